// What is stored for order of one page of authors, by key, in a graph that was written without it.
// @returns last string | null
MATCH (author:Author)
WHERE author.key > $in.after
WITH author ORDER BY author.key LIMIT $in.limit
CALL (author) {
  MATCH (author)-[authored:AUTHORED]->(paper) WHERE authored.isRepeat IS NULL
  RETURN count(*) AS papers, sum(paper.heldCitationCount) AS citations
}
SET author.sortName = toLower(author.name),
    author.sortPaperCount = coalesce(author.paperCount, papers),
    author.sortCitationCount = coalesce(author.citationCount, citations)
RETURN max(author.key) AS last
