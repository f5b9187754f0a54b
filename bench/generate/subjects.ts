import { numbers, type Outline } from './citations.ts';
import { issn, serial } from './ids.ts';
import type { Shape } from './options.ts';
import { keyOf } from './papers.ts';
import { randomOf } from './random.ts';
import { chunked, type Join, type Properties, type Rows } from './rows.ts';
import { capital, word } from './words.ts';

const SCHEME = 'openalex-topics';
const VENUE_TYPES = ['JOURNAL', 'JOURNAL', 'CONFERENCE', 'REPOSITORY'];

/** How many topics each level has, the broadest first; each topic has one above it. */
const levelsOf = ({ papers }: Shape) => [4, 20, 80, Math.max(400, Math.floor(papers / 250))];
const venuesOf = ({ papers }: Shape) => Math.max(60, Math.floor(papers / 300));

/** The key of a topic: the level, 0 the broadest, and its number there. */
export const topicKey = (part: string, level: number, n: number) => `${part}:t${level}.${n}`;

export const venueName = (n: number) => `Journal of ${capital(word(n * 13))} ${n}`;

/** The venue of a full paper; a tenth has none. */
export function venueOf(shape: Shape, paper: number): number | undefined {
  const random = randomOf(shape.seed, 'venue', paper);
  const venues = venuesOf(shape);
  return random.chance(0.1) ? undefined : random.zipf(venues, venues / 6);
}

/** A tree of topics, and venues, with the papers that belong to them. */
export function* subjects(shape: Shape, outline: Outline): Generator<Rows> {
  const full = () => numbers(outline, 'full');
  yield* chunked('Topic', topics(shape));
  yield* chunked('BROADER', broader(shape));
  yield* chunked('Venue', venues(shape));
  yield* chunked(
    'HAS_TOPIC',
    full().flatMap((n) => topicsOf(shape, n)),
  );
  yield* chunked(
    'PUBLISHED_IN',
    full().flatMap((n) => publishedIn(shape, n)),
  );
}

function publishedIn(shape: Shape, paper: number): Join[] {
  const venue = venueOf(shape, paper);
  return venue === undefined ? [] : [[keyOf(shape, paper), `${shape.part}:v${venue}`, {}]];
}

function* topics(shape: Shape): Generator<Properties> {
  let i = 0;
  for (const [level, count] of levelsOf(shape).entries())
    for (let n = 0; n < count; n++, i++)
      yield {
        key: topicKey(shape.part, level, n),
        openalex: `T${serial(shape.part, i)}`,
        name: `${capital(word(i * 7))} ${word(i)} ${i}`,
        scheme: SCHEME,
        level,
      };
}

function* broader(shape: Shape): Generator<Join> {
  const levels = levelsOf(shape);
  for (const [level, count] of levels.entries())
    for (let n = 0; level > 0 && n < count; n++)
      yield [topicKey(shape.part, level, n), topicKey(shape.part, level - 1, n % levels[level - 1]!), {}];
}

function* venues(shape: Shape): Generator<Properties> {
  for (let n = 0; n < venuesOf(shape); n++)
    yield {
      key: `${shape.part}:v${n}`,
      openalex: `S${serial(shape.part, n)}`,
      issn: issn(shape.part, n),
      name: venueName(n),
      type: VENUE_TYPES[n % VENUE_TYPES.length],
    };
}

/** The primary topic, some with others, most of these from below the same broader one. */
function topicsOf(shape: Shape, paper: number): Join[] {
  const random = randomOf(shape.seed, 'topics', paper);
  const levels = levelsOf(shape);
  const [above, leaves] = [levels.at(-2)!, levels.at(-1)!];
  const first = random.zipf(leaves, leaves / 20);
  const numbers = new Set([first]);
  for (let left = random.int(0, shape.topics - 1); left > 0; left--) {
    const n = random.zipf(leaves, leaves / 20);
    numbers.add(random.chance(0.6) ? n - (n % above) + (first % above) : n);
  }
  let score = 0.999;
  return [...numbers]
    .filter((n) => n < leaves)
    .map((n, i) => {
      score *= 0.6 + 0.4 * random.next();
      return [keyOf(shape, paper), topicKey(shape.part, levels.length - 1, n), { score, isPrimary: i === 0 }];
    });
}
