// The papers that the neighborhood of a set (its members, what these cite, what cites them) cites and the set lacks;
// the evidence: the papers of the neighborhood that cite each.
// @list Paper
// @edge evidenceCount number: evidenceCount
// @asked evidence-edge
// @order RELEVANCE desc: evidenceCount
// @last NOT isMember(node)
// @limit The newest papers of the neighborhood are preferred: as many as have 100,000 references in all, around the members with the fewest citations and references, as many as have 100,000 of these.
CALL members() YIELD member
WITH within(member, COUNT { (member)-[:CITES]->() } + member.heldCitationCount) AS member ORDER BY weight, member.key
CALL (member) {
  RETURN member AS between
  UNION ALL
  MATCH (member)-[:CITES]-(between)
  RETURN between
}
WITH DISTINCT between
WITH within(between, COUNT { (between)-[:CITES]->() }) AS between ORDER BY between.sortDate DESC, between.key
MATCH (between)-[:CITES]->(node)
WITH node, collect(between) AS evidence, count(*) AS evidenceCount
