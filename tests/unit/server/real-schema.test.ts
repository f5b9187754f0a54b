import { expect, test } from '@jest/globals';
import { pino } from 'pino';
import type { Db } from '../../../cypher/db.ts';
import { CiteweaveError } from '../../../cypher/errors.ts';
import { createReadiness } from '../../../server/health.ts';
import { createServerApp } from '../../../server/main.ts';
import { tabs } from '../../../server/tabs.ts';
import { ask, codeOf } from './stub.ts';

/** Citeweave over a database that counts what it is asked and is away. */
function away() {
  const counts = { statements: 0, transactions: 0 };
  const db = {
    reader: () => ({
      counts,
      read: async () => {
        counts.statements++;
        throw new CiteweaveError('SERVICE_UNAVAILABLE', 'The database cannot be reached.');
      },
    }),
  } as Partial<Db> as Db;
  const app = createServerApp({
    responseCache: false,
    db,
    log: pino({ level: 'silent' }),
    readiness: createReadiness(async () => {}),
  });
  return { app, counts };
}

const hops = (...sizes: [number, number, number]) => {
  const [papers, citations, authors] = sizes;
  return `{ topic(id: "sample:probing") { papers(first: ${papers}) { nodes { title
    citations(first: ${citations}) { edges { node { title authors(first: ${authors}) { edges { node { name } } } } } } } } } }`;
};

test('three hops of 100 are refused before a statement is sent; one of them of 10 is not', async () => {
  const app = away();
  const refused = await ask(app, { query: hops(100, 100, 100) });
  expect([codeOf(refused), app.counts.statements]).toEqual(['QUERY_TOO_COMPLEX', 0]);
  expect(refused.answer.extensions!.cost!.requested).toBeGreaterThan(1_000_000);
  const smaller: [number, number, number][] = [
    [100, 50, 10],
    [10, 100, 100],
    [100, 100, 10],
  ];
  for (const sizes of smaller)
    expect(codeOf(await ask(app, { query: hops(...sizes) }))).toBe('SERVICE_UNAVAILABLE');
  expect(app.counts.statements).toBeGreaterThan(0);
});

test('500 ids with their authors pass, and the question costs what it says', async () => {
  const ids = Array.from({ length: 500 }, (_, i) => `arXiv:2402.${10_000 + i}`);
  const query =
    'query($ids: [ID!]!) { papers(ids: $ids) { title year venue authors(first: 100) { edges { position node { name } } } } }';
  expect(codeOf(await ask(away(), { query, variables: { ids } }))).toBe('SERVICE_UNAVAILABLE');
  const { answer } = await ask(away(), tabs[0]!);
  expect(answer.extensions!.cost).toMatchInlineSnapshot(`
{
  "limit": 500000,
  "requested": 4384,
}
`);
});

test('the example of docs/limits.md costs what it says', async () => {
  const ids = Array.from({ length: 10 }, (_, i) => `arXiv:2402.${10_000 + i}`);
  const query = `{ papers(ids: ${JSON.stringify(ids)}) { citations(first: 10) { nodes { authors(first: 5) { nodes { name } } } } } }`;
  expect((await ask(away(), { query })).answer.extensions!.cost!.requested).toBe(1_211);
});

test('a bad id, a bad page size and a bad value say so, without the database', async () => {
  const app = away();
  const { answer } = await ask(app, { query: '{ node(id: "zz") { id } nodes(ids: ["zz"]) { id } }' });
  expect(answer).toMatchObject({ data: { node: null, nodes: [null] } });
  expect(answer.errors).toBeUndefined();
  for (const [query, variables] of [
    ['{ searchPapers(first: 101) { totalCount } }'],
    ['{ searchPapers(first: -1) { totalCount } }'],
    ['{ searchPapers(first: 1, after: "?") { nodes { id } } }'],
    ['query($y: IntRange) { searchPapers(where: { year: $y }) { totalCount } }', { y: { from: 'x' } }],
  ] as const)
    expect(codeOf(await ask(app, { query, variables }))).toBe('BAD_USER_INPUT');
  expect(app.counts.statements).toBe(0);
});
