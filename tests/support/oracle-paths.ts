/** Which ways lead from one node to another, worked out from the records alone. */
import { authorsOf, keyOf, type Oracle, type Paper } from './oracle.ts';

type Relation = 'CITES' | 'AUTHORED' | 'HAS_TOPIC';

export type PathsArgs = { via: Relation[]; directed?: boolean; maxLength?: number; first?: number };

/** Ways that are asked for: with and without direction, over what is no citation, and over everything. */
export const PATHS: Record<string, PathsArgs> = {
  cites: { via: ['CITES'], first: 100 },
  directed: { via: ['CITES'], directed: true },
  people: { via: ['AUTHORED', 'HAS_TOPIC'], maxLength: 4 },
  mixed: { via: ['CITES', 'AUTHORED', 'HAS_TOPIC'], first: 3 },
};

const topicsOf = ({ record }: Paper) => [
  ...new Set((record?.topics ?? []).map(({ topic }) => keyOf(topic.id))),
];

/** Pairs of keys that are linked, each as often as there is a link. */
function linksOf(oracle: Oracle, relation: Relation): [from: string, to: string][] {
  return oracle.all().flatMap((paper): [string, string][] => {
    if (relation === 'CITES') return oracle.cited(paper).map((cited) => [paper.key, cited]);
    const others = relation === 'AUTHORED' ? authorsOf(paper) : topicsOf(paper);
    return others.map((other) => [other, paper.key]);
  });
}

/** All shortest ways by their keys, those through what has fewer links first. */
export function paths(oracle: Oracle, from: string, to: string, args: PathsArgs): string[][] {
  const { via, directed = false, maxLength = 6, first = 5 } = args;
  const links = via.flatMap((relation) => linksOf(oracle, relation).map((ends) => ({ relation, ends })));
  const next = (at: string) =>
    new Set(
      links.flatMap(({ relation, ends: [a, b] }) => {
        if (a === at) return [b];
        return b === at && !(directed && relation === 'CITES') ? [a] : [];
      }),
    );
  let ways = [[from]];
  const seen = new Set([from]);
  for (let length = 0; length < maxLength && !ways.some((way) => way.at(-1) === to); length++) {
    ways = ways.flatMap((way) => {
      const onwards = [...next(way.at(-1)!)].filter((node) => !seen.has(node));
      return onwards.map((node) => [...way, node]);
    });
    for (const way of ways) seen.add(way.at(-1)!);
  }
  const product = (way: string[]) =>
    way.slice(1, -1).reduce((all, node) => all * links.filter(({ ends }) => ends.includes(node)).length, 1);
  const types = (way: string[]) => way.map((key) => `${typeOf(oracle, key)}:${key}`).join('\n');
  return ways
    .filter((way) => way.at(-1) === to)
    .sort((a, b) => product(a) - product(b) || (types(a) < types(b) ? -1 : 1))
    .slice(0, first);
}

const typeOf = (oracle: Oracle, key: string) => {
  if (oracle.papers.has(key)) return 'Paper';
  return oracle.all().some((paper) => topicsOf(paper).includes(key)) ? 'Topic' : 'Author';
};

/** Pairs to ask of: papers with each other, and with an author and a topic. */
export function pairs(oracle: Oracle): [from: string, to: string][] {
  const papers = [...oracle.papers.keys()];
  const people = oracle.all().flatMap((paper) => authorsOf(paper).filter((key) => !key.includes('#')));
  const topics = oracle.all().flatMap(topicsOf);
  const ends = [people[0], topics[0], papers.at(-1)].filter((key) => key !== undefined);
  return [...papers.slice(0, 3), ...ends.slice(0, 1)].flatMap((from) =>
    ends.map((to): [string, string] => [from, to]),
  );
}

/** Papers of neither set that lie on shortest ways of two citations between them, by their share of these. */
export function bridges(oracle: Oracle, from: readonly string[], to: readonly string[]) {
  const found = new Map<string, { betweenness: number; fromSide: Set<string>; toSide: Set<string> }>();
  for (const a of from)
    for (const b of to) {
      const ways = a === b ? [] : paths(oracle, a, b, { via: ['CITES'], maxLength: 2, first: 100 });
      for (const [, between, end] of ways) {
        if (end === undefined || from.includes(between!) || to.includes(between!)) continue;
        const bridge = found.get(between!) ?? { betweenness: 0, fromSide: new Set(), toSide: new Set() };
        bridge.betweenness += 1 / ways.length;
        bridge.fromSide.add(a);
        bridge.toSide.add(b);
        found.set(between!, bridge);
      }
    }
  return [...found]
    .map(([key, { betweenness, fromSide, toSide }]) => ({
      key,
      betweenness: Math.round(betweenness * 1e9) / 1e9,
      fromSide: [...fromSide].sort(),
      toSide: [...toSide].sort(),
    }))
    .sort((a, b) => b.betweenness - a.betweenness || (a.key < b.key ? -1 : 1));
}
