// Further ids of nodes; one that leads somewhere already stays there.
CALL () { UNWIND $in.Paper AS row MATCH (node:Paper {key: row.key}) MERGE (alias:Alias {id: row.id}) WITH node, alias WHERE NOT EXISTS { (alias)-[:OF]->() } CREATE (alias)-[:OF]->(node) }
CALL () { UNWIND $in.Author AS row MATCH (node:Author {key: row.key}) MERGE (alias:Alias {id: row.id}) WITH node, alias WHERE NOT EXISTS { (alias)-[:OF]->() } CREATE (alias)-[:OF]->(node) }
CALL () { UNWIND $in.Topic AS row MATCH (node:Topic {key: row.key}) MERGE (alias:Alias {id: row.id}) WITH node, alias WHERE NOT EXISTS { (alias)-[:OF]->() } CREATE (alias)-[:OF]->(node) }
CALL () { UNWIND $in.Venue AS row MATCH (node:Venue {key: row.key}) MERGE (alias:Alias {id: row.id}) WITH node, alias WHERE NOT EXISTS { (alias)-[:OF]->() } CREATE (alias)-[:OF]->(node) }
