// Authors by words in any of their names and affiliations, or by ORCID.
// @list Author
// @edge score number | null: score
// @order RELEVANCE desc: score
// @order NAME asc: node.name
// @order MOST_PAPERS desc: coalesce(node.paperCount, COUNT { (node)-[at:AUTHORED]->() WHERE at.isRepeat IS NULL })
// @order MOST_CITED desc: coalesce(node.citationCount, reduce(sum = 0, held IN COLLECT { MATCH (node)-[at:AUTHORED]->(paper) WHERE at.isRepeat IS NULL RETURN paper.heldCitationCount } | sum + held))
CALL db.index.fulltext.queryNodes('author_text', $args.query) YIELD node, score
