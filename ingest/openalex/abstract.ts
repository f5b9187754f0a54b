/** The abstract of an index from words to their places; gaps are passed over. Null when there is no word. */
export function abstractOf(index: Record<string, number[]> | null | undefined): string | null {
  const placed = Object.entries(index ?? {}).flatMap(([word, places]) =>
    places.map((place) => ({ word, place })),
  );
  const text = placed
    .sort((a, b) => a.place - b.place)
    .map(({ word }) => word)
    .join(' ');
  return text.trim() || null;
}
