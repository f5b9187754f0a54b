// The authors of one page, by key, with all properties and the relationships that go out from them.
// @returns key string
// @returns labels string[]
// @returns properties Record<string, unknown>
// @returns relationships { type: string; to: string; properties: Record<string, unknown> }[]
MATCH (author:Author)
WHERE author.key > $in.after
WITH author ORDER BY author.key LIMIT $in.limit
RETURN author.key AS key, labels(author) AS labels, properties(author) AS properties, COLLECT {
  MATCH (author)-[tie]->(other)
  RETURN {type: type(tie), to: other.key, properties: properties(tie)}
} AS relationships
ORDER BY key
