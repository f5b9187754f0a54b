// Of one page of authors, by key, those of which an import told.
// @returns last string | null
// @returns keys string[]
MATCH (author:Author)
WHERE author.key > $in.after
WITH author ORDER BY author.key LIMIT $in.limit
WITH author, EXISTS { MATCH (record:Record)-[:OF]->(author) WHERE any(import IN record.imports WHERE import IN $in.imports) } AS isTold
RETURN max(author.key) AS last, collect(CASE WHEN isTold THEN author.key END) AS keys
