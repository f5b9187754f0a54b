/** The path of citations on which most of a set's knowledge has come down. */
import { componentsOf, inOrder } from './in-order.ts';
import type { SetGraph } from './set-graph.ts';

/**
 * The places along the main path, the latest paper first: of all paths from a paper that none of the set cites to one that
 * cites none of the set, the one whose citations have the greatest sum of search path counts (Hummon and Doreian 1989;
 * Batagelj 2003). That of a citation is how many such paths it is on. Citations among papers that are reached from each
 * other are left out. Ties: the path that ends, and then goes, over the lower keys. Empty where nothing cites anything.
 */
export function mainPath(graph: SetGraph): number[] {
  const { keys } = graph;
  const components = componentsOf(graph);
  const apart = (ties: number[][]) =>
    ties.map((others, place) => others.filter((other) => components[other] !== components[place]));
  const [cites, citedBy] = [apart(graph.cites), apart(graph.citedBy)];
  const order = inOrder(graph, components);

  const countPaths = (places: number[], next: number[][]) => {
    const counts = new Array<bigint>(keys.length);
    for (const place of places)
      counts[place] = next[place]!.length ? next[place]!.reduce((sum, to) => sum + counts[to]!, 0n) : 1n;
    return counts;
  };
  const below = countPaths(order, cites);
  const above = countPaths(order.toReversed(), citedBy);

  const sums = new Array<bigint>(keys.length).fill(0n);
  const before = new Map<number, number>();
  const isBetter = (a: number, sumA: bigint, b: number | undefined, sumB: bigint) =>
    b === undefined || sumA > sumB || (sumA === sumB && keys[a]! < keys[b]!);
  let last: number | undefined;
  for (const place of order) {
    for (const cited of cites[place]!) {
      const sum = sums[cited]! + below[cited]! * above[place]!;
      if (isBetter(cited, sum, before.get(place), sums[place]!)) {
        sums[place] = sum;
        before.set(place, cited);
      }
    }
    const isEnd = cites[place]!.length > 0 && !citedBy[place]!.length;
    if (isEnd && isBetter(place, sums[place]!, last, last === undefined ? 0n : sums[last]!)) last = place;
  }
  const path: number[] = [];
  for (let place = last; place !== undefined; place = before.get(place)) path.push(place);
  return path;
}
