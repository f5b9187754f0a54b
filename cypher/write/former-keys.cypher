// Keys of nodes that were merged into others, with what is needed to part them again.
CALL () { UNWIND $in.Paper AS row MATCH (node:Paper {key: row.key}) CREATE (alias:Alias)-[:OF]->(node) SET alias = row.former }
CALL () { UNWIND $in.Author AS row MATCH (node:Author {key: row.key}) CREATE (alias:Alias)-[:OF]->(node) SET alias = row.former }
