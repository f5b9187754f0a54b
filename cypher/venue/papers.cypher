// The papers of a venue.
// @list Paper
MATCH (parent)<-[:PUBLISHED_IN]-(node)
