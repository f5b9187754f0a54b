// What papers cite; a citation that stands is not doubled. One with sentences holds the key of what it cites: by that
// the index of sentences finds those about one paper.
// @returns added number
UNWIND $in.citations AS row
MATCH (citing:Paper {key: row.key})
UNWIND row.references AS reference
MATCH (cited:Paper {key: reference.key})
MERGE (citing)-[cites:CITES]->(cited)
ON CREATE SET cites.addedAt = $in.at
SET cites += reference.properties
SET cites.citedKey = CASE WHEN size(cites.contexts) > 0 THEN cited.key END
RETURN count(CASE WHEN cites.addedAt = $in.at THEN 1 END) AS added
