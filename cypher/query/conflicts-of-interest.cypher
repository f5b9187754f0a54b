// Pairs of an author of one group and one of another with their joint papers of a span of years.
// @list Author
// @edge other unknown[]: card(Author, other)
// @edge sharedPaperCount number: sharedPaperCount
// @edge lastYear number | null: lastYear
// @asked conflict-edge
// @order MOST_SHARED_PAPERS asc: toString(2000000000 - sharedPaperCount) + ' ' + other.key
// @limit The newest joint papers are preferred: as many as have 100,000 pairs of authors in all.
CALL () {
  UNWIND [[$args.authors, $args.others], [$args.others, $args.authors]] AS sides
  CALL (sides) {
    UNWIND sides[0] AS sideKey
    MATCH (ofSide:Author {key: sideKey})
    RETURN sum(COUNT { (ofSide)-[:AUTHORED]->() }) AS places
  }
  WITH sides ORDER BY places LIMIT 1
  CALL (sides) {
    UNWIND sides[0] AS nearKey
    MATCH (:Author {key: nearKey})-[:AUTHORED]->(paper)
    WHERE ($args.fromYear IS NULL OR paper.year >= $args.fromYear) AND ($args.toYear IS NULL OR paper.year <= $args.toYear)
    MATCH (paper)<-[:AUTHORED]-(far)
    WHERE far.key IN sides[1]
    RETURN DISTINCT paper
  }
  RETURN paper
}
WITH within(paper, COUNT { (paper)<-[:AUTHORED]-(one) WHERE one.key IN $args.authors } * COUNT { (paper)<-[:AUTHORED]-(two) WHERE two.key IN $args.others }) AS paper ORDER BY paper.sortDate DESC, paper.key
MATCH (paper)<-[beside:AUTHORED]-(other)
WHERE beside.isRepeat IS NULL AND other.key IN $args.others
WITH paper, collect(other) AS others
MATCH (paper)<-[authored:AUTHORED]-(node)
WHERE authored.isRepeat IS NULL AND node.key IN $args.authors
UNWIND others AS other
WITH node, other AS other, collect(paper) AS sharedPapers, count(*) AS sharedPaperCount, max(paper.year) AS lastYear
