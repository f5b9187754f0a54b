// The same of relationships.
MATCH ()-[tie:CITES|AUTHORED]->()
WHERE tie.emptyLists IS NOT NULL
CALL (tie) {
  SET tie.contexts = CASE WHEN 'contexts' IN tie.emptyLists THEN [] ELSE tie.contexts END,
      tie.intents = CASE WHEN 'intents' IN tie.emptyLists THEN [] ELSE tie.intents END,
      tie.affiliations = CASE WHEN 'affiliations' IN tie.emptyLists THEN [] ELSE tie.affiliations END
  REMOVE tie.emptyLists
} IN TRANSACTIONS OF 10000 ROWS
