// Papers of an author by their years, and citations held of them by the citing papers' years.
// @one YearCounts
COLLECT {
  WITH COLLECT {
    MATCH (parent)-[authored:AUTHORED]->(paper)<-[:CITES]-(citing)
    WHERE authored.isRepeat IS NULL AND citing.year IS NOT NULL
    WITH citing.year AS year, count(*) AS count
    RETURN [year, count]
  } AS citationsByYear
  WITH *, COLLECT {
    MATCH (parent)-[authored:AUTHORED]->(paper)
    WHERE authored.isRepeat IS NULL AND paper.year IS NOT NULL
    WITH paper.year AS year, count(*) AS count
    RETURN [year, count]
  } AS papersByYear
  RETURN {
    from: null,
    newest: newestYear,
    citations: citationsByYear,
    papers: papersByYear
  }
}
