// What ties the members of a set: references, authors or topics that they have together, or the members themselves by
// their references in common. Of each node [key, name, year, the ties it takes part in, numbered], the one in most first.
// @one { nodes: [key: string, name: string, year: number | null, ties: number[]][]; count: number; examined: [number, number | null, number] }
COLLECT {
  CALL members() YIELD member
  WITH within(member, CASE $args.kind WHEN 'COAUTHOR' THEN COUNT { (member)<-[:AUTHORED]-() } WHEN 'TOPIC' THEN COUNT { (member)-[:HAS_TOPIC]->() } ELSE COUNT { (member)-[:CITES]->() } END) AS member ORDER BY member.sortDate DESC, member.key
  WITH member, [enough, available, 0] AS looks
  CALL (member) {
    WITH member WHERE $args.kind = 'CO_CITATION'
    MATCH (member)-[:CITES]->(node)
    RETURN node, member AS tie
    UNION ALL
    WITH member WHERE $args.kind = 'COUPLING'
    MATCH (member)-[:CITES]->(tie)
    RETURN member AS node, tie
    UNION ALL
    WITH member WHERE $args.kind = 'COAUTHOR'
    MATCH (member)<-[authored:AUTHORED]-(node)
    WHERE authored.isRepeat IS NULL
    RETURN node, member AS tie
    UNION ALL
    WITH member WHERE $args.kind = 'TOPIC'
    MATCH (member)-[:HAS_TOPIC]->(node)
    RETURN node, member AS tie
  }
  WITH looks, tie, collect(node) AS tied
  WHERE $args.kind <> 'COUPLING' OR size(tied) > 1
  WITH looks, collect(tied) AS groups
  UNWIND range(0, size(groups) - 1) AS place
  UNWIND groups[place] AS node
  WITH looks, node, collect(place) AS ties
  WITH looks, node, ties ORDER BY size(ties) DESC, node.key
  WITH looks, collect(CASE WHEN size(ties) >= $args.minWeight THEN [node.key, coalesce(node.title, node.name, node.key), node.year, ties] END) AS found
  RETURN {nodes: found[0 .. $args.maxNodes], count: size(found), examined: looks}
}
