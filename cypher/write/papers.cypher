// Papers with a record: what it knows is set, what it does not know stays. `held`: the citations of a new one.
UNWIND $in.papers AS row
MERGE (paper:Paper {key: row.key})
ON CREATE SET paper.addedAt = $in.at, paper.heldCitationCount = row.held
SET paper += row.properties, paper.sortDate = row.sortDate, paper:Full
REMOVE paper:Placeholder
SET paper.sortCitationCount = coalesce(paper.citationCount, paper.heldCitationCount)
