// All authors. Counts are as published, else those held.
// @list Author
// @order NAME asc >= '': node.sortName
// @order MOST_PAPERS desc >= 0: node.sortPaperCount
// @order MOST_CITED desc >= 0: node.sortCitationCount
MATCH (node:Author)
