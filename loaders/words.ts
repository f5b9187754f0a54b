/**
 * Plain words as a Lucene query that asks for all of them. Each is quoted, so that the index reads it as it read
 * the text ("GPT-3.5", "Alzheimer's") and nothing typed keeps a special meaning. Null when no word is left.
 */
export function words(text: string | null | undefined): string | null {
  const found = (text ?? '')
    .normalize('NFC')
    .split(/[\s"\\]+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
  return found.length ? found.map((word) => `"${word}"`).join(' AND ') : null;
}
