import { beforeAll, expect, test } from '@jest/globals';
import { statements } from '../../cypher/catalogue.ts';
import { ordersOf } from '../../cypher/orders.ts';
import { explain, inParallel } from '../support/plans.ts';
import { PROFILED } from './budget.ts';
import { countCase, filtersOf, LISTS, PAGES, pageCase, pageFiltersOf, resumedAt } from './cases.ts';
import type { Generated } from './generated.ts';
import { objections, unused } from './reviewed.ts';

const resumed: [unknown, string] = ['', ''];
const profiled = new Set(PROFILED.map(({ text }) => text));

/** Every statement, filtered and resumed, that the budgets do not run and look at anyway; they have the plain pages. */
const cases = [
  ...Object.entries(statements)
    .filter(([name]) => !PAGES.has(name))
    .map(([name, text]) => ({ name, text })),
  ...LISTS.flatMap((list) => [
    ...resumedAt(list).map(({ order, ...more }) => pageCase(list, order, { ...more, after: resumed })),
    ...pageFiltersOf(list).map((filter) => pageCase(list, Object.keys(ordersOf(list))[0]!, { filter })),
    ...filtersOf(list).map((filter) => countCase(list, '', filter)),
  ]),
].filter(({ text }) => !profiled.has(text));

/** No statement's work grows with the graph, but for the reviewed ones. */
export function explainTests({ driver }: Generated) {
  const found = new Map<string, string[]>();

  beforeAll(
    () =>
      inParallel(cases, async ({ name, text }) => {
        found.set(name, objections(name, await explain(driver, text)));
      }),
    600_000,
  );

  test.each(cases)('$name', ({ name }) => {
    expect(found.get(name)).toEqual([]);
  });

  test('an exception that nothing needs any more is taken out', () => {
    expect(unused()).toEqual([]);
  });
}
