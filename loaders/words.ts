/**
 * Plain words as a Lucene query that asks for all of them. Nothing typed keeps a special meaning: only letters
 * and digits are left of each word, quoted. Null when nothing is left.
 */
export function words(text: string | null | undefined): string | null {
  const found = (text ?? '').match(/[\p{L}\p{N}\p{M}]+/gu);
  return found ? found.map((word) => `"${word}"`).join(' AND ') : null;
}
