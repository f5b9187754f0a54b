import type { Shape } from './options.ts';
import { VENUES } from './papers.ts';
import type { Random } from './random.ts';
import { chunked, type Rows } from './rows.ts';

/** Topics of a level, the broadest first; each has one above it. */
const LEVELS = [4, 20, 80, 400];
const SCHEME = 'openalex-topics';

/** The key of a topic: the level, 0 the broadest, and its number there. */
export const topicKey = (part: string, level: number, n: number) => `${part}:t${level}.${n}`;

/** A tree of topics, and venues, with the papers that belong to them. */
export function* subjects(shape: Shape, fullPapers: number[], random: Random): Generator<Rows> {
  const { part, topics } = shape;
  const nodes = LEVELS.flatMap((count, level) =>
    Array.from({ length: count }, (_, n) => ({
      key: topicKey(part, level, n),
      openalex: `T${part}${level}.${n}`,
      name: `Topic ${level}.${n}`,
      scheme: SCHEME,
      level,
    })),
  );
  const broader = LEVELS.flatMap((count, level) =>
    Array.from({ length: level ? count : 0 }, (_, n) => [
      topicKey(part, level, n),
      topicKey(part, level - 1, n % LEVELS[level - 1]!),
      {},
    ]),
  );
  const venues = Array.from({ length: VENUES }, (_, n) => ({
    key: `${part}:v${n}`,
    openalex: `S${part}${n}`,
    issn: `${part}-${n}`,
    name: `Journal ${n}`,
    type: 'JOURNAL',
  }));
  const leaves = LEVELS.at(-1)!;
  const about = fullPapers.flatMap((paper) => {
    const numbers = new Set(Array.from({ length: random.int(1, topics) }, () => random.skewed(leaves, 1.5)));
    return [...numbers].map((n, i) => [
      `${part}:p${paper}`,
      topicKey(part, LEVELS.length - 1, n),
      { score: 0.999 - random.next() / 2, isPrimary: i === 0 },
    ]);
  });
  const published = fullPapers.map((paper) => [
    `${part}:p${paper}`,
    `${part}:v${random.skewed(VENUES, 2)}`,
    {},
  ]);
  yield* chunked('Topic', nodes);
  yield* chunked('BROADER', broader);
  yield* chunked('Venue', venues);
  yield* chunked('HAS_TOPIC', about);
  yield* chunked('PUBLISHED_IN', published);
}
