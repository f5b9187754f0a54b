// Authors by ids in canonical form.
// @lookUp Author
UNWIND $in.keys AS id
CALL (id) {
  MATCH (node:Author {key: id.key}) RETURN node
  UNION MATCH (:Alias {id: id.alias})-[:OF]->(node:Author) RETURN node
  UNION MATCH (node:Author {orcid: id.orcid}) RETURN node
  UNION MATCH (node:Author {openalex: id.openalex}) RETURN node
  UNION MATCH (node:Author {s2: id.s2}) RETURN node
  UNION MATCH (node:Author {dblp: id.dblp}) RETURN node
}
WITH id, node ORDER BY node.key = id.key DESC, node.key
WITH id.key AS key, head(collect(node)) AS node
