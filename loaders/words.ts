import { badInput } from '../cypher/errors.ts';

/** So long that the index, which takes 1,024 words and signs over both its properties, never refuses one. */
export const MAX_QUERY = 500;

/**
 * Plain words as a Lucene query that asks for all of them. Each is quoted, so that the index reads it as it read
 * the text ("GPT-3.5", "Alzheimer's") and nothing typed keeps a special meaning. Null when no word is left.
 */
export function words(text: string | null | undefined): string | null {
  if (text && text.length > MAX_QUERY)
    throw badInput('query', `query has ${text.length} characters; allowed are up to ${MAX_QUERY}.`);
  const found = (text ?? '')
    .normalize('NFC')
    .split(/[\s"\\]+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
  return found.length ? found.map((word) => `"${word}"`).join(' AND ') : null;
}
