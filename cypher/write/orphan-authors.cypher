// Takes away those of these authors whom no byline and no record names any more.
UNWIND $in.keys AS key
MATCH (author:Author {key: key})
WHERE NOT EXISTS { (author)-[:AUTHORED]->() } AND NOT EXISTS { (:Record)-[:OF]->(author) }
OPTIONAL MATCH (alias:Alias)-[:OF]->(author)
WITH author, collect(alias) AS aliases
FOREACH (alias IN aliases | DETACH DELETE alias)
DETACH DELETE author
