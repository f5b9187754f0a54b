// Where these authors stand on bylines, and what is told of them apart from these.
// @returns key string
// @returns ids Record<string, string>
// @returns aliases string[]
// @returns formerKeys string[]
// @returns places { paper: string; position: number }[]
// @returns records { source: string; id: string; imports: number[]; data: Int8Array }[]
UNWIND $in.keys AS key
MATCH (author:Author {key: key})
RETURN key,
  author {.orcid, .openalex, .s2, .dblp} AS ids,
  COLLECT { MATCH (alias:Alias)-[:OF]->(author) RETURN alias.id } AS aliases,
  COLLECT { MATCH (alias:Alias {isFormerKey: true})-[:OF]->(author) RETURN alias.id ORDER BY alias.id } AS formerKeys,
  COLLECT {
    MATCH (author)-[authored:AUTHORED]->(paper) RETURN {paper: paper.key, position: authored.position}
  } AS places,
  COLLECT { MATCH (record:Record)-[:OF]->(author) RETURN record {.source, .id, .imports, .data} } AS records
