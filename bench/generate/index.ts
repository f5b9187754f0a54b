/** A made-up scholarly graph of any size, the same for a seed: nodes before what joins them, in flat memory. */
import { drawReferences, type Outline, outlineOf } from './citations.ts';
import { type GenerateOptions, type Shape, shapeOf } from './options.ts';
import { addedAt, keyOf, papers } from './papers.ts';
import { people } from './people.ts';
import { type Random, randomOf } from './random.ts';
import { chunked, type Join, type Rows } from './rows.ts';
import { subjects } from './subjects.ts';
import { capital, sentence } from './words.ts';

export type { GenerateOptions } from './options.ts';
export type { Rows } from './rows.ts';

/** The graph as rows to be created, in pieces that each fit a transaction. */
export function* generateGraph(options: GenerateOptions): Generator<Rows> {
  const shape = shapeOf(options);
  const outline = outlineOf(shape);
  yield* papers(shape, outline);
  yield* people(shape, outline);
  yield* subjects(shape, outline);
  yield* chunked('CITES', citations(shape, outline));
}

function* citations(shape: Shape, outline: Outline): Generator<Join> {
  for (const [citing, cited] of drawReferences(shape, outline)) {
    const random = randomOf(shape.seed, 'citations', citing);
    const [from, at] = [keyOf(shape, citing), addedAt(citing)];
    for (const to of cited) yield [from, keyOf(shape, to), evidence(at, keyOf(shape, to), random)];
  }
}

const INTENTS = [['BACKGROUND'], ['METHODOLOGY'], ['RESULT'], ['BACKGROUND', 'METHODOLOGY']];

/** What is known of a citation: of half whether it matters, of a tenth the sentence. */
const evidence = (at: string, citedKey: string, random: Random) => ({
  addedAt: at,
  ...(random.chance(0.5) ? { isInfluential: random.chance(0.1) } : {}),
  ...(random.chance(0.1)
    ? {
        contexts: [`${capital(sentence(random, random.int(8, 25)))}.`],
        intents: random.pick(INTENTS),
        citedKey,
      }
    : {}),
});
