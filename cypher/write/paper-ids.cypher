// The ids that papers still have, and the aliases that lead to nothing any more.
CALL () { UNWIND $in.papers AS row MATCH (paper:Paper {key: row.key}) SET paper += row.properties }
CALL () { UNWIND $in.aliases AS row MATCH (alias:Alias {id: row.id})-[:OF]->(node) WHERE node.key = row.key AND alias.isFormerKey IS NULL DETACH DELETE alias }
