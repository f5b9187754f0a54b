// Which topics are broader than these, as a whole.
UNWIND $in.broader AS row
MATCH (topic:Topic {key: row.key})
CALL (row, topic) {
  MATCH (topic)-[old:BROADER]->(other)
  WHERE NOT other.key IN row.broader
  DELETE old
}
UNWIND row.broader AS key
MATCH (broader:Topic {key: key})
MERGE (topic)-[:BROADER]->(broader)
