// Full papers by words in title and abstract.
// @list Paper
// @edge score number | null: score
// @order RELEVANCE desc: score
CALL db.index.fulltext.queryNodes('paper_text', $args.query) YIELD node, score
