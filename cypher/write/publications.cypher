// Where papers were published: one venue each.
UNWIND $in.publications AS row
MATCH (paper:Paper {key: row.key})
MATCH (venue:Venue {key: row.venue})
CALL (paper, venue) {
  MATCH (paper)-[old:PUBLISHED_IN]->(other)
  WHERE other <> venue
  DELETE old
}
MERGE (paper)-[:PUBLISHED_IN]->(venue)
