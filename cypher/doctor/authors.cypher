// What is wrong with the authors of one page, by key.
// @returns last string | null
// @returns violations { check: string; key: string }[]
MATCH (author:Author)
WHERE author.key > $in.after
WITH author ORDER BY author.key LIMIT $in.limit
CALL (author) {
  MATCH (author)-[authored:AUTHORED]->(paper) WHERE authored.isRepeat IS NULL
  RETURN count(*) AS papers, sum(paper.heldCitationCount) AS citations
}
WITH author, [
  CASE WHEN author.name IS NULL THEN 'Author.name is there' END,
  CASE WHEN coalesce(NOT author.identity IN ['ORCID', 'SOURCE_ID', 'NAME', 'BYLINE'], true)
    THEN 'Author.identity is ORCID, SOURCE_ID, NAME or BYLINE' END,
  CASE WHEN author.identity = 'BYLINE' AND COUNT { (author)-[:AUTHORED]->() } <> 1
    THEN 'Author of identity BYLINE is on one byline' END,
  CASE WHEN coalesce(author.sortName <> toLower(author.name), author.name IS NOT NULL)
    THEN 'Author.sortName is the name in lower case' END,
  CASE WHEN coalesce(author.sortPaperCount <> coalesce(author.paperCount, papers), true)
    THEN 'Author.sortPaperCount is the papers published, else held' END,
  CASE WHEN coalesce(author.sortCitationCount <> coalesce(author.citationCount, citations), true)
    THEN 'Author.sortCitationCount is the citations published, else held' END
] AS found
WITH max(author.key) AS last, collect([check IN found WHERE check IS NOT NULL | {check: check, key: author.key}]) AS lists
RETURN last, reduce(all = [], list IN [list IN lists WHERE size(list) > 0] | all + list) AS violations
