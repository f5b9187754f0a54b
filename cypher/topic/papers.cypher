// The papers on a topic or on one below it, with the best score among these.
// @list Paper
// @edge score number | null: score
// @edge isPrimary boolean: isPrimary
// @order RELEVANCE desc: coalesce(score, -1.0)
MATCH (parent)<-[:BROADER*0..]-(topic)<-[hasTopic:HAS_TOPIC]-(node)
WITH node, max(hasTopic.score) AS score, max(coalesce(hasTopic.isPrimary, false)) AS isPrimary
