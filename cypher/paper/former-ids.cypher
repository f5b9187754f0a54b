// Keys that were merged into this paper.
// @value string[]
COLLECT { MATCH (former:Alias {isFormerKey: true})-[:OF]->(parent) RETURN substring(former.id, size('Paper:')) ORDER BY former.id }
