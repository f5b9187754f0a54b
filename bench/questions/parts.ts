/** Parts that several questions, and several statements by hand, have. */
import { chosen } from '../../cypher/limit.ts';

/** A list of papers with its evidence, three papers of each. */
export const WITH_EVIDENCE =
  '(first: 20) { truncation { examined } edges { evidenceCount evidence(first: 3) { id title } node { id title year } } }';

export const LIKE_OTHERS =
  '(first: 20) { truncation { examined } edges { score reasons { method score evidenceCount papers(first: 3) { id title } } node { id title year } } }';

/** Citations between two authors. */
export const PER_YEAR = '{ year citationCount paperCount }';

export const shown = (paper: string) => `${paper} {id: ${paper}.key, .title, .year}`;
export const named = (node: string) => `${node} {id: ${node}.key, .name}`;
export const titled = (paper: string) => `${paper} {id: ${paper}.key, .title}`;

export const NEWEST_FIRST = (paper: string) => `${paper}.sortDate DESC, ${paper}.key`;

/** The newest three of the papers in a list. */
export const newestOf = (list: string) => `COLLECT {
  UNWIND ${list} AS one
  WITH one ORDER BY ${NEWEST_FIRST('one')} LIMIT 3
  RETURN ${titled('one')}
}`;

export const references = (paper: string) => `COUNT { (${paper})-[:CITES]->() }`;

/** What of a list was looked at, as `chosen` of cypher/limit.ts binds it. */
export const EXAMINED = 'CASE WHEN enough < size(looked) THEN {examined: enough} END';

/** The papers whose citations are counted by year: as many, by key, as have a million in all, and 100,000 at most. */
export const countedOf = (paper: string) =>
  chosen({ paper, weight: `${paper}.heldCitationCount / 10.0`, order: `${paper}.key`, most: '100000' });

/** The newest year held. */
export const NEWEST_YEAR = `head(COLLECT {
  MATCH (held:Full) WHERE held.year <= date().year
  RETURN held.year ORDER BY held.year DESC LIMIT 1
})`;

export const NEWEST_DAY = `head(COLLECT {
  MATCH (held:Full) WHERE held.sortDate > '0000' AND held.sortDate <= toString(date())
  RETURN held.sortDate ORDER BY held.sortDate DESC LIMIT 1
})`;

/** Of pairs of year and count the count of a year. */
const countOf = (pairs: string) => `coalesce(head([pair IN ${pairs} WHERE pair[0] = year | pair[1]]), 0)`;

/** Every year from `from` to the newest held, of `citations` and `papers`: pairs of year and count. */
export const years = (from: string, papers: string | null) =>
  `[year IN range(${from}, ${NEWEST_YEAR}) | {year: year, citationCount: ${countOf('citations')}, paperCount: ${papers ? countOf(papers) : 'null'}}]`;

/** The first year of these pairs. */
export const firstYear = (pairs: string) =>
  `reduce(first = 9999, pair IN ${pairs} | CASE WHEN pair[0] < first THEN pair[0] ELSE first END)`;
