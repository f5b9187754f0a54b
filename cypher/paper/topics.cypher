// The topics of a paper: the main one first, then by falling score.
// @list Topic
// @edge score number | null: hasTopic.score
// @edge isPrimary boolean: coalesce(hasTopic.isPrimary, false)
// @order RELEVANCE desc: CASE WHEN hasTopic.isPrimary THEN 2.0 ELSE coalesce(hasTopic.score, -1.0) END
MATCH (parent)-[hasTopic:HAS_TOPIC]->(node)
