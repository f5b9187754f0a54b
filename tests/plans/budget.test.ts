import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { inParallel, profile } from '../support/plans.ts';
import { at, casesAt, everyId, lookUpCases, rootCases } from './cases.ts';
import { useGeneratedGraph } from './generated.ts';

const LEEWAY = 1.1;

/** Db hits by statement; written by `UPDATE_BUDGET=1 npm test -- --selectProjects plans -- budget`, never on CI. */
const FILE = new URL('budget.json', import.meta.url);
const budget: Record<string, number> = JSON.parse(readFileSync(FILE, 'utf8'));
const isWritten = process.env.UPDATE_BUDGET === '1' && !process.env.CI;

const cases = [
  ...at('the hub', casesAt('Paper', 'gen:p0')),
  ...at('a paper', casesAt('Paper', 'gen:p795')),
  ...at('the busiest author', casesAt('Author', 'gen:a0')),
  ...at('an author', casesAt('Author', 'gen:a84')),
  ...at('a broad topic', casesAt('Topic', 'gen:t0.1')),
  ...at('a narrow topic', casesAt('Topic', 'gen:t3.46')),
  ...at('a venue', casesAt('Venue', 'gen:v0')),
  ...lookUpCases(everyId('gen', 330)),
  ...rootCases(),
];

const graph = useGeneratedGraph();
const measured = new Map<string, number>();

beforeAll(
  () =>
    inParallel(cases, async ({ name, text, input }) => {
      measured.set(name, (await profile(graph.driver, text, input)).hits);
    }),
  120_000,
);

afterAll(() => {
  if (!isWritten) return;
  const table = Object.fromEntries(cases.map(({ name }) => [name, measured.get(name)]));
  writeFileSync(FILE, `${JSON.stringify(table, null, 2)}\n`);
});

test.each(cases)('$name', ({ name }) => {
  const allowed = isWritten ? Number.POSITIVE_INFINITY : (budget[name] ?? 0);
  expect(measured.get(name)).toBeLessThanOrEqual(allowed * LEEWAY);
});

test('the budget names each of these statements and no other', () => {
  if (!isWritten) expect(Object.keys(budget)).toEqual(cases.map(({ name }) => name));
});
