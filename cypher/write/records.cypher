// What sources told, as it is kept beside what is seen.
CALL () { UNWIND $in.Paper AS row MATCH (node:Paper {key: row.key}) UNWIND row.records AS told CREATE (record:Record)-[:OF]->(node) SET record = told }
CALL () { UNWIND $in.Topic AS row MATCH (node:Topic {key: row.key}) UNWIND row.records AS told CREATE (record:Record)-[:OF]->(node) SET record = told }
CALL () { UNWIND $in.Venue AS row MATCH (node:Venue {key: row.key}) UNWIND row.records AS told CREATE (record:Record)-[:OF]->(node) SET record = told }
CALL () { UNWIND $in.Author AS row MATCH (node:Author {key: row.key}) UNWIND row.records AS told CREATE (record:Record)-[:OF]->(node) SET record = told }
