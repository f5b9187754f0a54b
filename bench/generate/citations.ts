import type { Shape } from './options.ts';
import type { Random } from './random.ts';

/** Who cites whom, by number: paper `from[i]` cites paper `to[i]`. */
export type Citations = {
  from: number[];
  to: number[];
  isFull: boolean[];
  /** How many citations each paper has. */
  held: number[];
};

/**
 * Papers cite what is older than they are, the more often the more it is cited already (preferential
 * attachment). A placeholder cites nothing and has at least one citation. Paper 0 is the hub.
 */
export function drawCitations(shape: Shape, random: Random): Citations {
  const { papers, fullShare, hubCitations, references } = shape;
  const isFull = Array.from({ length: papers }, (_, i) => i === 0 || random.chance(fullShare));
  const full = isFull.flatMap((is, i) => (is ? [i] : []));
  if (full.length <= hubCitations)
    throw new Error(
      `${full.length} of the papers have a record; too few for a hub with ${hubCitations} citations.`,
    );
  const cited = Array.from({ length: papers }, () => new Set<number>());
  const result: Citations = { from: [], to: [], isFull, held: new Array(papers).fill(0) };
  const cite = (from: number, to: number) => {
    if (from === to || cited[from]!.has(to)) return;
    cited[from]!.add(to);
    result.from.push(from);
    result.to.push(to);
    result.held[to]!++;
  };
  for (let i = 0; i < papers; i++) if (!isFull[i]) cite(random.pick(full), i);
  for (const citing of shuffled(full.slice(1), random).slice(0, hubCitations)) cite(citing, 0);
  const popular: number[] = [];
  for (const citing of full)
    for (let n = random.int(0, 2 * references); n > 0; n--) {
      const to = popular.length && random.chance(0.6) ? random.pick(popular) : random.int(1, papers - 1);
      if (isFull[to] && to >= citing) continue;
      cite(citing, to);
      popular.push(to);
    }
  return result;
}

function shuffled<T>(list: T[], random: Random): T[] {
  const result = [...list];
  for (let i = result.length - 1; i > 0; i--) {
    const j = random.int(0, i);
    [result[i], result[j]] = [result[j]!, result[i]!];
  }
  return result;
}
