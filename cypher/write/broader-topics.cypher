// Which topic is broader than which.
UNWIND $in.broader AS row
MATCH (topic:Topic {key: row.key})
MATCH (broader:Topic {key: row.broader})
MERGE (topic)-[:BROADER]->(broader)
