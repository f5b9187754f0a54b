// Puts papers into a named set, which is made where there is none; returns how many are new in it.
// @returns added number
MERGE (collection:Collection {key: $in.collection})
ON CREATE SET collection.name = $in.name
WITH collection
UNWIND $in.keys AS key
MATCH (paper:Paper {key: key})
MERGE (paper)-[member:IN_COLLECTION]->(collection)
ON CREATE SET member.addedAt = $in.at
RETURN count(DISTINCT CASE WHEN member.addedAt = $in.at THEN paper END) AS added
