// Retracted papers that this one rests on over at most three citations of these intents (null: of any), the nearest
// first, each over a shortest chain: its papers, and of each citation its sentences, intents and the authors on both bylines.
// @value [papers: unknown[][], citations: [contexts: string[] | null, authors: [position: number, author: unknown[]][]][]][]
COLLECT {
  MATCH chain = ALL SHORTEST (parent) ((citing)-[cites:CITES
    WHERE $args.intents IS NULL OR any(intent IN cites.intents WHERE intent IN $args.intents)]->(cited)){1,3} (node)
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
}
