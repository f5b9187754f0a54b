// The main topic of a paper.
// @one Topic | null
COLLECT {
  MATCH (parent)-[:HAS_TOPIC {isPrimary: true}]->(topic)
  WITH topic ORDER BY topic.key LIMIT 1
  RETURN card(Topic, topic)
}
