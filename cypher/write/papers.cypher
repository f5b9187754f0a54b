// Papers with a record: what it knows is set, what it does not know stays.
UNWIND $in.papers AS row
MERGE (paper:Paper {key: row.key})
ON CREATE SET paper.addedAt = $in.at
SET paper += row.properties, paper:Full
REMOVE paper:Placeholder
