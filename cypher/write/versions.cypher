// Which paper is an earlier version of which; tells of which it is no longer one.
// @returns lost string[]
UNWIND $in.versions AS row
MATCH (earlier:Paper {key: row.key})
WITH row, earlier, COLLECT {
  MATCH (earlier)-[:VERSION_OF]->(other) WHERE other.key <> coalesce(row.later, '') RETURN other.key
} AS lost
CALL (row, earlier) {
  MATCH (earlier)-[old:VERSION_OF]->(other)
  WHERE other.key <> coalesce(row.later, '')
  DELETE old
}
CALL (row, earlier) {
  MATCH (later:Paper {key: row.later})
  MERGE (earlier)-[:VERSION_OF]->(later)
}
RETURN lost
