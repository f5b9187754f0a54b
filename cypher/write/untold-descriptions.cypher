// Takes away topics and venues that nobody tells of any more.
CALL () {
  UNWIND $in.Topic AS key
  MATCH (node:Topic {key: key})
  WHERE NOT EXISTS { (node)<-[:HAS_TOPIC]-() } AND NOT EXISTS { (:Record)-[:OF]->(node) }
  OPTIONAL MATCH (alias:Alias)-[:OF]->(node)
  DETACH DELETE alias, node
}
CALL () {
  UNWIND $in.Venue AS key
  MATCH (node:Venue {key: key})
  WHERE NOT EXISTS { (node)<-[:PUBLISHED_IN]-() } AND NOT EXISTS { (:Record)-[:OF]->(node) }
  OPTIONAL MATCH (alias:Alias)-[:OF]->(node)
  DETACH DELETE alias, node
}
