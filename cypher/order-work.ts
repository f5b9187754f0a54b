/** Bounds an order that counts something of each paper anew: of a list that is too long only the newest papers are counted. */
import { chosen, WORK } from './limit.ts';
import { PRELUDES } from './preludes.ts';

/** So much is counted, in multiples of what other lists walk: what is counted is not gone on from. */
const MORE = 10;

export const ORDER_NOTE = `In this order the newest papers are preferred: as many as have ${(MORE * WORK).toLocaleString('en')} citations in all; the others stand behind them, by key. totalCount and facets are of all.`;

/** Names that the clauses bind; `lastCounted` is null where every paper is counted, else [date, key] of the last that is. */
export const VARIABLES = [
  'cost',
  'looked',
  'weights',
  'weight',
  'walked',
  'enough',
  'available',
  'lastCounted',
];

/** An expression that is worked out of the papers that are counted, and -1 of the others. */
export const ifCounted = (expression: string): string =>
  `CASE WHEN lastCounted IS NULL OR node.sortDate > lastCounted[0] OR (node.sortDate = lastCounted[0] AND node.key <= lastCounted[1]) THEN ${expression} ELSE -1 END`;

const newestOf = (walk: string, costs: string) =>
  `${walk}\n${chosen({ paper: 'node', weight: `${costs} / ${MORE}.0`, order: 'node.sortDate DESC, node.key' })}`;

/** Clauses that bind `lastCounted` for the list that `walk` walks; `sets` names what stands before it besides preludes. */
export function lastCounted(walk: string, costs: string, sets: string[]): string {
  const preludes = Object.keys(PRELUDES).filter((name) => new RegExp(`\\b${name}\\b`).test(walk));
  const taken = ['parent', ...sets, ...preludes].join(', ');
  return `CALL (${taken}) {
${walk}
RETURN sum(${costs}) AS cost
}
CALL (${taken}, cost) {
WITH * WHERE cost > ${MORE * WORK}
${newestOf(walk, costs)}
RETURN head(collect(CASE WHEN looked = [] THEN null WHEN enough = 0 THEN ['~', ''] ELSE [looked[enough - 1].sortDate, looked[enough - 1].key] END)) AS lastCounted
}`;
}

/** Clauses that give [papers counted, papers there are, 0]. */
export const counted = (walk: string, costs: string): string =>
  `${newestOf(walk, costs)}\nRETURN [enough, available, 0] AS walked`;
