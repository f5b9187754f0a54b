// What papers cite; a citation that stands is not doubled. Which stand is asked once a paper: MERGE would walk all that
// the paper has for each that it cites. `told[i]` is what is known of the i-th, if anything; one with sentences holds
// the key of what it cites: by that the index of sentences finds those about one paper. What papers gain counts for
// their order, and for that of their authors, who count by the citations stored of their papers.
// @returns added number
UNWIND $in.citations AS row
MATCH (citing:Paper {key: row.key})
WITH citing, row, COLLECT { MATCH (citing)-[:CITES]->(held) RETURN held.key } AS standing
UNWIND range(0, size(row.cited) - 1) AS i
WITH citing, row.cited[i] AS key, coalesce(row.told[i], {}) AS properties, standing
MATCH (cited:Paper {key: key})
WITH citing, cited, properties, key IN standing AS stands
FOREACH (_ IN CASE WHEN stands THEN [] ELSE [1] END |
  CREATE (citing)-[cites:CITES {addedAt: $in.at}]->(cited)
  SET cites += properties
)
FOREACH (_ IN CASE WHEN stands THEN [1] ELSE [] END |
  MERGE (citing)-[cites:CITES]->(cited)
  SET cites += properties
)
WITH cited, count(CASE WHEN NOT stands THEN 1 END) AS gained WHERE gained > 0
WITH cited, gained, coalesce(cited.heldCitationCount, 0) + gained AS held
SET cited.heldCitationCount = held, cited.sortCitationCount = coalesce(cited.citationCount, held)
WITH collect([cited, gained]) AS all, sum(gained) AS added
UNWIND all AS one
WITH added, one[0] AS cited, one[1] AS gained
OPTIONAL MATCH (cited)<-[authored:AUTHORED]-(author) WHERE authored.isRepeat IS NULL
WITH added, author, sum(gained) AS gained
SET author.sortCitationCount = coalesce(author.citationCount, author.sortCitationCount + gained)
RETURN max(added) AS added
