import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { paperCitations } from '../../cypher/catalogue.ts';
import { createDb } from '../../cypher/db.ts';
import type { ListFragment } from '../../cypher/fragment.ts';
import { orderOf } from '../../cypher/orders.ts';
import { composePage } from '../../cypher/parts.ts';
import type { Profile } from '../../cypher/profile.ts';
import { ensureGraph } from '../../cypher/setup.ts';
import { ask, clearGraph, connectTestDriver, DATABASE, dropIndexes, UNHURRIED } from '../support/graph.ts';
import { profile, refreshStatistics } from '../support/plans.ts';

const CITATIONS = 100_000;
/** Larger than a client may ask for, so that it takes seconds to come to the end. */
const PAGE = 10_000;

const DRAW_HUB = `CREATE (:Paper:Full {key: 'test:hub', title: 'hub', year: 1990, sortDate: '1990-01-01', addedAt: '2024',
  publicationTypes: [], sortCitationCount: ${CITATIONS}, heldCitationCount: ${CITATIONS}})`;

/** As many papers that cite it, by dates and counts that many of them share. */
const DRAW = `MATCH (hub:Paper {key: 'test:hub'})
UNWIND range(1, ${CITATIONS}) AS i
CALL (hub, i) {
  CREATE (:Paper:Full {key: 'test:p' + i, title: 'Paper ' + (i * 7919 % ${CITATIONS}), year: 1991 + i % 30,
    sortDate: (1991 + i % 30) + '-01-01', sortCitationCount: i % 97, heldCitationCount: 0, addedAt: '2024',
    publicationTypes: []})-[:CITES {addedAt: '2024'}]->(hub)
} IN TRANSACTIONS OF 10000 ROWS`;

const driver = connectTestDriver();
const db = createDb(driver, { database: DATABASE, deadlineMs: 60_000 });

beforeAll(async () => {
  await clearGraph(driver);
  await ensureGraph(db);
  await dropIndexes(driver);
  const session = driver.session({ database: DATABASE });
  await session.run(DRAW_HUB);
  await session.run(DRAW, {}, UNHURRIED);
  await session.close();
  await ensureGraph(db);
  await refreshStatistics(driver);
}, 600_000);
afterAll(async () => {
  await dropIndexes(driver);
  await clearGraph(driver);
  await driver.close();
}, 600_000);

type Row = [card: [key: string], sort: string | number];

const list = paperCitations as unknown as ListFragment;

/** Its rows without the one that only tells that there are more. */
async function page(orderBy: string, last: Row | null) {
  const { text } = composePage({
    list,
    where: null,
    hits: null,
    order: orderOf(list, orderBy).order,
    backward: false,
    resumed: last !== null,
    asked: [],
  });
  const a1 = { limit: PAGE + 1, after: last?.[1], afterKey: last?.[0][0] };
  const found = await profile(driver, text, { keys: ['test:hub'], a1 });
  const [[, rows]] = found.rows as [[string, Row[]]];
  return { ...found, rows: rows.slice(0, PAGE), isLast: rows.length <= PAGE };
}

// Each page reads every citation anew and keeps the first of them: what is behind the cursor costs a little less.
test.each(['NEWEST', 'MOST_CITED', 'TITLE'])(
  'by %s: 100,000 citations to the end, and no page costs more than the first',
  async (orderBy) => {
    const keys = new Set<string>();
    const costs: Pick<Profile, 'hits' | 'memory'>[] = [];
    for (let last: Row | null = null; ; ) {
      const { rows, isLast, hits, memory } = await page(orderBy, last);
      for (const [[key]] of rows) keys.add(key);
      costs.push({ hits, memory });
      if (isLast) break;
      last = rows.at(-1)!;
    }
    expect([keys.size, costs.length]).toEqual([CITATIONS, CITATIONS / PAGE]);
    const [first, ...others] = costs;
    for (const { hits, memory } of others) {
      expect(hits).toBeLessThanOrEqual(first!.hits * 1.1);
      expect(memory).toBeLessThanOrEqual(first!.memory * 1.1);
    }
  },
  600_000,
);

test('a client counts them and reads the last page as the first', async () => {
  const { data, errors } = await ask(
    db,
    `{ paper(id: "test:hub") {
      first: citations(first: 100) { totalCount nodes { year } pageInfo { hasNextPage } }
      last: citations(last: 100) { nodes { year } pageInfo { hasPreviousPage } } } }`,
  );
  expect(errors).toBeUndefined();
  const { first, last } = data!.paper;
  expect([first.totalCount, first.pageInfo, last.pageInfo]).toEqual([
    CITATIONS,
    { hasNextPage: true },
    { hasPreviousPage: true },
  ]);
  expect([first.nodes[0], last.nodes[99]]).toEqual([{ year: 2020 }, { year: 1991 }]);
});
