// Papers of the same main topic and year, and citations held of them in the months up to a day, the newest day held if
// none is given; of as many of these papers, by key, as have 100,000 citations in all.
// @one { papers: number; recent: number }
COLLECT {
MATCH (parent)-[:HAS_TOPIC {isPrimary: true}]->(topic)
WITH topic ORDER BY topic.key LIMIT 1
MATCH (topic)<-[:HAS_TOPIC {isPrimary: true}]-(peer:Full)
WHERE peer.year = parent.year
WITH within(peer, peer.heldCitationCount) AS peer ORDER BY peer.key
WITH peer, coalesce($args.asOf, newestDay) AS lastDay
WITH peer, lastDay, toString(date(lastDay) - duration({months: $args.months})) AS since
WITH COUNT { (peer)<-[:CITES]-(citing) WHERE citing.sortDate > since AND citing.sortDate <= lastDay } AS citations
RETURN {papers: count(*), recent: sum(citations)}
}
