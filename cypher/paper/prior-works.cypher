// The earlier papers that the neighborhood of this one (what cites it, what it cites) cites; the evidence: the neighbors that cite each.
// @list Paper
// @edge evidenceCount number: evidenceCount
// @asked evidence-edge
// @order RELEVANCE desc: evidenceCount
// @citing parent
// @limit The newest papers of the neighborhood are preferred: as many as have 100,000 references in all.
MATCH (parent)-[:CITES]-(between)
WITH DISTINCT between
WITH within(between, COUNT { (between)-[:CITES]->() }) AS between ORDER BY between.sortDate DESC, between.key
MATCH (between)-[:CITES]->(node)
WHERE node <> parent AND node.sortDate < parent.sortDate AND node.sortDate > '0000'
WITH node, collect(between) AS evidence, count(*) AS evidenceCount
