// The references that members of a set have in common; the evidence: the members that cite each.
// @list Paper
// @edge evidenceCount number: evidenceCount
// @asked evidence-edge
// @order RELEVANCE desc: evidenceCount
// @limit The newest members are preferred: as many as have 100,000 references in all.
CALL members() YIELD member
WITH within(member, COUNT { (member)-[:CITES]->() }) AS member ORDER BY member.sortDate DESC, member.key
MATCH (member)-[:CITES]->(node)
WITH node, collect(member) AS evidence, count(*) AS evidenceCount
WHERE evidenceCount >= $args.minCount
