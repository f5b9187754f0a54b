/** The papers between two sets, by betweenness over ways of two citations, within a limit of work. */
import { WORK } from '../cypher/limit.ts';
import { type PathPlace, type PathSteps, partsOf, placeOf, type Reached } from './path-steps.ts';
import type { Truncation } from './truncation.ts';
import { withinWork } from './ways.ts';

export type Bridge = { key: string; betweenness: number; fromSide: string[]; toSide: string[] };

export type Bridges = { bridges: Bridge[]; truncation: Truncation | null };

/** Of a larger set the newest. */
export const MOST_MEMBERS = 1_000;

/** So many pairs of papers are looked at. */
const PAIRS = 1_000_000;

const CITATIONS = { cited: true, citing: true, authored: false, hasTopic: false };

const whole = (n: number) => n.toLocaleString('en');
const NOTE = `Of each set the newest ${whole(MOST_MEMBERS)} papers. What has the fewest citations and references is gone on from first: from the papers of the smaller side, and from those between, as many as have ${whole(WORK)} in all; and of those between, what ties the fewest pairs, ${whole(PAIRS)} in all.`;

/** Equal where only the order of adding up differs. */
const rounded = (value: number) => Math.round(value * 1e9) / 1e9;

/** A paper that is tied to both sides, and whom of each it is tied to, numbered. */
type Tie = { place: PathPlace; near: number[]; far: number[] };

const numbered = (side: Reached[]) => new Map(side.map(({ place }, i) => [place, i]));

/** What lies between, with all that it is tied to; whom a citation ties itself; what could be looked at, and was. */
async function tiesBetween(near: Reached[], far: Reached[], steps: PathSteps) {
  const step = async (from: Reached[], among?: string[]) =>
    from.length ? steps({ from: from.map(({ place }) => place), links: CITATIONS, among }) : [];
  const [nearAt, farAt] = [numbered(near), numbered(far)];
  const begun = withinWork(near);
  const between = await step(begun);
  const gone = withinWork(between);
  const tied = await step(
    gone,
    far.map(({ place }) => partsOf(place)[1]),
  );
  const nearOf = ({ by }: Reached) => by.map((place) => nearAt.get(place)!);
  const ties = new Map(
    gone.map((node): [PathPlace, Tie] => [node.place, { place: node.place, near: nearOf(node), far: [] }]),
  );
  for (const { place, by } of tied) for (const tie of by) ties.get(tie)!.far.push(farAt.get(place)!);
  const direct = between.flatMap((node) =>
    farAt.has(node.place) ? nearOf(node).map((i) => [i, farAt.get(node.place)!] as const) : [],
  );
  return {
    ties: [...ties.values()].filter((tie) => tie.far.length),
    direct,
    examined: begun.length + gone.length,
    available: begun.length < near.length ? null : near.length + between.length,
    isAll: begun.length === near.length && gone.length === between.length,
  };
}

/** Of as many as there is room for, those that tie the fewest pairs first. */
function fewestPairs(ties: Tie[]): Tie[] {
  const pairs = ({ near, far }: Tie) => near.length * far.length;
  let left = PAIRS;
  return ties
    .sort((a, b) => pairs(a) - pairs(b) || (a.place < b.place ? -1 : 1))
    .filter((tie) => {
      left -= pairs(tie);
      return left >= 0;
    });
}

/** How many of these tie each pair that needs somebody. */
function waysOf(ties: Tie[], near: Reached[], far: Reached[], direct: (readonly [number, number])[]) {
  const apart = new Uint8Array(near.length * far.length).fill(1);
  const farAt = numbered(far);
  for (const [i, { place }] of near.entries())
    if (farAt.has(place)) apart[i * far.length + farAt.get(place)!] = 0;
  for (const [i, j] of direct) apart[i * far.length + j] = 0;
  const ways = new Uint32Array(apart.length);
  for (const tie of ties)
    for (const i of tie.near)
      for (const j of tie.far) ways[i * far.length + j]! += apart[i * far.length + j]!;
  return ways;
}

export async function bridgesBetween(from: string[], to: string[], steps: PathSteps): Promise<Bridges> {
  const ends = [from, to].map((keys) => keys.slice(0, MOST_MEMBERS).map((key) => placeOf('Paper', key)));
  const [first, second] = (await Promise.all(
    ends.map((places) => steps({ from: places, links: CITATIONS, stays: true })),
  )) as [Reached[], Reached[]];
  const ahead = (side: Reached[]) => side.reduce((sum, node) => sum + node.ahead, 0);
  const isTurned = ahead(second) < ahead(first);
  const [near, far] = isTurned ? [second, first] : [first, second];
  const found = await tiesBetween(near, far, steps);
  const ties = fewestPairs(found.ties);
  const ways = waysOf(ties, near, far, found.direct);
  const members = new Set(ends.flat());
  const keysOf = (side: Reached[], numbers: Set<number>) =>
    [...numbers].map((i) => partsOf(side[i]!.place)[1]);

  const bridges = ties.flatMap((tie): Bridge[] => {
    let betweenness = 0;
    const [nearSide, farSide] = [new Set<number>(), new Set<number>()];
    for (const i of tie.near)
      for (const j of tie.far) {
        const among = ways[i * far.length + j]!;
        if (!among) continue;
        betweenness += 1 / among;
        nearSide.add(i);
        farSide.add(j);
      }
    if (!betweenness || members.has(tie.place)) return [];
    const sides = [keysOf(near, nearSide), keysOf(far, farSide)] as const;
    const [fromSide, toSide] = isTurned ? [sides[1], sides[0]] : sides;
    return [{ key: partsOf(tie.place)[1], betweenness: rounded(betweenness), fromSide, toSide }];
  });
  const areAll = [from, to].every((keys) => keys.length <= MOST_MEMBERS);
  const isAll = areAll && found.isAll && ties.length === found.ties.length;
  const left = { examined: found.examined, available: areAll ? found.available : null, note: NOTE };
  return { bridges, truncation: isAll ? null : left };
}
