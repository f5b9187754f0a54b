// The later papers that cite the neighborhood of this one (what cites it, what it cites); the evidence: the neighbors that each cites.
// @list Paper
// @edge evidenceCount number: evidenceCount
// @asked evidence-edge
// @order RELEVANCE desc: evidenceCount
// @limit The papers of the neighborhood that fewest papers cite are preferred: as many as have 100,000 citations in all.
MATCH (parent)-[:CITES]-(between)
WITH DISTINCT between
WITH within(between, between.heldCitationCount) AS between ORDER BY between.heldCitationCount, between.key
MATCH (between)<-[:CITES]-(node)
WHERE node <> parent AND node.sortDate > parent.sortDate AND parent.sortDate > '0000'
WITH node, collect(between) AS evidence, count(*) AS evidenceCount
