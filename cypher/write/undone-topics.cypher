// Of one page of topics, by key, those of which an import told.
// @returns last string | null
// @returns keys string[]
MATCH (topic:Topic)
WHERE topic.key > $in.after
WITH topic ORDER BY topic.key LIMIT $in.limit
WITH topic, EXISTS { MATCH (record:Record)-[:OF]->(topic) WHERE any(import IN record.imports WHERE import IN $in.imports) } AS isTold
RETURN max(topic.key) AS last, collect(CASE WHEN isTold THEN topic.key END) AS keys
