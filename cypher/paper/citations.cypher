// The papers that cite this one.
// @list Paper
// @edge contexts string[] | null: cites.contexts
// @edge intents string[] | null: cites.intents
// @edge isInfluential boolean | null: cites.isInfluential
// @edge addedAt string | null: cites.addedAt
// @asked citation-edge
// @size COUNT { (parent)<-[:CITES]-() }
MATCH (parent)<-[cites:CITES]-(node)
