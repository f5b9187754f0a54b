// The authors who cite papers of this one, with the citations.
// @list Author
// @edge citationCount number: citationCount
// @asked author-citation-edge
// @order MOST_CITATIONS desc: citationCount
// @limit The papers that fewest papers cite are preferred: as many as have 100,000 citations in all.
MATCH (parent)-[authored:AUTHORED]->(between)
WHERE authored.isRepeat IS NULL
WITH within(between, between.heldCitationCount) AS between ORDER BY between.heldCitationCount, between.key
MATCH (between)<-[link:CITES]-(other)<-[written:AUTHORED]-(node)
WHERE written.isRepeat IS NULL AND ($args.includeSelf OR NOT other IN looked)
WITH node, collect(link) AS links, count(*) AS citationCount
