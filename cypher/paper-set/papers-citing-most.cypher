// The papers that cite most members of a set; the evidence: the members that each cites.
// @list Paper
// @edge evidenceCount number: evidenceCount
// @asked evidence-edge
// @order RELEVANCE desc: evidenceCount
// @limit The members that fewest papers cite are preferred: as many as have 100,000 citations in all.
CALL members() YIELD member
WITH within(member, member.heldCitationCount) AS member ORDER BY member.heldCitationCount, member.key
MATCH (member)<-[:CITES]-(node)
WITH node, collect(member) AS evidence, count(*) AS evidenceCount
WHERE evidenceCount >= $args.minCount
