/**
 * What filters, orders and columns may name of the paper that a list hangs from: worked out once, before the
 * list is walked. Asked of each node of a hub's list, the same costs twenty times as much.
 */
import type { ListFragment } from './fragment.ts';

/** Whether anybody on the byline of a paper has an identity. */
export const identified = (paper: string) =>
  `EXISTS { (${paper})<-[:AUTHORED]-(known) WHERE known.identity <> 'BYLINE' }`;

const SHARES_AUTHORS = '(parent)<-[:AUTHORED]-()-[:AUTHORED]->(node)';

/** The newest day held, or first of a month or year; days to come are misprints. */
const NEWEST_DAY = `head(COLLECT {
  MATCH (held:Full) WHERE held.sortDate > '0000' AND held.sortDate <= toString(date())
  RETURN held.sortDate ORDER BY held.sortDate DESC LIMIT 1
})`;

/** By name, of the node that a list or value hangs from. */
export const PRELUDES: Record<string, string> = {
  sharing: `COLLECT { MATCH ${SHARES_AUTHORS.replace('node', 'other')} RETURN DISTINCT other }`,
  parentIsIdentified: identified('parent'),
  // The newest year held; years to come are misprints.
  newestYear: `head(COLLECT {
  MATCH (held:Full) WHERE held.year <= date().year
  RETURN held.year ORDER BY held.year DESC LIMIT 1
})`,
  newestDay: NEWEST_DAY,
  // The same day of the year before.
  yearBefore: `toString(date(${NEWEST_DAY}) - duration({years: 1}))`,
  // Who wrote something with one of the authors.
  coauthors: `COLLECT {
  MATCH (parent)<-[:AUTHORED]-()-[:AUTHORED]->(joint)
  WITH DISTINCT joint
  MATCH (joint)<-[:AUTHORED]-(coauthor)
  RETURN DISTINCT coauthor
}`,
  // And in which years: as texts, which are found in a list by hash.
  coauthorYears: `COLLECT {
  MATCH (parent)<-[:AUTHORED]-()-[:AUTHORED]->(joint)
  WHERE joint.year IS NOT NULL
  WITH DISTINCT joint
  MATCH (joint)<-[:AUTHORED]-(coauthor)
  RETURN DISTINCT elementId(coauthor) + ' ' + joint.year
}`,
};

/** True with a shared author; false with none where on each byline somebody has an identity; else null. */
export const SHARES = `CASE
  WHEN node IN sharing THEN true
  WHEN parentIsIdentified AND ${identified('node')} THEN false
END`;

/** SELF, CLOSE, INDEPENDENT or UNKNOWN. The byline of a node is read once, for who is on it and whom they know. */
export const independence = ({ citing }: Pick<ListFragment, 'citing'>) => `CASE
  WHEN node IN sharing THEN 'SELF'
  WHEN ${citing}.year IS NULL OR NOT parentIsIdentified THEN 'UNKNOWN'
  ELSE head([byline IN [[(node)<-[:AUTHORED]-(writer) | writer]] | CASE
    WHEN none(writer IN byline WHERE writer.identity <> 'BYLINE') THEN 'UNKNOWN'
    WHEN any(writer IN byline WHERE writer IN coauthors
      AND any(year IN range(${citing}.year - 5, ${citing}.year) WHERE elementId(writer) + ' ' + year IN coauthorYears)) THEN 'CLOSE'
    ELSE 'INDEPENDENT'
  END])
END`;
