/** In which order to read a set of papers, and which of them if there is time for only some. */
import { componentsOf, inOrder } from './in-order.ts';
import type { SetGraph } from './set-graph.ts';

/** A paper by its place. */
export type ReadingStep = { place: number; isEssential: boolean; neededBy: number[] };

/** The h-core: those that h papers build on at least, where there are h such papers at least (Hirsch 2005, Rousseau 2006). */
function coreOf(counts: readonly number[]): (count: number) => boolean {
  const sorted = [...counts].sort((a, b) => b - a);
  const h = sorted.filter((count, i) => count > i).length;
  return (count) => h > 0 && count >= h;
}

/** The papers that most of the set builds on, `budget` at most, none before one that it cites. */
export function readingOrder(graph: SetGraph, budget: number): ReadingStep[] {
  const { dates, keys, citedBy } = graph;
  const counts = citedBy.map(({ length }) => length);
  const isEssential = coreOf(counts);
  const ranked = [...counts.keys()].sort((a, b) => counts[b]! - counts[a]! || a - b);
  const chosen = new Set(ranked.slice(0, budget));
  const isNewer = (a: number, b: number) =>
    dates[a]! > dates[b]! || (dates[a] === dates[b] && keys[a]! < keys[b]!);
  return inOrder(graph, componentsOf(graph))
    .filter((place) => chosen.has(place))
    .map((place) => ({
      place,
      isEssential: isEssential(counts[place]!),
      neededBy: citedBy[place]!.toSorted((a, b) => (isNewer(a, b) ? -1 : 1)),
    }));
}
