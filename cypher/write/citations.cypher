// What papers cite; a citation that stands is not doubled.
// @returns added number
UNWIND $in.citations AS row
MATCH (citing:Paper {key: row.key})
UNWIND row.references AS reference
MATCH (cited:Paper {key: reference.key})
MERGE (citing)-[cites:CITES]->(cited)
ON CREATE SET cites.addedAt = $in.at
SET cites += reference.properties
RETURN count(CASE WHEN cites.addedAt = $in.at THEN 1 END) AS added
