import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { inParallel, profile } from '../support/plans.ts';
import {
  at,
  casesAt,
  collaborationCases,
  everyId,
  expertsCase,
  kindCases,
  lookUpCases,
  pathCases,
  rootCases,
  setCases,
  stepCase,
} from './cases.ts';
import type { Generated } from './generated.ts';
import { objections } from './reviewed.ts';

/** A tenth more, and a few hits: those hang on where relationships lie in the store, and on what an index holds of deleted nodes. */
const withLeeway = (hits: number) => hits * 1.1 + 10;

/** Db hits by statement; written by `UPDATE_BUDGET=1 npm test -- --selectProjects plans`, never on CI. */
const FILE = new URL('budget.json', import.meta.url);
const budget: Record<string, number> = JSON.parse(readFileSync(FILE, 'utf8'));
const isWritten = process.env.UPDATE_BUDGET === '1' && !process.env.CI;

const SETS = [
  { authorId: 'gen:a84' },
  { topicId: 'gen:t3.46' },
  { citing: 'gen:p54' },
  { citedBy: 'gen:p54' },
  { where: { authorIds: ['gen:a84'], topicIds: ['gen:t1.3'] } },
];

/** Everything that may be asked of chosen nodes, and at the root. */
export const PROFILED = [
  ...at('the hub', casesAt('Paper', 'gen:p0')),
  ...at('a paper', casesAt('Paper', 'gen:p54')),
  ...at('a paper', [stepCase('gen:p54', ['gen:p54', 'gen:p1', 'gen:p2', 'gen:p3'])]),
  ...at('the busiest author', casesAt('Author', 'gen:a0')),
  ...at('an author', casesAt('Author', 'gen:a84')),
  ...at('two authors', collaborationCases(['gen:a0', 'gen:a84'])),
  ...at('two papers', pathCases(['gen:p54', 'gen:p0'])),
  ...at('a set', setCases(['gen:p0', 'gen:p54', 'gen:p1', 'gen:p2', 'gen:p3'])),
  ...at('a set', [expertsCase(['gen:p0', 'gen:p54', 'gen:p1', 'gen:p2', 'gen:p3'])]),
  ...at('sets', await kindCases(SETS)),
  ...at('a broad topic', casesAt('Topic', 'gen:t0.1')),
  ...at('a narrow topic', casesAt('Topic', 'gen:t3.46')),
  ...at('a venue', casesAt('Venue', 'gen:v0')),
  ...at('a named set', casesAt('Collection', 'collection:gen')),
  ...lookUpCases(everyId('gen', 360)),
  ...rootCases(),
];

/** No statement reads more of the store than it did when its budget was written. */
export function budgetTests({ driver }: Generated) {
  const measured = new Map<string, number>();
  const found = new Map<string, string[]>();

  beforeAll(
    () =>
      inParallel(PROFILED, async ({ name, text, input }) => {
        const { hits, operators } = await profile(driver, text, input);
        measured.set(name, hits);
        found.set(name, objections(name, operators));
      }),
    600_000,
  );

  afterAll(() => {
    if (!isWritten) return;
    const table = Object.fromEntries(PROFILED.map(({ name }) => [name, measured.get(name)]));
    writeFileSync(FILE, `${JSON.stringify(table, null, 2)}\n`);
  });

  test.each(PROFILED)('$name', ({ name }) => {
    if (!isWritten) expect(measured.get(name)).toBeLessThanOrEqual(withLeeway(budget[name]!));
    expect(found.get(name)).toEqual([]);
  });

  test('the budget names each of these statements and no other', () => {
    if (!isWritten) expect(Object.keys(budget)).toEqual(PROFILED.map(({ name }) => name));
  });
}
