// What stands of papers of which no record is kept: an older Citeweave wrote them.
// @returns key string
// @returns properties Record<string, unknown>
// @returns byline { key: string; author: Record<string, unknown>; place: Record<string, unknown> }[]
// @returns topics { topic: Record<string, unknown>; place: Record<string, unknown> }[]
// @returns references { key: string; properties: Record<string, unknown> }[]
// @returns venues Record<string, unknown>[]
// @returns later string[]
UNWIND $in.keys AS key
MATCH (paper:Paper {key: key})
RETURN key,
  properties(paper) AS properties,
  COLLECT {
    MATCH (paper)<-[authored:AUTHORED]-(author)
    RETURN {author: properties(author), place: properties(authored)} ORDER BY authored.position
  } AS byline,
  COLLECT {
    MATCH (paper)-[has:HAS_TOPIC]->(topic)
    RETURN {topic: properties(topic), place: properties(has)} ORDER BY topic.key
  } AS topics,
  COLLECT {
    MATCH (paper)-[cites:CITES]->(cited)
    RETURN {key: cited.key, properties: properties(cites)} ORDER BY cited.key
  } AS references,
  COLLECT { MATCH (paper)-[:PUBLISHED_IN]->(venue) RETURN properties(venue) } AS venues,
  COLLECT { MATCH (paper)-[:VERSION_OF]->(later) RETURN later.key ORDER BY later.key } AS later
