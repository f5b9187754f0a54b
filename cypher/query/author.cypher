// Authors by ids in canonical form.
// @returns rows [number, unknown[]][]
UNWIND range(0, size($in.ids) - 1) AS place
WITH place, $in.ids[place] AS id
CALL (id) {
  MATCH (node:Author {key: id.key}) RETURN node
  UNION MATCH (:Alias {id: id.alias})-[:OF]->(node:Author) RETURN node
  UNION MATCH (node:Author {orcid: id.orcid}) RETURN node
  UNION MATCH (node:Author {openalex: id.openalex}) RETURN node
  UNION MATCH (node:Author {s2: id.s2}) RETURN node
  UNION MATCH (node:Author {dblp: id.dblp}) RETURN node
}
WITH place, node ORDER BY node.key = id.key DESC, node.key
WITH place, head(collect(node)) AS node
RETURN collect([place, card(Author, node)]) AS rows
