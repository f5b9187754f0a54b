// The aliases of one page, by id, with all properties and the relationships that go out from them.
// @returns key string
// @returns labels string[]
// @returns properties Record<string, unknown>
// @returns relationships { type: string; to: string; properties: Record<string, unknown> }[]
MATCH (alias:Alias)
WHERE alias.id > $in.after
WITH alias ORDER BY alias.id LIMIT $in.limit
RETURN alias.id AS key, labels(alias) AS labels, properties(alias) AS properties, COLLECT {
  MATCH (alias)-[tie]->(other)
  RETURN {type: type(tie), to: other.key, properties: properties(tie)}
} AS relationships
ORDER BY key
