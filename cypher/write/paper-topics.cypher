// What papers are about, as a whole.
UNWIND $in.papers AS row
MATCH (paper:Paper {key: row.key})
CALL (paper) {
  MATCH (paper)-[old:HAS_TOPIC]->()
  DELETE old
}
UNWIND row.topics AS place
MATCH (topic:Topic {key: place.key})
CREATE (paper)-[:HAS_TOPIC {score: toFloat(place.score), isPrimary: place.isPrimary}]->(topic)
