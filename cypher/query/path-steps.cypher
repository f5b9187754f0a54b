// Of each set of nodes what is one link away, or the set itself: how many links it has, over how many of them one would
// go on, and from whom of the set it is reached. A set says which links count and how it is left; its nodes are pairs of place and key.
// @returns rows [number, [type: 'Paper' | 'Author' | 'Topic', key: string, links: number, ahead: number, by: number[]][]][]
UNWIND range(0, size($in.sets) - 1) AS place
CALL (place) {
  CALL (place) {
    UNWIND $in.sets[place].papers AS from
    MATCH (at:Paper {key: from[1]})
    RETURN from[0] AS by, at
    UNION ALL
    UNWIND $in.sets[place].authors AS from
    MATCH (at:Author {key: from[1]})
    RETURN from[0] AS by, at
    UNION ALL
    UNWIND $in.sets[place].topics AS from
    MATCH (at:Topic {key: from[1]})
    RETURN from[0] AS by, at
  }
  CALL (place, at) {
    WITH at WHERE $in.sets[place].stays
    RETURN at AS to
    UNION ALL
    WITH at WHERE NOT $in.sets[place].stays AND $in.sets[place].cited
    MATCH (at)-[:CITES]->(to)
    RETURN to
    UNION ALL
    WITH at WHERE NOT $in.sets[place].stays AND $in.sets[place].citing
    MATCH (at)<-[:CITES]-(to)
    RETURN to
    UNION ALL
    WITH at WHERE NOT $in.sets[place].stays AND $in.sets[place].authored
    MATCH (at)-[:AUTHORED]-(to)
    RETURN to
    UNION ALL
    WITH at WHERE NOT $in.sets[place].stays AND $in.sets[place].hasTopic
    MATCH (at)-[:HAS_TOPIC]-(to)
    RETURN to
  }
  WITH to, by WHERE $in.sets[place].among IS NULL OR to.key IN $in.sets[place].among
  WITH to, collect(DISTINCT by) AS by
  WITH to, by,
    CASE WHEN $in.sets[place].cited THEN COUNT { (to)-[:CITES]->() } ELSE 0 END AS cited,
    CASE WHEN $in.sets[place].citing THEN COUNT { (to)<-[:CITES]-() } ELSE 0 END AS citing,
    CASE WHEN $in.sets[place].cited OR $in.sets[place].citing THEN COUNT { (to)-[:CITES]-() } ELSE 0 END AS citations,
    CASE WHEN $in.sets[place].authored THEN COUNT { (to)-[:AUTHORED]-() } ELSE 0 END
    + CASE WHEN $in.sets[place].hasTopic THEN COUNT { (to)-[:HAS_TOPIC]-() } ELSE 0 END AS others
  RETURN collect([CASE WHEN to:Paper THEN 'Paper' WHEN to:Author THEN 'Author' ELSE 'Topic' END, to.key, citations + others, cited + citing + others, by]) AS reached
}
RETURN collect([place, reached]) AS rows
