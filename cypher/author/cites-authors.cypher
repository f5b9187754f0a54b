// The authors whose papers this one cites, with the citations.
// @list Author
// @edge citationCount number: citationCount
// @asked author-citation-edge
// @order MOST_CITATIONS desc: citationCount
// @limit The newest papers are preferred: as many as have 100,000 references in all.
MATCH (parent)-[authored:AUTHORED]->(between)
WHERE authored.isRepeat IS NULL
WITH within(between, COUNT { (between)-[:CITES]->() }) AS between ORDER BY between.sortDate DESC, between.key
MATCH (between)-[link:CITES]->(other)<-[written:AUTHORED]-(node)
WHERE written.isRepeat IS NULL AND ($args.includeSelf OR NOT other IN looked)
WITH node, collect(link) AS links, count(*) AS citationCount
