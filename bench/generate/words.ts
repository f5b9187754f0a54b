import type { Random } from './random.ts';

const SYLLABLES = ['gra', 'ne', 'ti', 'lor', 'mi', 'sta', 'que', 'ro', 'ban', 'du', 'fe', 'xo'];
const longer = (words: string[]) => words.flatMap((word) => SYLLABLES.map((s) => word + s));
const TWO = longer(SYLLABLES);
const THREE = longer(TWO);
const WORDS = [...TWO, ...THREE, ...longer(THREE)];

/** The word of this rank: 0 is the commonest; common words are short. */
export const word = (rank: number): string => WORDS[rank % WORDS.length]!;

/** Words as often as in a text, where the second is half as common as the first (Zipf's law). */
export function sentence(random: Random, words: number): string {
  let text = '';
  for (let n = 0; n < words; n++) text += (n ? ' ' : '') + WORDS[random.zipf(WORDS.length, 3)]!;
  return text;
}

export const capital = (text: string): string => text[0]!.toUpperCase() + text.slice(1);
