// Citations that papers gain: for their order, and for that of their authors, who count by the citations stored of
// their papers.
UNWIND $in.gained AS row
MATCH (paper:Paper {key: row.key})
WITH paper, row.count AS gained, coalesce(paper.heldCitationCount, 0) + row.count AS held
SET paper.heldCitationCount = held, paper.sortCitationCount = coalesce(paper.citationCount, held)
WITH paper, gained
MATCH (paper)<-[authored:AUTHORED]-(author) WHERE authored.isRepeat IS NULL
WITH author, sum(gained) AS gained
SET author.sortCitationCount = coalesce(author.citationCount, author.sortCitationCount + gained)
