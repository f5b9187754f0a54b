// Parts authors from the one that they were taken for, with their places on bylines, their further ids and what was
// told of them apart from papers. Who never was an author before is as old as this.
UNWIND $in.authors AS row
MATCH (one:Author {key: row.from})
OPTIONAL MATCH (former:Alias {id: row.former})
WITH row, one, former, CASE WHEN former.addedAt < '~' THEN former.addedAt ELSE $in.at END AS addedAt
DETACH DELETE former
MERGE (author:Author {key: row.key})
ON CREATE SET author.addedAt = addedAt, author.name = one.name, author.sortPaperCount = 0, author.sortCitationCount = 0
WITH row, one, author
CALL (row, one, author) {
  UNWIND row.places AS place
  MATCH (one)-[old:AUTHORED {position: place.position}]->(paper:Paper {key: place.paper})
  CREATE (author)-[authored:AUTHORED]->(paper)
  SET authored = properties(old)
  DELETE old
}
CALL (row, one, author) {
  MATCH (alias:Alias)-[tie:OF]->(one) WHERE alias.id IN row.aliases
  CREATE (alias)-[:OF]->(author)
  DELETE tie
}
CALL (row, one, author) {
  MATCH (record:Record)-[tie:OF]->(one) WHERE [record.source, record.id] IN row.records
  CREATE (record)-[:OF]->(author)
  DELETE tie
}
