// What papers cite by the word of a lesser source, and no record describes: by these ids it is found when one does.
UNWIND $in.mentions AS row
MATCH (paper:Paper {key: row.key})
CALL (paper) {
  MATCH (old:Mention)-[:OF]->(paper)
  DETACH DELETE old
}
UNWIND row.ids AS id
CREATE (:Mention {id: id})-[:OF]->(paper)
