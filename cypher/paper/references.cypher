// The papers that this one cites.
// @list Paper
// @edge contexts string[] | null: cites.contexts
// @edge intents string[] | null: cites.intents
// @edge isInfluential boolean | null: cites.isInfluential
// @edge addedAt string | null: cites.addedAt
// @asked citation-edge
// @citing parent
MATCH (parent)-[cites:CITES]->(node)
