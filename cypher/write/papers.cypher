// Papers with a record: what it knows is set, what it does not know stays.
UNWIND $in.papers AS row
MERGE (paper:Paper {key: row.key})
ON CREATE SET paper.addedAt = $in.at, paper.heldCitationCount = 0
SET paper += row.properties, paper.sortDate = row.sortDate, paper:Full
REMOVE paper:Placeholder
SET paper.sortCitationCount = coalesce(paper.citationCount, paper.heldCitationCount)
