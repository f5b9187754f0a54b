// Where papers were published: one venue each, or none.
UNWIND $in.publications AS row
MATCH (paper:Paper {key: row.key})
CALL (row, paper) {
  MATCH (paper)-[old:PUBLISHED_IN]->(other)
  WHERE other.key <> coalesce(row.venue, '')
  DELETE old
}
WITH row, paper
MATCH (venue:Venue {key: row.venue})
MERGE (paper)-[:PUBLISHED_IN]->(venue)
