// The directly broader topics.
// @value Topic[]
COLLECT { MATCH (parent)-[:BROADER]->(broader) WITH broader ORDER BY broader.name, broader.key RETURN card(Topic, broader) }
