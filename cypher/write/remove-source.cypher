// Removes some nodes of one source, with their aliases and relationships, and what they counted for with authors.
// @returns removed number
CALL () {
  MATCH (node:Paper) WHERE node.key STARTS WITH $in.prefix RETURN node
  UNION ALL MATCH (node:Author) WHERE node.key STARTS WITH $in.prefix RETURN node
  UNION ALL MATCH (node:Topic) WHERE node.key STARTS WITH $in.prefix RETURN node
  UNION ALL MATCH (node:Venue) WHERE node.key STARTS WITH $in.prefix RETURN node
}
WITH node LIMIT $in.limit
CALL (node) {
  MATCH (node)<-[authored:AUTHORED]-(author) WHERE authored.isRepeat IS NULL
  SET author.sortPaperCount = coalesce(author.paperCount, author.sortPaperCount - 1),
      author.sortCitationCount = coalesce(author.citationCount, author.sortCitationCount - node.heldCitationCount)
}
OPTIONAL MATCH (alias:Alias)-[:OF]->(node)
WITH node, collect(alias) AS aliases
FOREACH (alias IN aliases | DETACH DELETE alias)
DETACH DELETE node
RETURN count(*) AS removed
