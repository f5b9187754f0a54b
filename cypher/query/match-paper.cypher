// Full papers whose titles have words in common with each of these queries, the best fits of the index, with the first author's names.
// @returns rows [number, [unknown[], (string | null)[]][]][]
UNWIND range(0, size($in.titles) - 1) AS place
CALL (place) {
  CALL db.index.fulltext.queryNodes('paper_text', $in.titles[place], {limit: $in.limit}) YIELD node
  RETURN collect([card(Paper, node), COLLECT {
    MATCH (node)<-[authored:AUTHORED {position: 1}]-(author)
    UNWIND [author.name, authored.rawAuthorName] AS name
    RETURN name
  }]) AS found
}
RETURN collect([place, found]) AS rows
