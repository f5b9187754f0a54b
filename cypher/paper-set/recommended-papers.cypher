// The papers that are like those of a set and unlike the `disliked` ones: by references in common (coupling) and by
// papers that cite both (co-citation), each divided by the root of how many either paper has; with the papers between.
// @list Paper
// @edge score number: score
// @asked related-paper-edge
// @order RELEVANCE desc: score
// @last NOT isMember(node)
// @limit Of the papers between, those that lead to the fewest others are preferred: as many as lead to 100,000 in all, around the papers with the fewest citations and references, as many as have 100,000 of these.
CALL members() YIELD member
WITH collect(member) AS liked
WITH liked, COLLECT { UNWIND $args.disliked AS dislikedKey MATCH (member:Paper {key: dislikedKey}) RETURN member } AS unliked
UNWIND [[liked, 1], [unliked, 0]] AS side
WITH side[0] AS alike, side[1] AS isLiked
UNWIND alike AS seed
WITH {itsPaper: seed, isGood: isLiked, itsShare: 1.0 / size(alike),
  itsReferences: COUNT { (seed)-[:CITES]->() }, itsCitations: seed.heldCitationCount} AS start
WITH within(start, start.itsReferences + start.itsCitations) AS start ORDER BY weight, start.itsPaper.key
WITH start.itsPaper AS from, start
CALL (from, start) {
  MATCH (from)-[:CITES]->(between)
  RETURN between, 'COUPLING' AS way, start.itsShare / sqrt(start.itsReferences) AS part
  UNION ALL
  MATCH (from)<-[:CITES]-(between)
  RETURN between, 'CO_CITATION' AS way, start.itsShare / sqrt(start.itsCitations) AS part
}
WITH between, way, sum(start.isGood * part) AS likedPart, sum((1 - start.isGood) * part) AS unlikedPart,
  max(start.isGood) AS ofLiked
WITH {itsPaper: between, itsWay: way, itsGood: likedPart, itsBad: unlikedPart, isOfGood: ofLiked,
  itsLeads: CASE way WHEN 'COUPLING' THEN between.heldCitationCount ELSE COUNT { (between)-[:CITES]->() } END} AS step
WITH within(step, step.itsLeads) AS step ORDER BY weight, step.itsPaper.key, step.itsWay
WITH step.itsPaper AS between, step
CALL (between, step) {
  WITH between WHERE step.itsWay = 'COUPLING'
  MATCH (between)<-[:CITES]-(node)
  RETURN node
  UNION ALL
  WITH between WHERE step.itsWay = 'CO_CITATION'
  MATCH (between)-[:CITES]->(node)
  RETURN node
}
WITH step, between, node, step.itsWay = 'COUPLING' AS isCoupling
WITH node,
  sum(CASE WHEN isCoupling THEN step.itsGood ELSE 0 END) AS coupled,
  sum(CASE WHEN isCoupling THEN 0 ELSE step.itsGood END) AS coCited,
  sum(CASE WHEN isCoupling THEN step.itsBad ELSE 0 END) AS coupledAgainst,
  sum(CASE WHEN isCoupling THEN 0 ELSE step.itsBad END) AS coCitedAgainst,
  collect(CASE WHEN isCoupling AND step.isOfGood = 1 THEN between END) AS references,
  collect(CASE WHEN NOT isCoupling AND step.isOfGood = 1 THEN between END) AS citers
WITH *, 1 / sqrt(CASE WHEN COUNT { (node)-[:CITES]->() } > 0 THEN COUNT { (node)-[:CITES]->() } ELSE 1 END) AS perReference,
  1 / sqrt(CASE WHEN node.heldCitationCount > 0 THEN node.heldCitationCount ELSE 1 END) AS perCitation
WITH *, round(coupled * perReference, 9) AS coupling, round(coCited * perCitation, 9) AS coCitation
WITH *, round((coupling + coCitation - 0.2 * (coupledAgainst * perReference + coCitedAgainst * perCitation)) / 2, 9) AS score,
  [['CO_CITATION', coCitation, citers], ['COUPLING', coupling, references]] AS grounds
WHERE score > 0
