// Takes away those of these papers that nothing names any more.
UNWIND $in.keys AS key
MATCH (paper:Paper {key: key})
WHERE paper:Placeholder AND NOT EXISTS { (paper)<-[:CITES|VERSION_OF]-() } AND NOT EXISTS { (paper)-[:IN_COLLECTION]->() } AND NOT EXISTS { (:Record)-[:OF]->(paper) }
OPTIONAL MATCH (alias:Alias)-[:OF]->(paper)
WITH paper, collect(alias) AS aliases
FOREACH (alias IN aliases | DETACH DELETE alias)
DETACH DELETE paper
