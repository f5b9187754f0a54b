// The topics of one page, by key, with all properties and the relationships that go out from them.
// @returns key string
// @returns labels string[]
// @returns properties Record<string, unknown>
// @returns relationships { type: string; to: string; properties: Record<string, unknown> }[]
MATCH (topic:Topic)
WHERE topic.key > $in.after
WITH topic ORDER BY topic.key LIMIT $in.limit
RETURN topic.key AS key, labels(topic) AS labels, properties(topic) AS properties, COLLECT {
  MATCH (topic)-[tie]->(other)
  RETURN {type: type(tie), to: other.key, properties: properties(tie)}
} AS relationships
ORDER BY key
