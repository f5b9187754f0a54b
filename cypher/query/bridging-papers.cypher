// The papers between two sets, as they were found before, each with how much it bridges and what it ties.
// @list Paper
// @edge betweenness number: bridge.betweenness
// @asked bridge-edge
// @order RELEVANCE desc: bridge.betweenness
UNWIND $args.bridges AS bridge
MATCH (node:Paper {key: bridge.key})
