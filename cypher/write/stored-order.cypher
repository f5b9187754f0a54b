// Counts the citations held of papers, and stores them for order, unless others are published. Authors count by the
// citations stored of their papers: what these gain or lose, so do they.
UNWIND $in.keys AS key
MATCH (paper:Paper {key: key})
WITH paper, coalesce(paper.heldCitationCount, 0) AS before, COUNT { (paper)<-[:CITES]-() } AS held
SET paper.heldCitationCount = held, paper.sortCitationCount = coalesce(paper.citationCount, held)
WITH paper, held - before AS gained WHERE gained <> 0
MATCH (paper)<-[authored:AUTHORED]-(author) WHERE authored.isRepeat IS NULL
WITH author, sum(gained) AS gained
SET author.sortCitationCount = coalesce(author.citationCount, author.sortCitationCount + gained)
