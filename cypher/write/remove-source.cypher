// Removes some nodes of one source, with what hangs on them and their relationships, and what they counted for with authors.
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
OPTIONAL MATCH (hanging:Alias|Record|Mention)-[:OF]->(node)
WITH node, collect(hanging) AS all
FOREACH (hanging IN all | DETACH DELETE hanging)
DETACH DELETE node
RETURN count(*) AS removed
