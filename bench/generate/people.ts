import type { Shape } from './options.ts';
import type { Random } from './random.ts';
import { chunked, type Rows } from './rows.ts';

type Place = [author: string, paper: string, properties: Record<string, unknown>];

/** Ranks in the pool of the hub's authors: none of the busiest, but known people. */
const HUB_RANKS = [40, 90, 150, 240, 350, 500, 700, 900];

/** The authors and the bylines of these papers. A few people write much, many little; some bylines name one twice. */
export function* people(shape: Shape, fullPapers: number[], random: Random): Generator<Rows> {
  const { part, authors } = shape;
  const pool = fullPapers.length;
  const places: Place[] = [];
  const unknown: Record<string, unknown>[] = [];
  const used = new Set<number>();
  for (const paper of fullPapers) {
    const paperKey = `${part}:p${paper}`;
    const length = paper === 0 ? Math.min(authors, 8) : 1 + random.skewed(authors, 1.6);
    const seen = new Set<string>();
    for (let position = 1; position <= length; position++) {
      const rank = paper === 0 ? HUB_RANKS[position - 1]! % pool : random.skewed(pool, 2);
      const isUnknown = paper !== 0 && random.chance(0.05);
      const key = isUnknown ? `${paperKey}#${position}` : `${part}:a${rank}`;
      if (isUnknown) unknown.push({ key, name: nameOf(rank), identity: 'BYLINE' });
      else used.add(rank);
      places.push([key, paperKey, placeProperties(position, length, rank, seen.has(key))]);
      seen.add(key);
    }
  }
  yield* chunked(
    'Author',
    [...used].sort((a, b) => a - b).map((rank) => author(part, rank)),
  );
  yield* chunked('Author', unknown);
  yield* chunked('AUTHORED', places);
}

/** The busiest author's key. */
export const busiest = (part: string) => `${part}:a0`;

const author = (part: string, rank: number) => ({
  key: `${part}:a${rank}`,
  openalex: `A${part}${rank}`,
  ...(rank % 4 === 0 ? { orcid: `0000-0002-${part}-${rank}` } : {}),
  name: nameOf(rank),
  identity: rank % 4 === 0 ? 'ORCID' : 'SOURCE_ID',
  affiliations: [affiliation(rank)],
});

const placeProperties = (position: number, length: number, rank: number, isRepeat: boolean) => ({
  position,
  isCorresponding: position === length,
  affiliations: [affiliation(rank)],
  rawAuthorName: nameOf(rank),
  ...(isRepeat ? { isRepeat } : {}),
});

const FIRST = ['Ada', 'Bo', 'Chen', 'Dana', 'Eli', 'Fatima', 'Goran', 'Hana', 'Ivo', 'Jun'];
const LAST = ['Abe', 'Berg', 'Cruz', 'Dahl', 'Eze', 'Fox', 'Gupta', 'Holm', 'Ito', 'Jansen', 'Kim'];

const nameOf = (rank: number) => `${FIRST[rank % FIRST.length]} ${LAST[rank % LAST.length]} ${rank}`;
const affiliation = (rank: number) => `University of ${LAST[(rank * 7) % LAST.length]}`;
