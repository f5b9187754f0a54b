// The papers that cite papers that cite this one; the evidence: the papers between.
// @list Paper
// @edge evidenceCount number: evidenceCount
// @asked evidence-edge
// @order RELEVANCE desc: evidenceCount
// @limit The citing papers that fewest papers cite are preferred: as many as have 100,000 citations in all.
MATCH (parent)<-[:CITES]-(between)
WITH within(between, between.heldCitationCount) AS between ORDER BY between.heldCitationCount, between.key
MATCH (between)<-[:CITES]-(node)
WHERE node <> parent AND NOT ($args.excludeDirect AND node IN looked)
WITH node, collect(between) AS evidence, count(*) AS evidenceCount
