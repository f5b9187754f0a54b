// The venues of one page, by key, with all properties and the relationships that go out from them.
// @returns key string
// @returns labels string[]
// @returns properties Record<string, unknown>
// @returns relationships { type: string; to: string; properties: Record<string, unknown> }[]
MATCH (venue:Venue)
WHERE venue.key > $in.after
WITH venue ORDER BY venue.key LIMIT $in.limit
RETURN venue.key AS key, labels(venue) AS labels, properties(venue) AS properties, COLLECT {
  MATCH (venue)-[tie]->(other)
  RETURN {type: type(tie), to: other.key, properties: properties(tie)}
} AS relationships
ORDER BY key
