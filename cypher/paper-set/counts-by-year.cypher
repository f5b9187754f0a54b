// Papers of a set by their years, and citations held of them by the citing
// papers' years: these of as many of the papers, by key, as have a million citations in all, and 100,000 at most.
// @one YearCounts
COLLECT {
  WITH head(COLLECT {
    CALL members() YIELD member
    WITH within(member, member.heldCitationCount / 10.0) AS counted ORDER BY member.key LIMIT 100000
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
    CALL members() YIELD member
    WITH member WHERE member.year IS NOT NULL
    WITH member.year AS year, count(*) AS count
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
