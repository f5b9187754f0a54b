import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createDb, type Db, type Input, toBolt } from '../../cypher/db.ts';
import type { Driver } from '../../cypher/driver.ts';
import { ensureGraph } from '../../cypher/setup.ts';
import { createWriter } from '../../ingest/writer.ts';
import { ask, clearGraph, connectTestDriver, DATABASE, paper, transactionDb } from '../support/graph.ts';
import { runs, SEED } from '../support/random.ts';

const RUNS = runs(12);

/** Where a list is asked, and its papers `n` in plain Cypher. */
const LISTS = {
  'a nested list': {
    from: 'paper(id: "test:hub") { list: citations',
    papers: '(n)-[:CITES]->(:Paper {title: "hub"})',
  },
  'a root list': { from: 'list: searchPapers', papers: '(n:Full)' },
};

const ORDERS = {
  NEWEST: 'n.sortDate',
  OLDEST: 'n.sortDate',
  MOST_CITED: 'n.sortCitationCount',
  LEAST_CITED: 'n.sortCitationCount',
  MOST_CITED_HERE: 'n.heldCitationCount',
  TITLE: 'n.title',
};
type Order = keyof typeof ORDERS;

/** What happens to a paper between two pages. */
const CHANGES = {
  comes: null,
  goes: 'MATCH (n:Full {title: $in.title}) DETACH DELETE n',
  isCited:
    'MATCH (n:Full {title: $in.title}), (by:Full {title: $in.other}) WHERE n <> by MERGE (by)-[:CITES]->(n)',
  'cites the hub':
    'MATCH (n:Full {title: $in.title}), (hub:Full {title: "hub"}) WHERE n <> hub MERGE (n)-[:CITES]->(hub)',
  'cites the hub no more': 'MATCH (:Full {title: $in.title})-[c:CITES]->(:Full {title: "hub"}) DELETE c',
  'gets another date': 'MATCH (n:Full {title: $in.title}) SET n.sortDate = $in.date',
};

/** Counts that are stored, as the writer keeps them. */
const RECOUNT = `MATCH (n:Paper) WITH n, COUNT { (n)<-[:CITES]-() } AS held
  SET n.heldCitationCount = held, n.sortCitationCount = coalesce(n.citationCount, held)`;

const names = Array.from({ length: 24 }, (_, i) => `p${i}`);
const name = fc.constantFrom(...names);
const year = fc.integer({ min: 2019, max: 2023 });
const change = fc.record({
  what: fc.constantFrom(...(Object.keys(CHANGES) as (keyof typeof CHANGES)[])),
  title: name,
  other: name,
  year,
});
const drawn = fc.record({
  records: fc.array(
    fc.record({
      year: fc.option(year),
      citationCount: fc.option(fc.integer({ min: 0, max: 4 })),
      isCiting: fc.boolean(),
      other: name,
    }),
    { minLength: names.length, maxLength: names.length },
  ),
  orderBy: fc.constantFrom(...(Object.keys(ORDERS) as Order[])),
  size: fc.integer({ min: 2, max: 6 }),
  /** Before the second page, the third …. */
  changes: fc.array(fc.array(change, { maxLength: 4 }), { minLength: 6, maxLength: 6 }),
});
type Drawn = typeof drawn extends fc.Arbitrary<infer T> ? T : never;

let driver: Driver;
beforeAll(async () => {
  driver = connectTestDriver();
  await clearGraph(driver);
  await ensureGraph(createDb(driver, { database: DATABASE }));
});
afterAll(() => driver.close());

type Graph = { db: Db; run: (text: string, input?: Input) => Promise<Record<string, any>[]> };

async function rolledBack(work: (graph: Graph) => Promise<void>) {
  const session = driver.session({ database: DATABASE });
  const tx = session.beginTransaction() as any;
  const run = async (text: string, input: Input = {}) =>
    (await tx.run(text, { in: toBolt(input) })).records.map((record: any) => record.toObject());
  try {
    await work({ db: transactionDb(tx), run });
  } finally {
    await tx.rollback();
    await session.close();
  }
}

