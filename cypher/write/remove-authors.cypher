// Removes authors that were known from one byline which no longer names them.
UNWIND $in.keys AS key
MATCH (author:Author {key: key})
WHERE NOT EXISTS { (author)-[:AUTHORED]->() }
DETACH DELETE author
