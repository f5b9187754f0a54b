// Keys of papers that were merged into others, with what is needed to part them again.
UNWIND $in.formerKeys AS row
MATCH (paper:Paper {key: row.key})
CREATE (:Alias {id: row.id, isFormerKey: true, mergedBy: row.mergedBy, heldIds: row.heldIds, addedAt: row.addedAt})-[:OF]->(paper)
