// Keys that were merged into this paper.
// @value string[]
COLLECT { MATCH (former:Alias {isFormerKey: true})-[:OF]->(parent) RETURN former.id ORDER BY former.id }
