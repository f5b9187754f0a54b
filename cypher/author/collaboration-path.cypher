// The authors of each chain, and between each two of them the newest paper that they wrote together.
// @returns rows [number, [author: unknown[], joint: unknown[] | null][]][]
UNWIND range(0, size($in.chains) - 1) AS place
CALL (place) {
  UNWIND range(0, size($in.chains[place]) - 1) AS i
  MATCH (author:Author {key: $in.chains[place][i]})
  OPTIONAL MATCH (other:Author {key: $in.chains[place][i + 1]})
  WITH i, author, head(COLLECT {
    MATCH (author)-[:AUTHORED]->(joint)<-[:AUTHORED]-(other)
    WITH joint ORDER BY joint.sortDate DESC, joint.key LIMIT 1
    RETURN card(Paper, joint)
  }) AS joint
  ORDER BY i
  RETURN collect([card(Author, author), joint]) AS hops
}
RETURN collect([place, hops]) AS rows
