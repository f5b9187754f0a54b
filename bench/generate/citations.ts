import type { Shape } from './options.ts';
import { Random, randomOf } from './random.ts';

/** What is known of every paper before any is made, by its number: 0 is the hub, later papers have higher ones. */
export type Outline = {
  /** 1: has a record; 0: placeholder. */
  isFull: Uint8Array;
  full: number;
  /** How many papers cite it. */
  held: Uint32Array;
  /** How many papers it cites. */
  references: Uint32Array;
};

/** The numbers of all papers, or of those that have a record, or have none. */
export function* numbers(
  { isFull }: Pick<Outline, 'isFull'>,
  wanted?: 'full' | 'placeholder',
): Generator<number> {
  for (let n = 0; n < isFull.length; n++) if (!wanted || (wanted === 'full') === !!isFull[n]) yield n;
}

/** Reference lists kept as models: a fair sample of all so far, so that memory stays flat. */
const MODELS = 65_536;

/** Draws all citations once, for their counts. */
export function outlineOf(shape: Shape): Outline {
  const { papers, hubCitations, fullShare, seed } = shape;
  const isFull = new Uint8Array(papers);
  for (let n = 0; n < papers; n++) isFull[n] = +(n === 0 || randomOf(seed, 'record', n).chance(fullShare));
  const full = isFull.reduce((sum, is) => sum + is, 0);
  if (full <= hubCitations)
    throw new Error(`${full} of the papers have a record; too few for a hub with ${hubCitations} citations.`);
  const outline = { isFull, full, held: new Uint32Array(papers), references: new Uint32Array(papers) };
  for (const [citing, cited] of drawReferences(shape, outline)) {
    outline.references[citing] = cited.length;
    for (const to of cited) outline.held[to]!++;
  }
  return outline;
}

/**
 * Who cites whom, the same at every call. A full paper cites the placeholders behind it, which are known by it; older
 * papers, most of them because another paper's list has them (preferential attachment, and lists that resemble each
 * other); and the hub, if it is among those drawn to do so. The hub, older than all, cites the first placeholders;
 * a placeholder cites nothing.
 */
export function* drawReferences(
  { seed, papers, hubCitations, references }: Shape,
  { isFull, full }: Pick<Outline, 'isFull' | 'full'>,
): Generator<[citing: number, cited: number[]]> {
  const random = new Random(seed);
  const models: number[][] = [];
  let [drawn, citersLeft, papersLeft] = [0, hubCitations, full - 1];
  for (const citing of numbers({ isFull }, 'full')) {
    const cited = new Set<number>();
    for (let known = citing + 1; known < papers && !isFull[known]; known++) cited.add(known);
    if (citing === 0)
      for (const known of numbers({ isFull }, 'placeholder').take(references)) cited.add(known);
    let model: number[] = [];
    for (let left = citing > 1 ? random.about(references) : 0; left > 0; left--) {
      if (models.length && (!model.length || random.chance(0.2))) model = random.pick(models);
      cited.add(model.length && random.chance(0.6) ? random.pick(model) : random.int(1, citing - 1));
    }
    const list = [...cited];
    drawn++;
    const place = models.length < MODELS ? models.length : random.int(0, drawn - 1);
    if (place < MODELS) models[place] = list;
    const citesHub = citing > 0 && random.chance(citersLeft / papersLeft--);
    if (citesHub) citersLeft--;
    yield [citing, citesHub ? [...list, 0] : list];
  }
}
