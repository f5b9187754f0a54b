// What is wrong with the papers of one page, by key.
// @returns last string | null
// @returns violations { check: string; key: string }[]
MATCH (paper:Paper)
WHERE paper.key > $in.after
WITH paper ORDER BY paper.key LIMIT $in.limit
WITH paper, COUNT { (paper)<-[:CITES]-() } AS held, COUNT { (paper)<-[:AUTHORED]-() } AS places
WITH paper, [
  CASE WHEN paper:Full = paper:Placeholder THEN 'Paper is either Full or Placeholder' END,
  CASE WHEN coalesce(paper.heldCitationCount <> held, true) THEN 'Paper.heldCitationCount is the citations held' END,
  CASE WHEN coalesce(paper.sortCitationCount <> coalesce(paper.citationCount, held), true)
    THEN 'Paper.sortCitationCount is the citations published, else held' END,
  CASE WHEN coalesce(paper.sortDate <> coalesce(
      paper.publicationDate,
      paper.publicationMonth + '-01',
      right('000' + toString(paper.year), 4) + '-01-01',
      '0000'
    ), true) THEN 'Paper.sortDate is the date known' END,
  CASE WHEN paper.addedAt IS NULL THEN 'Paper.addedAt is there' END,
  CASE WHEN EXISTS { (paper)-[:CITES]->(paper) } THEN 'Paper cites no paper of the same key' END,
  CASE WHEN COUNT { (paper)-[:CITES]->() } <> COUNT { MATCH (paper)-[:CITES]->(cited) RETURN DISTINCT cited }
    THEN 'Paper cites each paper once' END,
  CASE WHEN EXISTS { MATCH (paper)-[cites:CITES]->() WHERE cites.addedAt IS NULL } THEN 'CITES.addedAt is there' END,
  CASE WHEN EXISTS {
      MATCH (paper)-[cites:CITES]->(cited)
      WHERE coalesce(cites.citedKey, '') <> CASE WHEN size(cites.contexts) > 0 THEN cited.key ELSE '' END
    } THEN 'CITES.citedKey is the key of what is cited in sentences' END,
  CASE WHEN places > 0 AND (
      places <> COUNT { MATCH (paper)<-[authored:AUTHORED]-() RETURN DISTINCT authored.position }
      OR EXISTS { MATCH (paper)<-[authored:AUTHORED]-() WHERE authored.position IS NULL OR authored.position < 1 }
    ) THEN 'AUTHORED.position is unique on a byline, from 1' END,
  CASE WHEN places > 0 AND EXISTS {
      MATCH (paper)<-[authored:AUTHORED]-(author)
      WHERE coalesce(authored.isRepeat, false) <>
        EXISTS { MATCH (paper)<-[earlier:AUTHORED]-(author) WHERE earlier.position < authored.position }
    } THEN 'AUTHORED.isRepeat marks the later places of an author' END
] AS found
WITH max(paper.key) AS last, collect([check IN found WHERE check IS NOT NULL | {check: check, key: paper.key}]) AS lists
RETURN last, reduce(all = [], list IN [list IN lists WHERE size(list) > 0] | all + list) AS violations
