// The papers one citation further out than those that `from` names around a paper, without those that are `shown`
// already; each stands on the side of whom it was reached from, and around the paper itself on that of the citation.
// @list Paper
// @edge role string: role
// @order MOST_CITED desc: node.sortCitationCount
// @limit From the papers that have the fewest citations and references it goes on first: at each depth from as many as have 100,000 in all.
UNWIND $args.from[parent.key] AS fromKey
MATCH (between:Paper {key: fromKey})
WITH within(between, CASE between WHEN parent THEN 0 ELSE CASE $args.direction WHEN 'REFERENCES' THEN 0 ELSE COUNT { (between)<-[:CITES]-() } END + CASE $args.direction WHEN 'CITATIONS' THEN 0 ELSE COUNT { (between)-[:CITES]->() } END END) AS between ORDER BY weight, between.key
WITH between, $args.shown[parent.key][between.key] AS side
CALL (between) {
  WITH between WHERE $args.direction <> 'REFERENCES'
  MATCH (between)<-[:CITES]-(node)
  RETURN node, 'CITATION' AS way
  UNION ALL
  WITH between WHERE $args.direction <> 'CITATIONS'
  MATCH (between)-[:CITES]->(node)
  RETURN node, 'REFERENCE' AS way
}
WITH node, min(CASE side WHEN 'CURRENT' THEN way ELSE side END) AS role
WHERE $args.shown[parent.key][node.key] IS NULL
