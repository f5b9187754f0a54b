// The papers of a named set.
// @list Paper
MATCH (parent)<-[:IN_COLLECTION]-(node)
