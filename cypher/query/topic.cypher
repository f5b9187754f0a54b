// Topics by ids in canonical form.
// @lookUp Topic
UNWIND $in.keys AS id
CALL (id) {
  MATCH (node:Topic {key: id.key}) RETURN node
  UNION MATCH (:Alias {id: id.alias})-[:OF]->(node:Topic) RETURN node
  UNION MATCH (node:Topic {openalex: id.openalex}) RETURN node
}
WITH id, node ORDER BY node.key = id.key DESC, node.key
WITH id.key AS key, head(collect(node)) AS node
