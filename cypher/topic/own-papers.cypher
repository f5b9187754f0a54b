// The papers on just this topic.
// @list Paper
// @edge score number | null: hasTopic.score
// @edge isPrimary boolean: coalesce(hasTopic.isPrimary, false)
// @order RELEVANCE desc: coalesce(hasTopic.score, -1.0)
MATCH (parent)<-[hasTopic:HAS_TOPIC]-(node)
