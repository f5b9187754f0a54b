// Pairs of an author of one group and one of another with their joint papers of a span of years.
// @list Author
// @edge other unknown[]: card(Author, other)
// @edge sharedPaperCount number: sharedPaperCount
// @edge lastYear number | null: lastYear
// @asked conflict-edge
// @order MOST_SHARED_PAPERS asc: toString(2000000000 - sharedPaperCount) + ' ' + other.key
// @limit The newest joint papers are preferred: as many as have 100,000 pairs of authors in all.
WITH COLLECT {
  UNWIND $args.others AS otherKey
  MATCH (:Author {key: otherKey})-[:AUTHORED]->(theirs)
  WHERE ($args.fromYear IS NULL OR theirs.year >= $args.fromYear) AND ($args.toYear IS NULL OR theirs.year <= $args.toYear)
  RETURN DISTINCT theirs
} AS ofOthers
UNWIND $args.authors AS authorKey
MATCH (:Author {key: authorKey})-[:AUTHORED]->(paper)
WHERE paper IN ofOthers
WITH DISTINCT paper
WITH within(paper, COUNT { (paper)<-[:AUTHORED]-(one) WHERE one.key IN $args.authors } * COUNT { (paper)<-[:AUTHORED]-(two) WHERE two.key IN $args.others }) AS paper ORDER BY paper.sortDate DESC, paper.key
MATCH (paper)<-[beside:AUTHORED]-(other)
WHERE beside.isRepeat IS NULL AND other.key IN $args.others
WITH paper, collect(other) AS others
MATCH (paper)<-[authored:AUTHORED]-(node)
WHERE authored.isRepeat IS NULL AND node.key IN $args.authors
UNWIND others AS other
WITH node, other AS other, collect(paper) AS sharedPapers, count(*) AS sharedPaperCount, max(paper.year) AS lastYear
