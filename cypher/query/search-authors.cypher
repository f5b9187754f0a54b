// Authors by words in any of their names and affiliations, or by ORCID.
// @list Author
// @edge score number | null: score
// @order RELEVANCE desc: score
// @order NAME asc: node.sortName
// @order MOST_PAPERS desc: node.sortPaperCount
// @order MOST_CITED desc: node.sortCitationCount
CALL db.index.fulltext.queryNodes('author_text', $args.query) YIELD node, score
