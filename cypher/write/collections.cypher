// The named sets of papers, by name, with how many papers are in each.
// @returns name string
// @returns papers number
MATCH (collection:Collection)
RETURN collection.name AS name, COUNT { (collection)<-[:IN_COLLECTION]-() } AS papers
ORDER BY collection.key
