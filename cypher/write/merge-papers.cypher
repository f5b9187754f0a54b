// Makes papers one: what leads to the one that goes, what it cites and what it is a version of, is the other's; no
// citation is doubled, and of two the older stays. What else hangs on it is written anew.
// @returns key string
// @returns doubled string[]
UNWIND $in.merges AS row
MATCH (gone:Paper {key: row.gone})
MATCH (kept:Paper {key: row.kept})
WITH gone, kept,
  COLLECT { MATCH (gone)<-[:CITES]-(citing)-[:CITES]->(kept) RETURN DISTINCT citing.key } AS doubled
CALL (gone, kept) {
  MATCH (citing:Paper)-[old:CITES]->(gone)
  WHERE citing <> kept
  MERGE (citing)-[cites:CITES]->(kept)
  ON CREATE SET cites = properties(old)
  SET cites.addedAt = CASE WHEN old.addedAt < cites.addedAt THEN old.addedAt ELSE cites.addedAt END,
      cites.citedKey = CASE WHEN size(cites.contexts) > 0 THEN kept.key END
}
CALL (gone, kept) {
  MATCH (gone)-[old:CITES]->(cited:Paper)
  WHERE cited <> kept
  MERGE (kept)-[cites:CITES]->(cited)
  ON CREATE SET cites = properties(old)
  SET cites.addedAt = CASE WHEN old.addedAt < cites.addedAt THEN old.addedAt ELSE cites.addedAt END
}
CALL (gone, kept) {
  MATCH (citing:Paper)-[old:CITED]->(gone)
  WHERE citing <> kept
  CREATE (citing)-[past:CITED]->(kept)
  SET past = properties(old)
}
CALL (gone, kept) {
  MATCH (gone)-[old:CITED]->(cited:Paper)
  WHERE cited <> kept
  CREATE (kept)-[past:CITED]->(cited)
  SET past = properties(old)
}
CALL (gone, kept) {
  MATCH (earlier:Paper)-[:VERSION_OF]->(gone)
  WHERE earlier <> kept
  MERGE (earlier)-[:VERSION_OF]->(kept)
}
CALL (gone, kept) {
  MATCH (gone)-[:VERSION_OF]->(later:Paper)
  WHERE later <> kept
  MERGE (kept)-[:VERSION_OF]->(later)
}
CALL (gone, kept) {
  MATCH (alias:Alias)-[:OF]->(gone)
  CREATE (alias)-[:OF]->(kept)
}
CALL (gone, kept) {
  MATCH (record:Record)-[:OF]->(gone)
  CREATE (record)-[:OF]->(kept)
}
CALL (gone, kept) {
  MATCH (gone)-[old:IN_COLLECTION]->(collection:Collection)
  MERGE (kept)-[member:IN_COLLECTION]->(collection)
  ON CREATE SET member.addedAt = old.addedAt
}
CALL (gone) {
  MATCH (mention:Mention)-[:OF]->(gone)
  DETACH DELETE mention
}
DETACH DELETE gone
RETURN kept.key AS key, doubled
