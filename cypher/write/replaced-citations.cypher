// Takes away citations of these papers that stand no longer; tells what was cited.
// @returns key string
UNWIND $in.replaced AS row
MATCH (paper:Paper {key: row.key})-[old:CITES]->(cited)
WHERE NOT cited.key IN row.references
DELETE old
RETURN DISTINCT cited.key AS key
