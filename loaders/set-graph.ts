/** The citations among the papers of a set. */
import { type PaperCard, readCard } from '../cypher/model.ts';
import type { Neighborhood, Tie } from './neighborhood.ts';
import type { Truncation } from './truncation.ts';

/** So many papers of a set are looked at together, the most cited ones. */
export const MOST_MEMBERS = 5_000;

/** As it is read: the papers, the most cited first, and every citation among them by their keys. */
export type SetRow = {
  papers: [card: unknown[], date: string][];
  available: number;
  citations: Tie[];
};

/** The papers by their places, '0000' for an unknown date, and of each the places of those that it cites and that cite it. */
export type SetGraph = { keys: string[]; dates: string[]; cites: number[][]; citedBy: number[][] };

export const truncationOfSet = ({ papers, available }: SetRow): Truncation | null =>
  papers.length === available
    ? null
    : {
        examined: papers.length,
        available,
        note: `The most cited papers of the set are preferred: ${MOST_MEMBERS.toLocaleString('en')} at most.`,
      };

export const cardsOf = ({ papers }: SetRow): PaperCard[] => papers.map(([card]) => readCard('Paper', card));

export function graphOf({ papers, citations }: SetRow): SetGraph {
  const keys = papers.map(([card]) => readCard('Paper', card).key);
  const places = new Map(keys.map((key, place) => [key, place]));
  const graph: SetGraph = {
    keys,
    dates: papers.map(([, date]) => date),
    cites: keys.map(() => []),
    citedBy: keys.map(() => []),
  };
  for (const [citing, cited] of citations) {
    const [from, to] = [places.get(citing)!, places.get(cited)!];
    graph.cites[from]!.push(to);
    graph.citedBy[to]!.push(from);
  }
  return graph;
}

/** To draw: the first papers, as many as have no more than so many citations among them. */
export function drawingOf(row: SetRow, maxEdges: number): Neighborhood & { ties: Tie[] } {
  const cards = cardsOf(row);
  const places = new Map(cards.map(({ key }, place) => [key, place]));
  const laterOf = ([citing, cited]: Tie) => Math.max(places.get(citing)!, places.get(cited)!);
  const added = new Array<number>(cards.length).fill(0);
  for (const tie of row.citations) added[laterOf(tie)]!++;
  let [shown, edges] = [0, 0];
  while (shown < cards.length && edges + added[shown]! <= maxEdges) edges += added[shown++]!;
  const hidden = row.available - shown;
  return {
    nodes: cards.slice(0, shown).map((paper) => ({ paper, role: 'CURRENT', depth: 0 })),
    ties: row.citations.filter((tie) => laterOf(tie) < shown).sort(byKeys),
    hidden: hidden ? [{ role: 'CURRENT', count: hidden }] : [],
    truncation: truncationOfSet(row),
  };
}

const byKeys = ([a, x]: Tie, [b, y]: Tie) => (a === b ? (x < y ? -1 : 1) : a < b ? -1 : 1);
