/** What somebody typed, as queries of Lucene. Words are quoted or escaped: nothing typed keeps a special meaning. */
import { badInput } from '../cypher/errors.ts';

/** So long that the index, which takes 1,024 words and signs over both its properties, never refuses one. */
export const MAX_QUERY = 500;

/**
 * Plain words as a Lucene query that asks for all of them. Each is quoted, so that the index reads it as it read
 * the text ("GPT-3.5", "Alzheimer's"). Null when no word is left.
 */
export function words(text: string | null | undefined): string | null {
  if (text && text.length > MAX_QUERY)
    throw badInput('query', `query has ${text.length} characters; allowed are up to ${MAX_QUERY}.`);
  const found = wordsOf(text ?? '');
  return found.length ? found.map((word) => `"${word}"`).join(' AND ') : null;
}

const wordsOf = (text: string) =>
  text
    .normalize('NFC')
    .split(/[\s"\\]+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));

/** Chinese and Japanese characters are words to the index. */
const IDEOGRAPH = String.raw`[\p{Script=Han}\p{Script=Hiragana}]`;
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

export const withoutDiacritics = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '');
