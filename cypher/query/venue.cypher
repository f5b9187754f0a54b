// Venues by ids in canonical form.
// @returns rows [number, unknown[]][]
UNWIND range(0, size($in.ids) - 1) AS place
WITH place, $in.ids[place] AS id
CALL (id) {
  MATCH (node:Venue {key: id.key}) RETURN node
  UNION MATCH (:Alias {id: id.alias})-[:OF]->(node:Venue) RETURN node
  UNION MATCH (node:Venue {issn: id.issn}) RETURN node
  UNION MATCH (node:Venue {openalex: id.openalex}) RETURN node
}
WITH place, node ORDER BY node.key = id.key DESC, node.key
WITH place, head(collect(node)) AS node
RETURN collect([place, card(Venue, node)]) AS rows
