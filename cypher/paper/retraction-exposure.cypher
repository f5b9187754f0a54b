// Retracted papers that this one rests on over at most three citations of these intents (null: of any), the nearest
// first, each over a shortest chain: its papers, and of each citation its sentences, intents and the authors on both bylines.
// Gone on from is first what cites the fewest papers, at each step as much as has 100,000 references in all.
// @one { examined: [number, number | null, number]; chains: [papers: unknown[][], citations: [contexts: string[] | null, authors: [position: number, author: unknown[]][]][]][] }
COLLECT {
  CALL (parent) {
    MATCH (parent)-[cites:CITES]->(near)
    WHERE $args.maxHops > 1 AND near <> parent
      AND ($args.intents IS NULL OR any(intent IN cites.intents WHERE intent IN $args.intents))
    WITH within(near, COUNT { (near)-[:CITES]->() }) AS begun ORDER BY weight, near.key
    RETURN begun, available AS ofFirst
  }
  CALL (parent) {
    MATCH (parent)-[cites:CITES]->(near)
    WHERE $args.maxHops > 2 AND near <> parent
      AND ($args.intents IS NULL OR any(intent IN cites.intents WHERE intent IN $args.intents))
    WITH within(near, COUNT { (near)-[:CITES]->() }) AS near ORDER BY weight, near.key
    MATCH (near)-[cites:CITES]->(far)
    WHERE far <> parent AND ($args.intents IS NULL OR any(intent IN cites.intents WHERE intent IN $args.intents))
    WITH DISTINCT far
    WHERE NOT EXISTS {
      MATCH (parent)-[direct:CITES]->(far)
      WHERE $args.intents IS NULL OR any(intent IN direct.intents WHERE intent IN $args.intents)
    }
    WITH within(far, COUNT { (far)-[:CITES]->() }) AS gone ORDER BY weight, far.key
    RETURN gone, available AS ofSecond
  }
  WITH *, CASE WHEN size(begun) < ofFirst OR size(gone) < ofSecond THEN [parent] + begun + gone END AS onward,
    [size(begun) + size(gone), CASE WHEN size(begun) = ofFirst OR $args.maxHops < 3 THEN ofFirst + ofSecond END, 0] AS walked
  WITH walked, COLLECT {
    MATCH chain = ALL SHORTEST (parent) ((citing)-[cites:CITES
      WHERE $args.intents IS NULL OR any(intent IN cites.intents WHERE intent IN $args.intents)]->(cited)
      WHERE onward IS NULL OR citing IN onward){1,3} (node)
    WHERE node.isRetracted AND node <> parent AND length(chain) <= $args.maxHops
    WITH node, chain ORDER BY [step IN nodes(chain) | step.key]
    WITH node, collect(chain)[0] AS nearest
    ORDER BY length(nearest), node.key LIMIT $args.first
    RETURN [
      [step IN nodes(nearest) | card(Paper, step)],
      [between IN relationships(nearest) | [
        between.contexts,
        head([from IN [startNode(between)] | head([to IN [endNode(between)] | [
          (from)<-[onFrom:AUTHORED]-(shared)-[onTo:AUTHORED]->(to)
          WHERE onFrom.isRepeat IS NULL AND onTo.isRepeat IS NULL | [onFrom.position, card(Author, shared)]
        ]])])
      ]]
    ]
  } AS found
  RETURN {examined: walked, chains: found}
}
