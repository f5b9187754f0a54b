// Papers of which something is told and that no record describes: what is known is set, a new one is a placeholder.
UNWIND $in.papers AS row
MERGE (paper:Paper {key: row.key})
ON CREATE SET paper:Placeholder, paper.addedAt = $in.at, paper.heldCitationCount = 0
SET paper += row.properties, paper.sortDate = row.sortDate
SET paper.sortCitationCount = coalesce(paper.citationCount, paper.heldCitationCount)
