// The papers of one page, by key, with all properties and the relationships that go out from them, but for withdrawn citations.
// @returns key string
// @returns labels string[]
// @returns properties Record<string, unknown>
// @returns relationships { type: string; to: string; properties: Record<string, unknown> }[]
MATCH (paper:Paper)
WHERE paper.key > $in.after
WITH paper ORDER BY paper.key LIMIT $in.limit
RETURN paper.key AS key, labels(paper) AS labels, properties(paper) AS properties, COLLECT {
  MATCH (paper)-[tie:!CITED]->(other)
  RETURN {type: type(tie), to: other.key, properties: properties(tie)}
} AS relationships
ORDER BY key
