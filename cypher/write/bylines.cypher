// Bylines, each as a whole. An author counts for order by them: papers, and the citations stored of these.
UNWIND $in.bylines AS row
MATCH (paper:Paper {key: row.key})
WITH paper, paper.heldCitationCount AS held, row.places AS places
UNWIND places AS place
MATCH (author:Author {key: place.key})
CREATE (author)-[authored:AUTHORED]->(paper)
SET authored += place.properties
WITH author, held, place WHERE place.properties.isRepeat IS NULL
WITH author, count(*) AS papers, sum(held) AS citations
SET author.sortPaperCount = coalesce(author.paperCount, author.sortPaperCount + papers),
    author.sortCitationCount = coalesce(author.citationCount, author.sortCitationCount + citations)
