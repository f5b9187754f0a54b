// How many relationships tie nodes of this source to those of others.
// @returns count number
CALL () {
  MATCH (node:Paper) WHERE node.key STARTS WITH $in.prefix RETURN node
  UNION ALL MATCH (node:Author) WHERE node.key STARTS WITH $in.prefix RETURN node
  UNION ALL MATCH (node:Topic) WHERE node.key STARTS WITH $in.prefix RETURN node
  UNION ALL MATCH (node:Venue) WHERE node.key STARTS WITH $in.prefix RETURN node
}
MATCH (node)-[:CITES|AUTHORED|HAS_TOPIC|BROADER|PUBLISHED_IN|VERSION_OF]-(other)
WHERE NOT other.key STARTS WITH $in.prefix
RETURN count(*) AS count
