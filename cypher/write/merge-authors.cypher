// Makes authors one: the places on bylines, the further ids and what sources told of the one that goes are the other's.
UNWIND $in.merges AS row
MATCH (gone:Author {key: row.gone})
MATCH (kept:Author {key: row.kept})
CALL (gone, kept) {
  MATCH (gone)-[old:AUTHORED]->(paper)
  CREATE (kept)-[authored:AUTHORED]->(paper)
  SET authored = properties(old)
}
CALL (gone, kept) {
  MATCH (alias:Alias)-[:OF]->(gone)
  CREATE (alias)-[:OF]->(kept)
}
CALL (gone, kept) {
  MATCH (record:Record)-[:OF]->(gone)
  CREATE (record)-[:OF]->(kept)
}
DETACH DELETE gone
