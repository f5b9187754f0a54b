// The later papers that cite this one and have an author in common with it.
// @list Paper
// @edge contexts string[] | null: cites.contexts
// @edge intents string[] | null: cites.intents
// @edge isInfluential boolean | null: cites.isInfluential
// @edge addedAt string | null: cites.addedAt
// @asked citation-edge
// @size COUNT { (parent)<-[:CITES]-() }
// @among sharing
MATCH (parent)<-[cites:CITES]-(node)
WHERE node IN sharing AND node.sortDate > parent.sortDate AND parent.sortDate > '0000'
