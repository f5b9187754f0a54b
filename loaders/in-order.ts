/** Papers in an order in which none comes before one that it cites. */
import type { SetGraph } from './set-graph.ts';

/**
 * The number of each paper's component: two papers have the same where each is reached from the other over citations, as
 * where they cite each other (strong components, Kosaraju and Sharir).
 */
export function componentsOf({ cites, citedBy }: SetGraph): number[] {
  const finished: number[] = [];
  const walk = (start: number, next: number[][], seen: Set<number>, leave: (place: number) => void) => {
    seen.add(start);
    const path: [place: number, i: number][] = [[start, 0]];
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const to = next[top[0]]![top[1]++];
      if (to === undefined) leave(path.pop()![0]);
      else if (!seen.has(to)) {
        seen.add(to);
        path.push([to, 0]);
      }
    }
  };
  const seen = new Set<number>();
  for (const place of cites.keys()) if (!seen.has(place)) walk(place, cites, seen, (p) => finished.push(p));
  const components = new Array<number>(cites.length).fill(-1);
  const found = new Set<number>();
  for (const place of finished.reverse())
    if (!found.has(place)) walk(place, citedBy, found, (p) => (components[p] = place));
  return components;
}

/**
 * The places of all papers: of those of which everything that they cite is out, the earliest comes next (Kahn 1962), ties
 * by key. Papers that are reached from each other stand together, the earliest first.
 */
export function inOrder(graph: SetGraph, components: number[]): number[] {
  const { keys, cites } = graph;
  const dates = graph.dates.map((date) => (date === '0000' ? '9999' : date));
  const isBefore = (a: number, b: number) =>
    dates[a]! < dates[b]! || (dates[a] === dates[b] && keys[a]! < keys[b]!);
  const byDate = (a: number, b: number) => (isBefore(a, b) ? -1 : 1);
  const members = Map.groupBy(cites.keys(), (place) => components[place]!);
  for (const together of members.values()) together.sort(byDate);
  const first = (component: number) => members.get(component)![0]!;

  const waiting = new Map<number, Set<number>>();
  const waitedFor = new Map<number, number[]>();
  for (const [component, together] of members) {
    const before = new Set(together.flatMap((place) => cites[place]!.map((cited) => components[cited]!)));
    before.delete(component);
    waiting.set(component, before);
    for (const other of before) waitedFor.set(other, [...(waitedFor.get(other) ?? []), component]);
  }

  // The earliest stands last.
  const ready: number[] = [];
  const add = (component: number) => {
    let [low, high] = [0, ready.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isBefore(first(ready[middle]!), first(component))) high = middle;
      else low = middle + 1;
    }
    ready.splice(low, 0, component);
  };
  for (const [component, before] of waiting) if (!before.size) add(component);
  const order: number[] = [];
  for (let next = ready.pop(); next !== undefined; next = ready.pop()) {
    order.push(...members.get(next)!);
    for (const component of waitedFor.get(next) ?? []) {
      const before = waiting.get(component)!;
      before.delete(next);
      if (!before.size) add(component);
    }
  }
  return order;
}
