/** Passages of a text in which what was searched for stands between ** and **. */
import { type Query, type Term, termsOf, type Word, wordsIn } from './query.ts';

const LONGEST = 200;
const MOST = 3;
/** How far before its first match a passage may begin. */
const LEAD = 60;

/** A match: from where to where, and of which term. */
type Match = { start: number; end: number; term: number };
type Passage = { start: number; end: number; terms: number; matches: number };

/** The title, if it has matches, and the passages of the abstract that have the most. */
export function highlights(query: Query, [title, abstract]: (string | null)[]): string[] {
  const terms = termsOf(query);
  const inTitle = title ? passages(title, terms, 1) : [];
  return [...inTitle, ...(abstract ? passages(abstract, terms, MOST - inTitle.length) : [])];
}

/** Of several texts the one in which most of what is searched for stands; the first of equals. */
export function bestOf(query: Query, texts: string[]): string | undefined {
  const terms = termsOf(query);
  const counts = texts.map((text) => {
    const matches = matchesIn(text, terms);
    return new Set(matches.map(({ term }) => term)).size * 1_000 + Math.min(matches.length, 999);
  });
  return texts[counts.indexOf(Math.max(...counts))];
}

function passages(text: string, terms: Term[], most: number): string[] {
  const matches = matchesIn(text, terms);
  const chosen: Passage[] = [];
  for (const passage of matches.map((match) => around(text, match, matches)).toSorted(byWorth)) {
    if (chosen.length === most) break;
    if (chosen.every(({ start, end }) => passage.end <= start || passage.start >= end)) chosen.push(passage);
  }
  return chosen.toSorted((a, b) => a.start - b.start).map((passage) => marked(text, passage, matches));
}

const byWorth = (a: Passage, b: Passage) => b.terms - a.terms || b.matches - a.matches || a.start - b.start;

/** The passage that begins with a match's sentence or shortly before the match, and ends with a word. */
function around(text: string, match: Match, matches: Match[]): Passage {
  const from = Math.max(0, match.start - LEAD);
  const lead = text.slice(from, match.start);
  const sentence = [...lead.matchAll(/[.!?]\s+(?=\S)/g)].at(-1);
  const blank = from === 0 ? null : /\s+/.exec(lead);
  const begin = sentence ?? blank;
  const start = begin ? from + begin.index + begin[0].length : from === 0 ? 0 : match.start;
  const most = start + LONGEST;
  const cut = text.lastIndexOf(' ', most);
  const end =
    text.length <= most
      ? text.length
      : cut >= match.end
        ? cut
        : Math.max(Math.min(match.end, most), start + 1);
  const inside = matches.filter((m) => m.start >= start && m.end <= end);
  return { start, end, terms: new Set(inside.map(({ term }) => term)).size, matches: inside.length };
}

function marked(text: string, { start, end }: Passage, matches: Match[]): string {
  let [passage, at] = [start > 0 ? '…' : '', start];
  for (const match of matches) {
    if (match.start < at || match.start >= end) continue;
    const stop = Math.min(match.end, end);
    passage += `${text.slice(at, match.start)}**${text.slice(match.start, stop)}**`;
    at = stop;
  }
  return passage + text.slice(at, end) + (end < text.length ? '…' : '');
}

/** Where the terms stand; of those that overlap the one that begins first, then the longest. */
function matchesIn(text: string, terms: Term[]): Match[] {
  const found = wordsIn(text);
  const patterns = terms.flatMap((term, i) => patternsOf(term).map((pattern) => ({ pattern, term: i })));
  const all = found.flatMap(({ start }, at) =>
    patterns
      .filter(({ pattern }) => pattern.every((fits, i) => found[at + i] && fits(found[at + i]!)))
      .map(({ pattern, term }) => ({ start, end: found[at + pattern.length - 1]!.end, term })),
  );
  const kept: Match[] = [];
  for (const match of all.toSorted((a, b) => a.start - b.start || b.end - a.end))
    if (match.start >= (kept.at(-1)?.end ?? 0)) kept.push(match);
  return kept;
}

type Fits = (word: Word) => boolean;

/** Rows of words that stand for the term: a phrase is one, a prefix after other words stands alone. */
function patternsOf({ text, isPrefix, slips }: Term): Fits[][] {
  const row = wordsIn(text.normalize('NFC')).map(
    ({ word }): Fits =>
      (other) =>
        other.word === word,
  );
  if (!isPrefix && !slips) return row.length ? [row] : [];
  const { word: last } = wordsIn(text.normalize('NFC')).at(-1)!;
  const open: Fits = slips
    ? ({ word }) => differsBy(word, last) <= slips
    : ({ word }) => word.startsWith(last);
  const before = row.slice(0, -1);
  return [...(before.length ? [before] : []), [open]];
}

/** Characters to insert, delete, replace or swap with their neighbour (Damerau 1964); 3 stands for more than 2. */
function differsBy(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return 3;
  let [previous, before]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const least = Math.min(row[j - 1]! + 1, before[j]! + 1, before[j - 1]! + same);
      row.push(swapped ? Math.min(least, previous[j - 2]! + 1) : least);
    }
    [previous, before] = [before, row];
  }
  return before[b.length]!;
}
