// Citations by the keys of the two papers, or keys that these had before they were found to be one with others.
// @returns rows [number, CitationRow][]
UNWIND range(0, size($in.citations) - 1) AS place
CALL (place) {
  MATCH (citing:Paper {key: $in.citations[place].citing}) RETURN citing
  UNION MATCH (:Alias {id: $in.citations[place].citingAlias})-[:OF]->(citing:Paper) RETURN citing
}
CALL (place) {
  MATCH (cited:Paper {key: $in.citations[place].cited}) RETURN cited
  UNION MATCH (:Alias {id: $in.citations[place].citedAlias})-[:OF]->(cited:Paper) RETURN cited
}
MATCH (citing)-[cites:CITES]->(cited)
RETURN collect([place, [
  card(Paper, citing), card(Paper, cited), cites.contexts, cites.intents, cites.isInfluential, cites.addedAt
]]) AS rows
