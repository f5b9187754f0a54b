/** How a text names the papers of a topic and of those below it: `CALL papersOn(parent) YIELD paper`, each once. */

/** Of more papers only the newest are wanted. */
const NEWEST = 10_000;

/**
 * A broad topic is not walked, for it may have most papers there are: the newest papers are, until enough of them are on
 * it. It is broad where that is the shorter way: the fewer papers of all are on it, the more have to be looked at for one
 * that is. Two things keep Neo4j from what it would do: of a narrow topic the range of dates is empty (`~`), since a condition
 * would be checked of each paper of the index; and from a paper it is looked upward (`above`), since with the topic as
 * the end of the pattern it would be walked down from it, for each paper anew.
 */
const WALK = `CALL (parent) {
  MATCH (parent)<-[:BROADER*0..]-(below)
  WITH DISTINCT below
  WITH sum(COUNT { (below)<-[:HAS_TOPIC]-() }) AS places
  RETURN CASE WHEN places * places > ${5 * NEWEST} * COUNT { (:Full) } THEN '' ELSE '~' END AS firstDate
}
CALL (parent, firstDate) {
  WITH parent WHERE firstDate = '~'
  MATCH (parent)<-[:BROADER*0..]-()<-[:HAS_TOPIC]-(paper)
  RETURN DISTINCT paper
  UNION ALL
  MATCH (paper:Full)
  WHERE paper.sortDate >= firstDate AND EXISTS { MATCH (paper)-[:HAS_TOPIC]->()-[:BROADER*0..]->(above) WHERE above = parent }
  WITH paper ORDER BY paper.sortDate DESC, paper.key LIMIT ${NEWEST + 1}
  RETURN paper
}`;

/** The text with the walk to them. */
export const withPapersOn = (text: string): string =>
  text.replaceAll('CALL papersOn(parent) YIELD paper', () => WALK);
