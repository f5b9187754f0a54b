// Citations held of a paper by the citing papers' years, with the years to show: its own to the newest held.
// @one YearCounts
COLLECT {
  WITH COLLECT {
    MATCH (parent)<-[:CITES]-(citing)
    WHERE citing.year IS NOT NULL
    WITH citing.year AS year, count(*) AS count
    RETURN [year, count]
  } AS citationsByYear
  RETURN {
    from: parent.year,
    newest: newestYear,
    citations: citationsByYear,
    papers: null
  }
}