type Page = { titles: string[]; totalCount: number; next: string | null };

async function readPage(db: Db, from: string, args: string, backward: boolean): Promise<Page> {
  const source = `{ ${from}(${args}) { totalCount nodes { title }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } ${from.includes('{') ? '}' : ''} }`;
  const { data, errors } = await ask(db, source);
  expect(errors).toBeUndefined();
  const { totalCount, nodes, pageInfo } = data!.list ?? data!.paper.list;
  const [more, next] = backward
    ? [pageInfo.hasPreviousPage, `before: "${pageInfo.startCursor}"`]
    : [pageInfo.hasNextPage, `after: "${pageInfo.endCursor}"`];
  return { titles: nodes.map(({ title }: any) => title), totalCount, next: more ? next : null };
}

/** All titles in the order of the list; `between` happens before each page but the first. */
async function paged(
  db: Db,
  from: string,
  { orderBy, size }: Drawn,
  backward: boolean,
  between: () => Promise<void>,
) {
  const pages: Page[] = [];
  for (let at: string | null = ''; at !== null; at = pages.at(-1)!.next) {
    if (pages.length) await between();
    const args = `orderBy: ${orderBy}, ${backward ? 'last' : 'first'}: ${size} ${at}`;
    pages.push(await readPage(db, from, args, backward));
  }
  const ordered = backward ? pages.reverse() : pages;
  return { titles: ordered.flatMap(({ titles }) => titles), totalCounts: pages.map((p) => p.totalCount) };
}

async function check({ db, run }: Graph, list: keyof typeof LISTS, given: Drawn, backward: boolean) {
  const { from, papers } = LISTS[list];
  const write = createWriter(db).write;
  const put = (title: string, at: number | null, more: object) => paper(title, { year: at, ...more });
  await write([
    put('hub', 2000, {}),
    ...given.records.map(({ isCiting, other, ...more }, i) =>
      put(names[i]!, more.year, { ...more, cites: [other, ...(isCiting ? ['hub'] : [])] }),
    ),
  ]);
  const sortValues = async () =>
    new Map<string, unknown>(
      (await run(`MATCH ${papers} RETURN n.title AS title, ${ORDERS[given.orderBy]} AS value`)).map(
        ({ title, value }) => [title, value],
      ),
    );

  const steady = await sortValues();
  const changes = given.changes.values();
  let came = 0;
  const titles = (
    await paged(db, from, given, backward, async () => {
      for (const { what, title, other, year: at } of changes.next().value ?? []) {
        if (what === 'comes') await write([put(`new${came++}`, at, { cites: ['hub', other] })]);
        else await run(CHANGES[what]!, { title, other, date: `${at}-06-01` });
      }
      await run(RECOUNT);
      const now = await sortValues();
      for (const [title, value] of steady) if (now.get(title) !== value) steady.delete(title);
    })
  ).titles;
  const seen = titles.filter((title) => steady.has(title));
  expect([...seen].sort()).toEqual([...steady.keys()].sort());

  const still = await paged(db, from, given, backward, async () => {});
  expect(new Set(still.titles).size).toBe(still.titles.length);
  expect(still.totalCounts.filter((count) => count !== still.titles.length)).toEqual([]);
  expect([...still.titles].sort()).toEqual([...(await sortValues()).keys()].sort());
  expect(seen).toEqual(still.titles.filter((title) => steady.has(title)));
}

const CASES = Object.keys(LISTS).flatMap((list) =>
  [false, true].map((backward) => [list as keyof typeof LISTS, backward ? 'backward' : 'forward'] as const),
);

test.each(CASES)(
  `%s, %s: what stays as it was is on one page and once, whatever comes and goes (TEST_SEED=${SEED})`,
  async (list, way) => {
    const property = fc.asyncProperty(drawn, (given) =>
      rolledBack((graph) => check(graph, list, given, way === 'backward')),
    );
    await fc.assert(property, { seed: SEED, numRuns: RUNS });
  },
  300_000,
);
