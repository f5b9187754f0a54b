// The people on the same bylines.
// @list Author
// @edge sharedPaperCount number: sharedPaperCount
// @edge firstYear number | null: firstYear
// @edge lastYear number | null: lastYear
// @asked coauthor-edge
// @order MOST_SHARED_PAPERS desc: sharedPaperCount
// @order MOST_RECENT desc: coalesce(lastYear, 0)
// @order NAME asc: node.sortName
MATCH (parent)-[:AUTHORED]->(paper)<-[:AUTHORED]-(node)
WHERE node <> parent
WITH node, collect(DISTINCT paper) AS sharedPapers, min(paper.year) AS firstYear, max(paper.year) AS lastYear
WITH *, size(sharedPapers) AS sharedPaperCount
