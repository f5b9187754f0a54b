// The papers that are related to this one by what both have: papers that cite both, references, authors, topics, or
// embeddings that are near. Of each method: what they have in common over the geometric mean of what each has.
// @list Paper
// @edge score number: score
// @asked related-paper-edge
// @order RELEVANCE desc: score
// @limit Of what ties it to others (papers that cite it, references, authors, topics) what leads to the fewest papers is preferred: as much as leads to 100,000 in all.
CALL (parent) {
  WITH parent WHERE 'CO_CITATION' IN $args.methods
  MATCH (parent)<-[:CITES]-(between)
  RETURN 'CO_CITATION' AS method, between, COUNT { (between)-[:CITES]->() } AS leads
  UNION ALL
  WITH parent WHERE 'COUPLING' IN $args.methods
  MATCH (parent)-[:CITES]->(between)
  RETURN 'COUPLING' AS method, between, between.heldCitationCount AS leads
  UNION ALL
  WITH parent WHERE 'SHARED_AUTHORS' IN $args.methods
  MATCH (parent)<-[authored:AUTHORED]-(between)
  WHERE authored.isRepeat IS NULL
  RETURN 'SHARED_AUTHORS' AS method, between, COUNT { (between)-[:AUTHORED]->() } AS leads
  UNION ALL
  WITH parent WHERE 'SHARED_TOPICS' IN $args.methods
  MATCH (parent)-[:HAS_TOPIC]->(between)
  RETURN 'SHARED_TOPICS' AS method, between, COUNT { (between)<-[:HAS_TOPIC]-() } AS leads
  UNION ALL
  WITH parent WHERE 'MEANING' IN $args.methods AND parent.embedding IS NOT NULL
  RETURN 'MEANING' AS method, parent AS between, 0 AS leads
}
WITH [method, between] AS tie, leads
WITH within(tie, leads) AS tie ORDER BY weight, tie[0], tie[1].key
WITH tie[0] AS method, tie[1] AS between
CALL (method, between) {
  WITH between WHERE method = 'CO_CITATION'
  MATCH (between)-[:CITES]->(node)
  RETURN node, null AS similarity
  UNION ALL
  WITH between WHERE method = 'COUPLING'
  MATCH (between)<-[:CITES]-(node)
  RETURN node, null AS similarity
  UNION ALL
  WITH between WHERE method = 'SHARED_AUTHORS'
  MATCH (between)-[authored:AUTHORED]->(node)
  WHERE authored.isRepeat IS NULL
  RETURN node, null AS similarity
  UNION ALL
  WITH between WHERE method = 'SHARED_TOPICS'
  MATCH (between)<-[:HAS_TOPIC]-(node)
  RETURN node, null AS similarity
  UNION ALL
  WITH between WHERE method = 'MEANING'
  CALL db.index.vector.queryNodes('paper_embedding', 100, between.embedding) YIELD node, score
  RETURN node, score AS similarity
}
WITH method, between, node, similarity WHERE node <> parent
WITH node,
  collect(CASE method WHEN 'CO_CITATION' THEN between END) AS citers,
  collect(CASE method WHEN 'COUPLING' THEN between END) AS sources,
  collect(CASE method WHEN 'SHARED_AUTHORS' THEN between END) AS writers,
  collect(CASE method WHEN 'SHARED_TOPICS' THEN between END) AS subjects,
  max(similarity) AS nearness
WITH *, [
  ['CO_CITATION', CASE size(citers) WHEN 0 THEN 0.0 ELSE size(citers) / sqrt(COUNT { (parent)<-[:CITES]-() } * COUNT { (node)<-[:CITES]-() }) END, citers],
  ['COUPLING', CASE size(sources) WHEN 0 THEN 0.0 ELSE size(sources) / sqrt(COUNT { (parent)-[:CITES]->() } * COUNT { (node)-[:CITES]->() }) END, sources],
  ['SHARED_AUTHORS', CASE size(writers) WHEN 0 THEN 0.0 ELSE size(writers) / sqrt(COUNT { (parent)<-[:AUTHORED]-() } * COUNT { (node)<-[:AUTHORED]-() }) END, writers],
  ['SHARED_TOPICS', CASE size(subjects) WHEN 0 THEN 0.0 ELSE size(subjects) / sqrt(COUNT { (parent)-[:HAS_TOPIC]->() } * COUNT { (node)-[:HAS_TOPIC]->() }) END, subjects],
  ['MEANING', coalesce(nearness, 0.0), []]
] AS grounds
WITH *, reduce(total = 0.0, ground IN grounds | total + ground[1]) / size($args.methods) AS score
