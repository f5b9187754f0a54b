// The key of what is cited, on citations with sentences that were written without it.
MATCH ()-[cites:CITES]->(cited)
WHERE size(cites.contexts) > 0 AND cites.citedKey IS NULL
CALL (cites, cited) {
  SET cites.citedKey = cited.key
} IN TRANSACTIONS OF 10000 ROWS
