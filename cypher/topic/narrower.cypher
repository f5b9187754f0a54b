// The directly narrower topics.
// @list Topic
// @order NAME asc: toLower(node.name)
MATCH (parent)<-[:BROADER]-(node)
