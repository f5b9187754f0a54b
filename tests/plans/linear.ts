import { beforeAll, expect, test } from '@jest/globals';
import { createWriter } from '../../ingest/writer.ts';
import { paper } from '../support/graph.ts';
import { inParallel, profile } from '../support/plans.ts';
import { setCases } from './cases.ts';
import type { Generated } from './generated.ts';

const GROUPS = 4;
const SIZE = 10;

const members = (groups: number) =>
  Array.from({ length: groups * SIZE }, (_, i) => `test:group ${Math.floor(i / SIZE)} member ${i % SIZE}`);

/** Groups that know nothing of each other and are made alike: each member cites, and is cited, as many times. */
const RECORDS = Array.from({ length: GROUPS }, (_, g) => `group ${g}`).flatMap((group) =>
  Array.from({ length: SIZE }, (_, i) => [
    paper(`${group} member ${i}`, {
      year: 2020,
      authors: [`${group} author ${i % 3}`, `${group} author ${(i + 1) % 3}`],
      cites: [0, 1, 2, 3].map((j) => `${group} cited ${(i + j) % SIZE}`),
    }),
    paper(`${group} citing ${i}`, {
      year: 2022,
      cites: [0, 1, 2].map((j) => `${group} member ${(i + j) % SIZE}`),
    }),
  ]).flat(),
);

/** What is asked of a set costs in proportion to its papers. */
export function linearTests({ driver, db }: Generated) {
  const [few, many] = [1, GROUPS].map((groups) => setCases(members(groups)));
  const hits = new Map<object, number>();

  beforeAll(async () => {
    await createWriter(db).write(RECORDS);
    await inParallel([...few!, ...many!], async (one) => {
      hits.set(one, (await profile(driver, one.text, one.input)).hits);
    });
  }, 600_000);

  test.each(few!.map(({ name }, i) => [name, i] as const))('%s', (_, i) => {
    const [small, large] = [hits.get(few![i]!)!, hits.get(many![i]!)!];
    expect(small).toBeGreaterThan(SIZE);
    expect(large).toBeLessThanOrEqual(small * GROUPS * 1.1);
  });
}
