// Topics, with what is known of them.
UNWIND $in.topics AS row
MERGE (topic:Topic {key: row.key})
SET topic += row.properties
