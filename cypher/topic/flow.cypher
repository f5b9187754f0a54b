// Topics of the papers that cite a topic's papers or are cited by them, with the citations by the years of the citing
// papers; of as many of the topic's papers, the newest first, as have 100,000 citations in all, and 10,000 at most. Each row
// tells how many of the papers these are.
// @value [topic: unknown[], citations: number, byYear: [year: number, count: number][], newest: number | null, examined: number, available: number | null][]
// @filters Paper
COLLECT {
CALL papersOn(parent) YIELD paper
WITH paper AS between
WITH within(between, CASE $args.direction WHEN 'REFERENCES' THEN 0 ELSE between.heldCitationCount END + CASE $args.direction WHEN 'CITATIONS' THEN 0 ELSE COUNT { (between)-[:CITES]->() } END) AS between ORDER BY between.sortDate DESC, between.key LIMIT 10000
WITH between, enough, available
CALL (between) {
  WITH between WHERE $args.direction <> 'REFERENCES'
  MATCH (between)<-[:CITES]-(node)
  RETURN node, node.year AS inYear
  UNION ALL
  WITH between WHERE $args.direction <> 'CITATIONS'
  MATCH (between)-[:CITES]->(node)
  RETURN node, between.year AS inYear
}
WITH node, inYear, enough, available WHERE filter(node)
MATCH (node)-[:HAS_TOPIC]->(topic)
WITH topic, inYear, enough, available, count(*) AS citations
WITH topic, enough, available, sum(citations) AS inAll, collect(CASE WHEN inYear IS NOT NULL THEN [inYear, citations] END) AS byYear
ORDER BY inAll DESC, topic.key LIMIT $args.first
RETURN [card(Topic, topic), inAll, byYear, newestYear, enough, available]
}
