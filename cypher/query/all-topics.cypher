// All topics.
// @list Topic
// @order NAME asc: toLower(node.name)
MATCH (node:Topic)
