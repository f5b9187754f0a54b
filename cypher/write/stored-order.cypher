// What is stored for order: the date, the citations held, and those published, else held. Authors count by the
// citations stored of their papers: what these gain or lose, so do they.
UNWIND $in.keys AS key
MATCH (paper:Paper {key: key})
WITH paper, coalesce(paper.heldCitationCount, 0) AS before, COUNT { (paper)<-[:CITES]-() } AS held
SET paper.heldCitationCount = held,
    paper.sortCitationCount = coalesce(paper.citationCount, held),
    paper.sortDate = coalesce(
      paper.publicationDate,
      paper.publicationMonth + '-01',
      right('000' + toString(paper.year), 4) + '-01-01',
      '0000'
    )
WITH paper, held - before AS gained WHERE gained <> 0
MATCH (paper)<-[authored:AUTHORED]-(author) WHERE authored.isRepeat IS NULL
WITH author, sum(gained) AS gained
SET author.sortCitationCount = coalesce(author.citationCount, author.sortCitationCount + gained)
