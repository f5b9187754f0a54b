// Topics by ids in canonical form.
// @returns rows [number, unknown[]][]
UNWIND range(0, size($in.ids) - 1) AS place
WITH place, $in.ids[place] AS id
CALL (id) {
  MATCH (node:Topic {key: id.key}) RETURN node
  UNION MATCH (:Alias {id: id.alias})-[:OF]->(node:Topic) RETURN node
  UNION MATCH (node:Topic {openalex: id.openalex}) RETURN node
}
WITH place, node ORDER BY node.key = id.key DESC, node.key
WITH place, head(collect(node)) AS node
RETURN collect([place, card(Topic, node)]) AS rows
