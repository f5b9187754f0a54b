// What papers are about; replaces what was known in the same schemes.
UNWIND $in.papers AS row
MATCH (paper:Paper {key: row.key})
CALL (row, paper) {
  MATCH (paper)-[old:HAS_TOPIC]->(topic)
  WHERE topic.scheme IN row.schemes
  DELETE old
}
UNWIND row.topics AS place
MATCH (topic:Topic {key: place.key})
CREATE (paper)-[:HAS_TOPIC {score: toFloat(place.score), isPrimary: place.isPrimary}]->(topic)
