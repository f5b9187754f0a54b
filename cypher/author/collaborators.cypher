// Of each set of authors who stands on papers with any of them, each with the one of them by the lowest key; at most `most` places on bylines are walked.
// @returns rows [number, [found: [key: string, by: string][], walked: number | null]][]
UNWIND range(0, size($in.sets) - 1) AS place
CALL (place) {
  UNWIND $in.sets[place] AS key
  MATCH (known:Author {key: key})-[:AUTHORED]->(paper)
  WITH paper, key LIMIT $in.most
  WITH paper, min(key) AS by
  MATCH (paper)<-[:AUTHORED]-(other)
  WITH other, by LIMIT $in.most
  WITH other, min(by) AS by, count(*) AS places
  RETURN [collect([other.key, by]), sum(places)] AS found
}
RETURN collect([place, found]) AS rows
