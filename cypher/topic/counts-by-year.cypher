// Papers on a topic or one below it by their years, and citations held of them by the citing papers' years.
// @one YearCounts
COLLECT {
  WITH COLLECT {
    MATCH (parent)<-[:BROADER*0..]-()<-[:HAS_TOPIC]-(paper)
    WITH DISTINCT paper
    MATCH (paper)<-[:CITES]-(citing)
    WHERE citing.year IS NOT NULL
    WITH citing.year AS year, count(*) AS count
    RETURN [year, count]
  } AS citationsByYear
  WITH *, COLLECT {
    MATCH (parent)<-[:BROADER*0..]-()<-[:HAS_TOPIC]-(paper)
    WITH DISTINCT paper
    WHERE paper.year IS NOT NULL
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
