// The ids that papers still have, and the aliases that lead to nothing any more; a former key does, unless it is said to
// go too.
CALL () { UNWIND $in.papers AS row MATCH (paper:Paper {key: row.key}) SET paper += row.properties }
CALL () { UNWIND $in.aliases AS row MATCH (alias:Alias {id: row.id})-[:OF]->(node) WHERE node.key = row.key AND (alias.isFormerKey IS NULL OR row.isFormerToo) DETACH DELETE alias }
