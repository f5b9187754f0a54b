// Citations held of a paper up to a day, the newest day held if none is given: in the months before it, in as many
// before these, and by years. A paper counts by its day, or by the first of its month or year.
// @one { year: number | null; isOlder: boolean; until: string | null; recent: number; before: number; byYear: [year: number, count: number][] }
// @filters Paper
COLLECT {
  WITH coalesce($args.asOf, newestDay) AS lastDay
  WITH lastDay, toString(date(lastDay) - duration({months: $args.months})) AS since,
    toString(date(lastDay) - duration({months: 2 * $args.months})) AS longSince
  WITH lastDay, longSince, COLLECT {
    MATCH (parent)<-[:CITES]-(node)
    WHERE node.sortDate > '0000' AND node.sortDate <= lastDay AND filter(node)
    WITH node.year AS inYear, count(*) AS inAll, count(CASE WHEN node.sortDate > since THEN 1 END) AS late,
      count(CASE WHEN node.sortDate > longSince AND node.sortDate <= since THEN 1 END) AS early
    RETURN [inYear, inAll, late, early]
  } AS years
  RETURN {
    year: parent.year,
    isOlder: parent.sortDate > '0000' AND parent.sortDate <= longSince,
    until: lastDay,
    recent: reduce(total = 0, row IN years | total + row[2]),
    before: reduce(total = 0, row IN years | total + row[3]),
    byYear: [row IN years | [row[0], row[1]]]
  }
}
