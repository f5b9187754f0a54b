// Papers of a set by their years, and citations held of them by the citing papers' years.
// @one YearCounts
COLLECT {
  WITH COLLECT {
    CALL members() YIELD member
    MATCH (member)<-[:CITES]-(citing)
    WHERE citing.year IS NOT NULL
    WITH citing.year AS year, count(*) AS count
    RETURN [year, count]
  } AS citationsByYear
  WITH *, COLLECT {
    CALL members() YIELD member
    WITH member WHERE member.year IS NOT NULL
    WITH member.year AS year, count(*) AS count
    RETURN [year, count]
  } AS papersByYear
  RETURN {
    from: null,
    newest: newestYear,
    citations: citationsByYear,
    papers: papersByYear
  }
}
