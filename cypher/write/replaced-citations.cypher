// Takes away citations of these papers that stand no longer, and keeps that they were held; tells what was cited.
// @returns key string
UNWIND $in.replaced AS row
MATCH (paper:Paper {key: row.key})-[old:CITES]->(cited)
WHERE NOT cited.key IN row.references
CREATE (paper)-[past:CITED]->(cited)
SET past = properties(old), past.citedKey = null, past.withdrawnAt = $in.at
DELETE old
RETURN DISTINCT cited.key AS key
