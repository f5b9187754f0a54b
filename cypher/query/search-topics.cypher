// Topics by words in the name.
// @list Topic
// @order RELEVANCE desc: score
CALL db.index.fulltext.queryNodes('topic_text', $args.query) YIELD node, score
