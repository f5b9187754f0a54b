// How many authors are on both bylines.
// @value number
COUNT {
  MATCH (parent)<-[onParent:AUTHORED]-()-[onNode:AUTHORED]->(node)
  WHERE onParent.isRepeat IS NULL AND onNode.isRepeat IS NULL
}
