/** What is worked out of the citations within a set, where sets are large. */
import { expect, test } from '@jest/globals';
import { mainPath } from '../../loaders/main-path.ts';
import { readingOrder } from '../../loaders/reading-order.ts';
import type { SetGraph } from '../../loaders/set-graph.ts';

/** Papers that cite these places, the later ones of a later date. */
function graphOf(cites: number[][]): SetGraph {
  const citedBy: number[][] = cites.map(() => []);
  for (const [place, its] of cites.entries()) for (const cited of its) citedBy[cited]!.push(place);
  const name = (place: number) => String(place).padStart(5, '0');
  return { keys: [...cites.keys()].map(name), dates: [...cites.keys()].map(name), cites, citedBy };
}

const places = (count: number) => Array.from({ length: count }, (_, i) => i);

test('a chain of 5,000 papers, each citing the one before, is one path and one order', () => {
  const chain = graphOf(places(5_000).map((i) => (i ? [i - 1] : [])));
  expect(mainPath(chain)).toEqual(places(5_000).reverse());
  expect(readingOrder(chain, 5_000).map(({ place }) => place)).toEqual(places(5_000));
});

test('a ring of 5,000 papers is read by date, and no path goes through it', () => {
  const ring = graphOf(places(5_000).map((i) => [(i + 4_999) % 5_000]));
  expect(readingOrder(ring, 5_000).map(({ place }) => place)).toEqual(places(5_000));
  expect(mainPath(ring)).toEqual([]);
});

test('more ways than a floating number can hold are counted exactly', () => {
  // Both papers of a year cite both of the year before; one more cites the second of the last year, so its way is longer.
  const years = 1_100;
  const cites = places(2 * years).map((i) => (i < 2 ? [] : [i - 2 - (i % 2), i - 1 - (i % 2)]));
  const path = mainPath(graphOf([...cites, [2 * years - 1]]));
  const firstOfYears = places(years - 1).map((year) => 2 * year);
  expect(path).toEqual([2 * years, 2 * years - 1, ...firstOfYears.reverse()]);
});
