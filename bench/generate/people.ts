import { numbers, type Outline } from './citations.ts';
import { orcid, serial } from './ids.ts';
import type { Shape } from './options.ts';
import { keyOf } from './papers.ts';
import { type Random, randomOf } from './random.ts';
import { chunked, type Join, type Properties, type Rows } from './rows.ts';
import { capital, word } from './words.ts';

/** Ranks of the hub's authors: none of the busiest, but known people. */
const HUB_RANKS = [40, 90, 150, 240, 350, 500, 700, 900];

/** So many authors, by neighbouring ranks, write together. */
const GROUP = 20;

/** Somebody on a byline: a rank among the authors, the busiest first, or with `isUnknown` a name alone. */
type Place = { rank: number; isUnknown: boolean; isRepeat: boolean };

/** How many papers each rank wrote, and how many citations are held of these. */
type Counts = { papers: Uint32Array; citations: Uint32Array };

const poolOf = ({ full }: Outline) => Math.ceil(full * 0.6);

/** The authors and the bylines. A few people write much, many little; some bylines name one twice. */
export function* people(shape: Shape, outline: Outline): Generator<Rows> {
  const full = () => numbers(outline, 'full');
  const counts: Counts = {
    papers: new Uint32Array(poolOf(outline)),
    citations: new Uint32Array(poolOf(outline)),
  };
  for (const n of full())
    for (const { rank, isUnknown, isRepeat } of byline(shape, outline, n))
      if (!isUnknown && !isRepeat) {
        counts.papers[rank]!++;
        counts.citations[rank]! += outline.held[n]!;
      }
  yield* chunked('Author', known(shape, counts));
  yield* chunked(
    'Author',
    full().flatMap((n) => unknown(shape, outline, n)),
  );
  yield* chunked(
    'AUTHORED',
    full().flatMap((n) => authored(shape, outline, n)),
  );
}

/** The busiest author's key. */
export const busiest = (part: string) => authorKey(part, 0);

const authorKey = (part: string, rank: number) => `${part}:a${rank}`;

/** Who wrote a paper; the same at every call. */
function byline(shape: Shape, outline: Outline, paper: number): Place[] {
  const random = randomOf(shape.seed, 'byline', paper);
  const pool = poolOf(outline);
  if (paper === 0)
    return [...new Set(HUB_RANKS.map((rank) => rank % pool))].map((rank) => ({
      rank,
      isUnknown: false,
      isRepeat: false,
    }));
  const anybody = () => random.zipf(pool, Math.max(1, pool / 600));
  const first = anybody();
  const seen = new Set<number>();
  return Array.from({ length: lengthOf(shape, random) }, (_, i) => {
    const isUnknown = random.chance(0.05);
    let rank = i === 0 ? first : random.chance(0.7) ? colleague(first, pool, random) : anybody();
    if (seen.has(rank)) rank = random.chance(0.01) ? rank : random.int(0, pool - 1);
    const isRepeat = !isUnknown && seen.has(rank);
    if (!isUnknown) seen.add(rank);
    return { rank, isUnknown, isRepeat };
  });
}

const lengthOf = ({ authors }: Shape, random: Random) =>
  authors >= 3 && random.chance(0.0005) ? 100 + random.about(200) : 1 + random.about(authors - 1);

const colleague = (rank: number, pool: number, random: Random) =>
  Math.min(rank - (rank % GROUP) + random.int(0, GROUP - 1), pool - 1);

function* known({ part }: Shape, { papers, citations }: Counts): Generator<Properties> {
  for (let rank = 0; rank < papers.length; rank++)
    if (papers[rank])
      yield {
        key: authorKey(part, rank),
        openalex: `A${serial(part, rank)}`,
        ...(rank % 4 === 0 ? { orcid: orcid(part, rank) } : {}),
        ...named(rank),
        sortPaperCount: papers[rank]!,
        sortCitationCount: citations[rank]!,
        identity: rank % 4 === 0 ? 'ORCID' : 'SOURCE_ID',
        affiliations: [affiliation(rank)],
      };
}

const unknownKey = (shape: Shape, paper: number, position: number) => `${keyOf(shape, paper)}#${position}`;

const unknown = (shape: Shape, outline: Outline, paper: number): Properties[] =>
  byline(shape, outline, paper).flatMap(({ rank, isUnknown }, i) =>
    isUnknown
      ? {
          key: unknownKey(shape, paper, i + 1),
          ...named(rank),
          sortPaperCount: 1,
          sortCitationCount: outline.held[paper]!,
          identity: 'BYLINE',
        }
      : [],
  );

const authored = (shape: Shape, outline: Outline, paper: number): Join[] =>
  byline(shape, outline, paper).map(({ rank, isUnknown, isRepeat }, i, all) => [
    isUnknown ? unknownKey(shape, paper, i + 1) : authorKey(shape.part, rank),
    keyOf(shape, paper),
    {
      position: i + 1,
      isCorresponding: i === all.length - 1,
      affiliations: [affiliation(rank)],
      rawAuthorName: nameOf(rank),
      ...(isRepeat ? { isRepeat } : {}),
    },
  ]);

const FIRST =
  'Ada Bo Chen Dana Eli Fatima Goran Hana Ivo Jun Kofi Lea Mei Nils Olga Priya Qi Rosa Sven Tara'.split(' ');

const nameOf = (rank: number) =>
  `${FIRST[rank % FIRST.length]} ${capital(word(((rank * 7919) % 9973) + 144))}`;
const named = (rank: number) => ({ name: nameOf(rank), sortName: nameOf(rank).toLowerCase() });
const affiliation = (rank: number) =>
  `University of ${capital(word((Math.floor(rank / GROUP) * 31) % 1_000))}`;
