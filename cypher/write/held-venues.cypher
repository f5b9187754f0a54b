// The ids that these venues hold.
// @returns key string
// @returns ids Record<string, string>
// @returns aliases string[]
UNWIND $in.keys AS key
MATCH (venue:Venue {key: key})
RETURN key, venue {.issn, .openalex} AS ids, COLLECT { MATCH (alias:Alias)-[:OF]->(venue) RETURN alias.id } AS aliases
