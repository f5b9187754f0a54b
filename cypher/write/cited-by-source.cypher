// Papers of other sources that papers of this one cite.
// @returns key string
MATCH (paper:Paper)-[:CITES]->(cited)
WHERE paper.key STARTS WITH $in.prefix AND NOT cited.key STARTS WITH $in.prefix
RETURN DISTINCT cited.key AS key
