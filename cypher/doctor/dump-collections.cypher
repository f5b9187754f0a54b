// The named sets of one page, by key, with all properties and the relationships that go out from them.
// @returns key string
// @returns labels string[]
// @returns properties Record<string, unknown>
// @returns relationships { type: string; to: string; properties: Record<string, unknown> }[]
MATCH (collection:Collection)
WHERE collection.key > $in.after
WITH collection ORDER BY collection.key LIMIT $in.limit
RETURN collection.key AS key, labels(collection) AS labels, properties(collection) AS properties, COLLECT {
  MATCH (collection)-[tie]->(other)
  RETURN {type: type(tie), to: other.key, properties: properties(tie)}
} AS relationships
ORDER BY key
