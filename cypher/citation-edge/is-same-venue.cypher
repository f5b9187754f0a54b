// Whether both papers appeared in one venue; null when either is unknown.
// @value boolean | null
CASE WHEN EXISTS { (parent)-[:PUBLISHED_IN]->() } AND EXISTS { (node)-[:PUBLISHED_IN]->() }
  THEN EXISTS { (parent)-[:PUBLISHED_IN]->()<-[:PUBLISHED_IN]-(node) }
  ELSE toLower(parent.venue) = toLower(node.venue)
END
