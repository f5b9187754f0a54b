// Venues by ids in canonical form.
// @lookUp Venue
UNWIND $in.keys AS id
CALL (id) {
  MATCH (node:Venue {key: id.key}) RETURN node
  UNION MATCH (:Alias {id: id.alias})-[:OF]->(node:Venue) RETURN node
  UNION MATCH (node:Venue {issn: id.issn}) RETURN node
  UNION MATCH (node:Venue {openalex: id.openalex}) RETURN node
}
WITH id, node ORDER BY node.key = id.key DESC, node.key
WITH id.key AS key, head(collect(node)) AS node
