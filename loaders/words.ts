/** What somebody typed, as a search. */
import { badInput } from '../cypher/errors.ts';
import { operators } from './operators.ts';
import type { Query } from './query.ts';

/** So long that the index, which takes 1,024 words and signs over both its properties, never refuses one. */
export const MAX_QUERY = 500;

/** Chinese and Japanese characters are words to the index. */
const IDEOGRAPH = String.raw`(?=\p{L})[\p{Script=Han}\p{Script=Hiragana}]`;
const IS_IDEOGRAPHIC = new RegExp(IDEOGRAPH, 'u');

/** How a search is written. */
export type Syntax = 'WORDS' | 'OPERATORS';

/** What a text searches for; null when nothing is left to search. BAD_USER_INPUT where it is too long or malformed. */
export function searchOf(text: string | null | undefined, syntax: Syntax = 'WORDS'): Query | null {
  if (text && text.length > MAX_QUERY)
    throw badInput('query', `query has ${text.length} characters; allowed are up to ${MAX_QUERY}.`);
  return syntax === 'WORDS' ? words(text ?? '') : operators(text ?? '');
}

/** Plain words, all of which must occur: each is a phrase to the index, which reads it as it read the text ("GPT-3.5"). */
export function words(text: string): Query | null {
  const all = wordsOf(text).map((word) => ({ text: word }));
  return all.length > 1 ? { all } : (all[0] ?? null);
}

/** Shorter than MAX_QUERY: a name is sought in several properties, and with diacritics also without them. */
export const MAX_NAME_QUERY = 200;

/** As `words`, for names: a word typed with diacritics is found without them too. */
export function nameWords(text: string | null | undefined): string | null {
  if (text && text.length > MAX_NAME_QUERY)
    throw badInput('query', `query has ${text.length} characters; allowed are up to ${MAX_NAME_QUERY}.`);
  const found = wordsOf(text ?? '').map((word) => anySpelling(word));
  return found.length ? found.join(' AND ') : null;
}

function anySpelling(word: string): string {
  const plain = withoutDiacritics(word);
  return plain === word || !isWord(plain) ? `"${word}"` : `("${word}" OR "${plain}")`;
}

/** What is not a word's own: signs within it ("O'Brien", "3.5") are. */
const BREAK = /[^\p{L}\p{M}\p{N}'’._]+/u;

/**
 * What has been typed so far, as a query of some properties: the last word is a prefix, the others are whole. Null
 * when there is no word.
 */
export function prefixWords(fields: string[], text: string): string | null {
  const pieces = text
    .normalize('NFC')
    .toLowerCase()
    .split(BREAK)
    .map((piece) => piece.replace(/^['’.]+|['’.]+$/gu, ''))
    .filter(isWord);
  const clauses = pieces.map((piece, i) => {
    const isPrefix = i === pieces.length - 1 && !IS_IDEOGRAPHIC.test(piece);
    const spellings = [...new Set([piece, withoutDiacritics(piece)])].filter(isWord);
    const terms = spellings.flatMap((word) =>
      fields.map((field) => `${field}:${isPrefix ? `${word}*` : `"${word}"`}`),
    );
    return `(${terms.join(' OR ')})`;
  });
  return clauses.length ? clauses.join(' AND ') : null;
}

const isWord = (text: string) => /[\p{L}\p{N}]/u.test(text);

const wordsOf = (text: string) =>
  text
    .normalize('NFC')
    .split(/[\s"\\]+/u)
    .filter(isWord);

const WORD = new RegExp(String.raw`${IDEOGRAPH}|[\p{L}\p{M}\p{N}]+`, 'gu');

const MOST_WORDS = 40;
/** Each may stand for up to 50 words of the index, and a query holds 1,024. */
const MOST_FUZZY = 15;

/** A query of one field for what has some of these words, also with a slip in a longer one; null when there is none. */
export function someWords(field: string, text: string): string | null {
  const spelled = text.normalize('NFC').toLowerCase();
  const found = [spelled, withoutDiacritics(spelled)].flatMap((all) => all.match(WORD) ?? []);
  const longest = [...new Set(found)].toSorted((a, b) => b.length - a.length).slice(0, MOST_WORDS);
  const query = longest.map((word, i) => {
    const isFuzzy = i < MOST_FUZZY && word.length >= 5;
    return `${field}:"${word}"${isFuzzy ? ` ${field}:${word}~1` : ''}`;
  });
  return query.length ? query.join(' ') : null;
}

/** Of letters alone: what comes of a sign ("＂") may mean something to the index. */
const withoutDiacritics = (text: string): string =>
  text.replace(/[\p{L}\p{M}]+/gu, (letters) =>
    letters
      .normalize('NFKD')
      .replace(/[^\p{L}\p{N}]/gu, '')
      .normalize('NFC'),
  );
