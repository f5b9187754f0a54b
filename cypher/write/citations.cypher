// What papers cite; a citation that stands is not doubled. Which stand is asked once a paper: MERGE would walk all that
// the paper has for each of its references. One with sentences holds the key of what it cites: by that the index of
// sentences finds those about one paper.
// @returns added number
UNWIND $in.citations AS row
MATCH (citing:Paper {key: row.key})
WITH citing, row.references AS references, COLLECT { MATCH (citing)-[:CITES]->(held) RETURN held.key } AS standing
UNWIND references AS reference
MATCH (cited:Paper {key: reference.key})
WITH citing, cited, reference.properties AS properties, reference.key IN standing AS stands
FOREACH (_ IN CASE WHEN stands THEN [] ELSE [1] END |
  CREATE (citing)-[cites:CITES {addedAt: $in.at}]->(cited)
  SET cites += properties
)
FOREACH (_ IN CASE WHEN stands THEN [1] ELSE [] END |
  MERGE (citing)-[cites:CITES]->(cited)
  SET cites += properties
)
RETURN count(CASE WHEN NOT stands THEN 1 END) AS added
