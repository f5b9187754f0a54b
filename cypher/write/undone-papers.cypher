// Of one page of papers, by key, those of which an import told.
// @returns last string | null
// @returns keys string[]
MATCH (paper:Paper)
WHERE paper.key > $in.after
WITH paper ORDER BY paper.key LIMIT $in.limit
WITH paper, EXISTS { MATCH (record:Record)-[:OF]->(paper) WHERE any(import IN record.imports WHERE import IN $in.imports) } AS isTold
RETURN max(paper.key) AS last, collect(CASE WHEN isTold THEN paper.key END) AS keys
