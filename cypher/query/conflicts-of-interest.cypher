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
    RETURN DISTINCT paper
  }
  RETURN paper
}
MATCH (paper)<-[authored:AUTHORED]-(person)
WITH paper, collect(CASE WHEN person.key IN $args.authors THEN [person, authored.isRepeat] END) AS places, collect(CASE WHEN person.key IN $args.others THEN [person, authored.isRepeat] END) AS otherPlaces
WHERE size(places) > 0 AND size(otherPlaces) > 0
WITH {itsPaper: paper, itsPairs: size(places) * size(otherPlaces), itsOnes: [place IN places WHERE place[1] IS NULL | place[0]],
  itsOthers: [place IN otherPlaces WHERE place[1] IS NULL | place[0]]} AS joint
WITH within(joint, joint.itsPairs) AS joint ORDER BY joint.itsPaper.sortDate DESC, joint.itsPaper.key
UNWIND joint.itsOnes AS node
UNWIND joint.itsOthers AS other
WITH node, other AS other, collect(joint.itsPaper) AS sharedPapers, count(*) AS sharedPaperCount, max(joint.itsPaper.year) AS lastYear
