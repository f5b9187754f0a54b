// The joint papers of two authors, newest first.
// @value Paper[]
COLLECT {
  MATCH (parent)-[:AUTHORED]->(paper)<-[:AUTHORED]-(node)
  WITH DISTINCT paper ORDER BY paper.sortDate DESC, paper.key LIMIT $args.first
  RETURN card(Paper, paper)
}
