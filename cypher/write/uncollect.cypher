// Takes papers out of a named set.
// @returns removed number
MATCH (collection:Collection {key: $in.collection})
UNWIND $in.keys AS key
MATCH (paper:Paper {key: key})-[member:IN_COLLECTION]->(collection)
DELETE member
RETURN count(*) AS removed
