// Authors on both bylines, in the order of the byline the list hangs from.
// @value Author[]
COLLECT {
  MATCH (parent)<-[onParent:AUTHORED]-(shared)-[onNode:AUTHORED]->(node)
  WHERE onParent.isRepeat IS NULL AND onNode.isRepeat IS NULL
  WITH shared ORDER BY onParent.position LIMIT $args.first
  RETURN card(Author, shared)
}
