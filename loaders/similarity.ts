/** How alike two titles or names are, whatever their case, diacritics and punctuation. */

/** What two spellings have in common: lower case, no diacritics (NFKD), no markup, one blank for punctuation. */
export const fold = (text: string): string =>
  text
    .replace(/<\/?[a-z][^<>]*>/gi, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The Sørensen–Dice coefficient (1945, 1948) of two texts' pairs of neighbouring characters: 0 to 1. */
export function dice(a: string, b: string): number {
  if (a === b) return 1;
  const pairs = new Map<string, number>();
  for (let i = 1; i < a.length; i++) {
    const pair = a.slice(i - 1, i + 1);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  let shared = 0;
  for (let i = 1; i < b.length; i++) {
    const pair = b.slice(i - 1, i + 1);
    const left = pairs.get(pair) ?? 0;
    if (left === 0) continue;
    pairs.set(pair, left - 1);
    shared++;
  }
  return (2 * shared) / Math.max(a.length + b.length - 2, 1);
}

/** What stands before a subtitle; null where there is none, or too little to tell papers apart. */
function mainTitle(title: string): string | null {
  const [main, subtitle] = title.split(/[:?.!]\s+|\s+[-–—]\s+/, 2);
  const folded = fold(main!);
  return subtitle && folded.split(' ').length >= 3 ? folded : null;
}

/** A title that is another's main title is nearly that one. */
const WITHOUT_SUBTITLE = 0.9;

/** 0 to 1: the Dice coefficient of two titles; where one has a subtitle and the other none, also of the main title. */
export function titleSimilarity(a: string, b: string): number {
  const [whole, other] = [fold(a), fold(b)];
  const [main, otherMain] = [mainTitle(a), mainTitle(b)];
  const short = main && !otherMain ? dice(main, other) : !main && otherMain ? dice(whole, otherMain) : 0;
  return Math.max(dice(whole, other), WITHOUT_SUBTITLE * short);
}
