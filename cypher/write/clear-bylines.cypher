// Takes these bylines away, with what they counted for and the authors that are known from nowhere else; tells of the
// others that lost a place.
// @returns key string
UNWIND $in.bylines AS row
MATCH (paper:Paper {key: row.key})<-[authored:AUTHORED]-(author)
WITH author, collect(authored) AS places,
  count(CASE WHEN authored.isRepeat IS NULL THEN paper END) AS papers,
  sum(CASE WHEN authored.isRepeat IS NULL THEN paper.heldCitationCount END) AS citations
SET author.sortPaperCount = coalesce(author.paperCount, author.sortPaperCount - papers),
    author.sortCitationCount = coalesce(author.citationCount, author.sortCitationCount - citations)
FOREACH (authored IN places | DELETE authored)
WITH author, author.key AS key, author.identity = 'BYLINE' AS isOfByline
FOREACH (_ IN CASE WHEN isOfByline THEN [1] ELSE [] END | DETACH DELETE author)
WITH key, isOfByline WHERE NOT isOfByline
RETURN key
