// Which paper is an earlier version of which.
UNWIND $in.versions AS row
MATCH (earlier:Paper {key: row.key})
MATCH (later:Paper {key: row.later})
MERGE (earlier)-[:VERSION_OF]->(later)
