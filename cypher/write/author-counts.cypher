// What authors count by, where what was published of them is no longer told.
UNWIND $in.keys AS key
MATCH (author:Author {key: key})
CALL (author) {
  MATCH (author)-[authored:AUTHORED]->(paper) WHERE authored.isRepeat IS NULL
  RETURN count(*) AS papers, sum(paper.heldCitationCount) AS citations
}
SET author.sortPaperCount = coalesce(author.paperCount, papers),
    author.sortCitationCount = coalesce(author.citationCount, citations)
