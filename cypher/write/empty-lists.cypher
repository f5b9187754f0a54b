// Lists of one page of papers, by key, and of their citations and bylines, that are known to be empty: the official
// importer leaves empty lists out, and its files name them.
// @returns last string | null
MATCH (paper:Paper)
WHERE paper.key > $in.after
WITH paper ORDER BY paper.key LIMIT $in.limit
CALL (paper) {
  WITH paper WHERE paper.emptyLists IS NOT NULL
  SET paper.publicationTypes =
    CASE WHEN 'publicationTypes' IN paper.emptyLists THEN [] ELSE paper.publicationTypes END
  REMOVE paper.emptyLists
}
CALL (paper) {
  MATCH (paper)-[cites:CITES]->() WHERE cites.emptyLists IS NOT NULL
  SET cites.contexts = CASE WHEN 'contexts' IN cites.emptyLists THEN [] ELSE cites.contexts END,
      cites.intents = CASE WHEN 'intents' IN cites.emptyLists THEN [] ELSE cites.intents END
  REMOVE cites.emptyLists
}
CALL (paper) {
  MATCH (paper)<-[authored:AUTHORED]-() WHERE authored.emptyLists IS NOT NULL
  SET authored.affiliations = []
  REMOVE authored.emptyLists
}
RETURN max(paper.key) AS last
