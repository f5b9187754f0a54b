// What is stored for order: the date, the citations held, and those published, else held.
UNWIND $in.keys AS key
MATCH (paper:Paper {key: key})
WITH paper, COUNT { (paper)<-[:CITES]-() } AS held
SET paper.heldCitationCount = held,
    paper.sortCitationCount = coalesce(paper.citationCount, held),
    paper.sortDate = coalesce(
      paper.publicationDate,
      paper.publicationMonth + '-01',
      right('000' + toString(paper.year), 4) + '-01-01',
      '0000'
    )
