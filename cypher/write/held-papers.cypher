// The ids that these papers hold, and what sources told of them.
// @returns key string
// @returns ids Record<string, string>
// @returns sourceIds string[]
// @returns aliases string[]
// @returns isFull boolean
// @returns addedAt string
// @returns records { source: string; id: string; imports: number[]; data: Int8Array }[]
UNWIND $in.keys AS key
MATCH (paper:Paper {key: key})
RETURN key,
  paper {.doi, .arxiv, .pmid, .pmcid, .mag, .acl, .dblp, .openalex, .s2, .corpusId} AS ids,
  coalesce(paper.sourceIds, []) AS sourceIds,
  COLLECT { MATCH (alias:Alias)-[:OF]->(paper) RETURN alias.id } AS aliases,
  paper:Full AS isFull,
  coalesce(paper.addedAt, '') AS addedAt,
  COLLECT { MATCH (record:Record)-[:OF]->(paper) RETURN record {.source, .id, .imports, .data} } AS records
