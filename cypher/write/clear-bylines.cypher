// Takes these bylines away, with what they counted for and the authors that are known from nowhere else.
UNWIND $in.bylines AS row
MATCH (paper:Paper {key: row.key})<-[authored:AUTHORED]-(author)
WITH author, collect(authored) AS places,
  count(CASE WHEN authored.isRepeat IS NULL THEN paper END) AS papers,
  sum(CASE WHEN authored.isRepeat IS NULL THEN paper.heldCitationCount END) AS citations
SET author.sortPaperCount = coalesce(author.paperCount, author.sortPaperCount - papers),
    author.sortCitationCount = coalesce(author.citationCount, author.sortCitationCount - citations)
FOREACH (authored IN places | DELETE authored)
WITH author WHERE author.identity = 'BYLINE'
DETACH DELETE author
