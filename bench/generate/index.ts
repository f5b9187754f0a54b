/** A made-up scholarly graph of any size, the same for a seed: nodes before what joins them. */
import { drawCitations } from './citations.ts';
import { type GenerateOptions, type Shape, shapeOf } from './options.ts';
import { papers } from './papers.ts';
import { people } from './people.ts';
import { createRandom, type Random } from './random.ts';
import { chunked, type Rows } from './rows.ts';
import { subjects } from './subjects.ts';

export type { GenerateOptions } from './options.ts';
export type { Rows } from './rows.ts';

/** The graph as rows to be created, in pieces that each fit a transaction. */
export function* generateGraph(options: GenerateOptions): Generator<Rows> {
  const shape = shapeOf(options);
  const random = createRandom(shape.seed);
  const citations = drawCitations(shape, random);
  const full = citations.isFull.flatMap((is, i) => (is ? [i] : []));
  yield* papers(shape, citations, random);
  yield* people(shape, full, random);
  yield* subjects(shape, full, random);
  yield* chunked(
    'CITES',
    citations.from.map((from, i) => cites(shape, from, citations.to[i]!, random)),
  );
}

const cites = ({ part }: Shape, from: number, to: number, random: Random) => [
  `${part}:p${from}`,
  `${part}:p${to}`,
  {
    addedAt: '2024-01-01T00:00:00.000Z',
    ...(random.chance(0.5) ? { isInfluential: random.chance(0.1) } : {}),
    ...(random.chance(0.1) ? { contexts: ['As shown there.'], intents: ['BACKGROUND'] } : {}),
  },
];
