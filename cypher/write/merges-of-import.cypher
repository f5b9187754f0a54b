// The papers that an import found to be one, with the later imports that told of them since.
// @returns key string
// @returns id string
// @returns heldIds string[]
// @returns addedAt string
// @returns later number[]
MATCH (alias:Alias {mergedBy: $in.id})-[:OF]->(paper:Paper)
USING INDEX SEEK alias:Alias(mergedBy)
RETURN paper.key AS key, alias.id AS id, alias.heldIds AS heldIds, alias.addedAt AS addedAt, COLLECT {
  MATCH (record:Record)-[:OF]->(paper)
  UNWIND record.imports AS import
  WITH DISTINCT import WHERE import > $in.id
  RETURN import ORDER BY import
} AS later
ORDER BY alias.addedAt DESC, alias.id
