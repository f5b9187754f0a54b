// Removes some nodes of one source, with their aliases and relationships.
// @returns removed number
CALL () {
  MATCH (node:Paper) WHERE node.key STARTS WITH $in.prefix RETURN node
  UNION ALL MATCH (node:Author) WHERE node.key STARTS WITH $in.prefix RETURN node
  UNION ALL MATCH (node:Topic) WHERE node.key STARTS WITH $in.prefix RETURN node
  UNION ALL MATCH (node:Venue) WHERE node.key STARTS WITH $in.prefix RETURN node
}
WITH node LIMIT $in.limit
OPTIONAL MATCH (alias:Alias)-[:OF]->(node)
WITH node, collect(alias) AS aliases
FOREACH (alias IN aliases | DETACH DELETE alias)
DETACH DELETE node
RETURN count(*) AS removed
