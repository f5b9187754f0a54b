// The venue of a paper as a node.
// @one Venue | null
COLLECT {
  MATCH (parent)-[:PUBLISHED_IN]->(venue)
  WITH venue ORDER BY venue.key LIMIT 1
  RETURN card(Venue, venue)
}
