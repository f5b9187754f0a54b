// Further ids of nodes.
CALL () { UNWIND $in.Paper AS row MATCH (node:Paper {key: row.key}) CREATE (:Alias {id: row.id})-[:OF]->(node) }
CALL () { UNWIND $in.Author AS row MATCH (node:Author {key: row.key}) CREATE (:Alias {id: row.id})-[:OF]->(node) }
CALL () { UNWIND $in.Topic AS row MATCH (node:Topic {key: row.key}) CREATE (:Alias {id: row.id})-[:OF]->(node) }
CALL () { UNWIND $in.Venue AS row MATCH (node:Venue {key: row.key}) CREATE (:Alias {id: row.id})-[:OF]->(node) }
