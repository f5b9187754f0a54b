/** All shortest ways between two nodes, sought from both ends a step at a time, within a limit of work. */
import { WORK } from '../cypher/limit.ts';
import type { Links, PathPlace, PathSteps, Reached } from './path-steps.ts';
import type { Truncation } from './truncation.ts';

export type WaysArgs = { from: PathPlace; to: PathPlace; links: Links; maxLength: number; first: number };

export type Ways = { ways: PathPlace[][]; truncation: Truncation | null };

/** What is known of a node that was reached: over how many links, and from whom. */
type Known = Reached & { depth: number };

/** What is reached from one end, and what was reached last. */
type Side = { links: Links; known: Map<PathPlace, Known>; last: Known[]; depth: number };

const NOTE = `What has the fewest links is gone on from first: at each step as much as has ${WORK.toLocaleString('en')} links in all. There may be other ways, and shorter ones.`;

const sideOf = (end: Reached, links: Links): Side => {
  const known = { ...end, by: [], depth: 0 };
  return { links, known: new Map([[end.place, known]]), last: [known], depth: 0 };
};

const aheadOf = ({ last }: Side) => last.reduce((sum, { ahead }) => sum + ahead, 0);

/** What the limit lets one go on from: what has the fewest links ahead. */
export function withinWork<Node extends Reached>(nodes: readonly Node[]): Node[] {
  const fewestFirst = [...nodes].sort((a, b) => a.ahead - b.ahead || (a.place < b.place ? -1 : 1));
  let left = WORK;
  return fewestFirst.filter(({ ahead }) => {
    left -= ahead;
    return left >= 0;
  });
}

/** Those that pass nodes with fewer links come first, by the product of these; then by the nodes. */
type Way = { product: bigint; places: PathPlace[] };

const inOrder = (a: Way, b: Way) => {
  if (a.product !== b.product) return a.product < b.product ? -1 : 1;
  return a.places.join('\n') < b.places.join('\n') ? -1 : 1;
};

const onwards = ({ product, places }: Way, { place, links }: Reached): Way => ({
  product: product * BigInt(links),
  places: [...places, place],
});

/** The first ways over the nodes where the sides met, all of which are equally far from both ends. */
function waysOver(met: Known[], ours: Side, theirs: Side, first: number): Way[] {
  const best = (ways: Way[]) => ways.sort(inOrder).slice(0, first);
  const known = new Map<PathPlace, Way[]>();
  const to = (node: Known): Way[] => {
    if (!known.has(node.place)) {
      const before = node.by.flatMap((place) => to(ours.known.get(place)!));
      const ways = node.depth
        ? before.map((way) => onwards(way, node))
        : [{ product: 1n, places: [node.place] }];
      known.set(node.place, best(ways));
    }
    return known.get(node.place)!;
  };
  let here = new Map(met.map(({ place }) => [place, to(ours.known.get(place)!)]));
  for (let depth = theirs.known.get(met[0]!.place)!.depth; depth > 0; depth--) {
    const next = new Map<PathPlace, Way[]>();
    for (const [place, ways] of here)
      for (const by of theirs.known.get(place)!.by) {
        const node = theirs.known.get(by)!;
        next.set(by, [...(next.get(by) ?? []), ...ways.map((way) => onwards(way, node))]);
      }
    here = new Map([...next].map(([place, ways]) => [place, best(ways)]));
  }
  return [...here.values()].flat();
}

/** Goes one step on from a side; gives those whom the other side knows, where the way is shortest. */
async function grow(side: Side, other: Side, from: Known[], steps: PathSteps): Promise<Known[]> {
  const reached = await steps({ from: from.map(({ place }) => place), links: side.links });
  side.depth++;
  side.last = reached
    .filter(({ place }) => !side.known.has(place))
    .map((node) => ({ ...node, depth: side.depth }));
  for (const node of side.last) side.known.set(node.place, node);
  const met = side.last.filter(({ place }) => other.known.has(place));
  const nearest = met.reduce((least, { place }) => Math.min(least, other.known.get(place)!.depth), Infinity);
  return met.filter(({ place }) => other.known.get(place)!.depth === nearest);
}

/** Against the direction in which they are followed from the other end. */
const turned = ({ cited, citing, ...links }: Links): Links => ({ ...links, cited: citing, citing: cited });

export async function waysBetween(args: WaysArgs, steps: PathSteps): Promise<Ways> {
  const { from, to, links, maxLength, first } = args;
  if (from === to) return { ways: [[from]], truncation: null };
  const ends = [
    { from: [from], links, stays: true },
    { from: [to], links: turned(links), stays: true },
  ];
  const [[start], [end]] = (await Promise.all(ends.map(steps))) as [Reached[], Reached[]];
  const [ours, theirs] = [sideOf(start!, links), sideOf(end!, turned(links))];
  let [examined, available] = [0, 0];
  let met: Known[] = [];
  for (let length = 0; length < maxLength && !met.length; length++) {
    const [side, other] = aheadOf(theirs) < aheadOf(ours) ? [theirs, ours] : [ours, theirs];
    const enough = withinWork(side.last);
    examined += enough.length;
    available += side.last.length;
    if (!enough.length) break;
    met = await grow(side, other, enough, steps);
  }
  const ways = met.length ? waysOver(met, ours, theirs, first) : [];
  return {
    ways: ways.sort(inOrder).map(({ places }) => places),
    truncation: examined === available ? null : { examined, available, note: NOTE },
  };
}
