// The papers that have references in common with this one; the evidence: these references.
// @list Paper
// @edge evidenceCount number: evidenceCount
// @asked evidence-edge
// @order RELEVANCE desc: evidenceCount
// @limit The references that fewest papers cite are preferred: as many as have 100,000 citations in all.
MATCH (parent)-[:CITES]->(between)
WITH within(between, between.heldCitationCount) AS between ORDER BY between.heldCitationCount, between.key
MATCH (between)<-[:CITES]-(node)
WHERE node <> parent
WITH node, collect(between) AS evidence, count(*) AS evidenceCount
