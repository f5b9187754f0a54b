// The papers that are cited together with this one; the evidence: the papers that cite both.
// @list Paper
// @edge evidenceCount number: evidenceCount
// @asked evidence-edge
// @order RELEVANCE desc: evidenceCount
// @limit The newest papers that cite it are preferred: as many as have 100,000 references in all.
MATCH (parent)<-[:CITES]-(between)
WITH within(between, COUNT { (between)-[:CITES]->() }) AS between ORDER BY between.sortDate DESC, between.key
MATCH (between)-[:CITES]->(node)
WHERE node <> parent
WITH node, collect(between) AS evidence, count(*) AS evidenceCount
