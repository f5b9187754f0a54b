/** What somebody searches for, once it is read, whichever way it was written. */

/** A word or phrase as typed. With `isPrefix` its last word is the start of one, with `slips` it may differ by as many. */
export type Term = { text: string; isPrefix?: boolean; slips?: 1 | 2 };

export type Query = Term | { all: Query[] } | { any: Query[] } | { not: Query };

/** A word of a text, lower case, and where it stands. */
export type Word = { word: string; start: number; end: number };

/** Unicode's word boundaries (UAX #29) as the index draws them: Han and Hiragana by character, "u.s", "3.5" in one. */
const WORD =
  /[\p{sc=Han}\p{sc=Hira}]|(?:[[\p{L}\p{M}\p{N}_]--[\p{sc=Han}\p{sc=Hira}]]|(?<=[\p{L}\p{M}])[.:·'’](?=\p{L})|(?<=\p{N})[.,;'’](?=\p{N}))+/gv;

/** The words of a text as the index's analyzer sees them. */
export const wordsIn = (text: string): Word[] =>
  [...text.matchAll(WORD)]
    .filter(([word]) => /[\p{L}\p{N}]/u.test(word))
    .map(({ 0: word, index }) => ({ word: word.toLowerCase(), start: index, end: index + word.length }));

/** The terms that a hit may have; not those that it must not have. */
export function termsOf(query: Query): Term[] {
  if ('text' in query) return [query];
  if ('not' in query) return [];
  return ('all' in query ? query.all : query.any).flatMap(termsOf);
}

/** The query in Lucene's syntax. Words are quoted or escaped: nothing typed keeps a meaning there. */
export function lucene(query: Query): string {
  if ('text' in query) return term(query);
  if ('not' in query) return conjunction([query]);
  return 'all' in query ? conjunction(query.all) : `(${query.any.map(lucene).join(' ')})`;
}

/** Lucene finds nothing by exclusion alone: it is from everything that something is left out. */
function conjunction(parts: Query[]): string {
  const clauses = parts.map((part) => ('not' in part ? `-${lucene(part.not)}` : `+${lucene(part)}`));
  return `(${[...(parts.every((part) => 'not' in part) ? ['+*:*'] : []), ...clauses].join(' ')})`;
}

function term({ text, isPrefix, slips }: Term): string {
  const typed = text.normalize('NFC');
  if (!isPrefix && !slips) return quoted(typed);
  const { word, start } = wordsIn(typed).at(-1)!;
  const open = `${word.replace(/[^\p{L}\p{M}\p{N}]/gu, '\\$&')}${isPrefix ? '*' : `~${slips}`}`;
  const before = typed.slice(0, start);
  return wordsIn(before).length ? `(+${quoted(before)} +${open})` : open;
}

const quoted = (text: string) => `"${text.replace(/["\\]/g, ' ')}"`;
