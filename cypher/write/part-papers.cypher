// Parts a paper from the one that it was merged into, with the records under its own ids; tells which one that is by now.
// @returns key string
MATCH (alias:Alias {id: $in.id})-[:OF]->(kept:Paper)
CREATE (gone:Paper:Placeholder {key: $in.key, sortDate: '0000', heldCitationCount: 0, sortCitationCount: 0})
SET gone += $in.properties, gone.addedAt = coalesce($in.addedAt, kept.addedAt)
WITH alias, kept, gone
DETACH DELETE alias
WITH kept, gone
CALL (kept, gone) {
  MATCH (record:Record)-[tie:OF]->(kept) WHERE record.id IN $in.heldIds
  CREATE (record)-[:OF]->(gone)
  DELETE tie
}
CALL (kept, gone) {
  MATCH (further:Alias)-[tie:OF]->(kept) WHERE substring(further.id, size('Paper:')) IN $in.heldIds
  CREATE (further)-[:OF]->(gone)
  DELETE tie
}
RETURN kept.key AS key
