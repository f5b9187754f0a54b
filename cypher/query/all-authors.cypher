// All authors. Counts are as published, else those held; the held ones are counted author by author.
// @list Author
// @order NAME asc >= '': node.name
// @order MOST_PAPERS desc: coalesce(node.paperCount, COUNT { (node)-[at:AUTHORED]->() WHERE at.isRepeat IS NULL })
// @order MOST_CITED desc: coalesce(node.citationCount, reduce(sum = 0, held IN COLLECT { MATCH (node)-[at:AUTHORED]->(paper) WHERE at.isRepeat IS NULL RETURN paper.heldCitationCount } | sum + held))
MATCH (node:Author)
