/** Fragments, filters, orders and preludes are joined into one text: a name that two of them bind would be one variable. */
import { expect, test } from '@jest/globals';
import { ordersOf } from '../../cypher/orders.ts';
import { boundVariables } from '../../cypher/parse.ts';
import { independence, PRELUDES, SHARES } from '../../cypher/preludes.ts';
import { filtersOf, LISTS } from '../plans/cases.ts';

const paperLists = LISTS.filter(({ node }) => node === 'Paper');

const texts = [
  ...paperLists.flatMap((list) => [
    ...filtersOf(list).flatMap(([, { text, preludes }]) => [text, ...Object.values(preludes)]),
    ...Object.values(ordersOf(list)).map(({ expression }) => expression),
    independence(list),
  ]),
  ...[SHARES, ...Object.values(PRELUDES)],
];
const joined = new Set(texts.flatMap(boundVariables));

test.each(paperLists.map((list) => [list.name, list.variables] as const))('%s', (_, variables) => {
  expect(joined.size).toBeGreaterThan(9);
  expect(variables.filter((name) => joined.has(name))).toEqual([]);
});
