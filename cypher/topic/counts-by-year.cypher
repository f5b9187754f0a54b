// Papers on a topic or one below it by their years, and citations held of them by the citing
// papers' years: these of as many of the papers, by key, as have a million citations in all, and 100,000 at most.
// @one YearCounts
COLLECT {
  WITH head(COLLECT {
    MATCH (parent)<-[:BROADER*0..]-()<-[:HAS_TOPIC]-(paper)
    WITH DISTINCT paper
    WITH within(paper, paper.heldCitationCount / 10.0) AS counted ORDER BY paper.key LIMIT 100000
    WITH [size(counted), available, 0] AS looks, COLLECT {
      UNWIND counted AS cited
      MATCH (cited)<-[:CITES]-(citing)
      WHERE citing.year IS NOT NULL
      WITH citing.year AS year, count(*) AS count
      RETURN [year, count]
    } AS citationsByYear
    RETURN [looks, citationsByYear]
  }) AS ofCounted
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
    citations: coalesce(ofCounted[1], []),
    papers: papersByYear,
    examined: ofCounted[0]
  }
}
