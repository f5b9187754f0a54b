// The authors of papers that cite a set or are cited by it, without those who wrote with an author of the set in the
// newest year held or so many years before it. A paper weighs the share of the set that it is tied to by citations, and
// the share that has its main topic; an author the sum of these.
// @list Author
// @edge score number: score
// @asked expert-edge
// @order RELEVANCE desc: score
// @limit The papers of the set with the fewest citations and references, and papers of their authors where these leave out somebody, are preferred: as many as have 100,000 in all; around one of more than 50,000 citations and references the newest of these.
CALL members() YIELD member
WITH within(member, CASE WHEN COUNT { (member)-[:CITES]->() } + member.heldCitationCount > 50000 THEN 50000 ELSE COUNT { (member)-[:CITES]->() } + member.heldCitationCount END + CASE WHEN $args.years IS NULL THEN 0 ELSE reduce(total = 0, papersOfOne IN [(member)<-[:AUTHORED]-(one) | COUNT { (one)-[:AUTHORED]->() }] | total + papersOfOne) END) AS around ORDER BY weight, member.key PARTLY COUNT { (member)-[:CITES]->() } + member.heldCitationCount > 50000
CALL (around) {
  UNWIND around AS inside
  WITH head(COLLECT { MATCH (inside)-[on:HAS_TOPIC]->(topic) WHERE on.isPrimary RETURN topic ORDER BY topic.key LIMIT 1 }) AS main
  WITH main, count(*) AS alike
  RETURN collect([main, alike]) AS mains
}
CALL (around) {
  UNWIND around AS inside
  CALL (inside) {
    MATCH (inside)-[:CITES]-(paper)
    WITH paper ORDER BY paper.sortDate DESC, paper.key LIMIT 50000
    RETURN paper
  }
  WITH inside, paper WHERE NOT paper IN around
  WITH paper, count(DISTINCT inside) AS near
  WITH paper, near, head(COLLECT { MATCH (paper)-[on:HAS_TOPIC]->(topic) WHERE on.isPrimary RETURN topic ORDER BY topic.key LIMIT 1 }) AS main
  WITH main, collect([paper, near]) AS papers
  RETURN collect([main, papers]) AS groups
}
CALL (around) {
  UNWIND CASE WHEN $args.years IS NULL THEN [] ELSE around END AS inside
  MATCH (inside)<-[:AUTHORED]-(own)
  WITH collect(DISTINCT own) AS owners
  WITH owners, head(COLLECT { MATCH (held:Full) WHERE held.year <= date().year RETURN held.year ORDER BY held.year DESC LIMIT 1 }) AS newest
  CALL (owners, newest) {
    UNWIND owners AS own
    MATCH (own)-[:AUTHORED]->(joint)
    WHERE joint.year >= newest - $args.years
    WITH DISTINCT joint
    MATCH (joint)<-[:AUTHORED]-(beside)
    RETURN collect(DISTINCT beside) AS partners
  }
  RETURN owners + partners AS tied
}
UNWIND groups AS group
WITH tied, size(around) AS inAll, group[1] AS papers, reduce(same = 0, known IN mains | CASE WHEN known[0] = group[0] THEN known[1] ELSE same END) AS same
UNWIND papers AS row
WITH tied, inAll, row[0] AS paper, row[1] + same AS votes
MATCH (paper)<-[authored:AUTHORED]-(node)
WHERE authored.isRepeat IS NULL AND NOT node IN tied
WITH node, collect(paper) AS evidence, toFloat(sum(votes)) / max(inAll) AS score
