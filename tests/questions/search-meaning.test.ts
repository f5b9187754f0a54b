import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { createDb, type Db } from '../../cypher/db.ts';
import type { Driver } from '../../cypher/driver.ts';
import { ensureGraph } from '../../cypher/setup.ts';
import { jsonl } from '../../ingest/jsonl/index.ts';
import { ingest } from '../../ingest/run.ts';
import type { Embed } from '../../loaders/meaning.ts';
import { ask, clearGraph, connectTestDriver, DATABASE } from '../support/graph.ts';

let driver: Driver;
let db: Db;
const folder = mkdtempSync(join(tmpdir(), 'citeweave-embeddings-'));
const refusedFile = join(folder, 'refused.jsonl');

const clear = () => clearGraph(driver);
/** Written for good: the index of embeddings does not see what is not committed. */
const load = async (records: object[]) => {
  await clear();
  await ensureGraph(db);
  const file = join(folder, 'papers.jsonl');
  writeFileSync(file, records.map((record) => JSON.stringify(record)).join('\n'));
  return ingest(jsonl, [file], { db, options: { source: 'test' }, refusedFile });
};

beforeAll(() => {
  driver = connectTestDriver();
  db = createDb(driver, { database: DATABASE });
});
afterEach(clear);
afterAll(async () => {
  await driver.close();
  rmSync(folder, { recursive: true });
});

/** By angle from `east`: north-east is 45°, `north` 90°, `west` 180°. */
const COMPASS = [
  { id: 'east', title: 'East wind', year: 2020, embedding: [1, 0] },
  { id: 'north', title: 'North wind', year: 2021, embedding: [0, 2] },
  { id: 'northeast', title: 'Between them', year: 2022, embedding: [0.5, 0.5] },
  { id: 'west', title: 'West wind', year: 2023, embedding: [-1, 0] },
  { id: 'nowhere', title: 'A wind without a place', year: 2024, references: ['never held'] },
];

const FIELDS =
  'totalCount facets { year { buckets { key } } } edges { score fullTextRank meaningRank node { title } } pageInfo { endCursor hasNextPage }';
const search = async (args: string, embed?: Embed) => {
  const { data, errors } = await ask(db, `{ searchPapers(${args}) { ${FIELDS} } }`, {}, { embed });
  return { found: data?.searchPapers, errors };
};
const titles = (found: any) => found.edges.map((edge: any) => edge.node.title);

test('MEANING near a paper: by cosine, itself left out', async () => {
  await load(COMPASS);
  const { found, errors } = await search('near: "test:east", mode: MEANING');
  expect(errors).toBeUndefined();
  expect(titles(found)).toEqual(['Between them', 'North wind', 'West wind']);
  expect(found.totalCount).toBe(3);
  const [between, north, west] = found.edges.map(({ score }: { score: number }) => score);
  expect(between).toBeCloseTo((1 + Math.SQRT1_2) / 2, 4);
  expect(north).toBeCloseTo(0.5, 4);
  expect(west).toBeCloseTo(0, 4);
  expect(found.edges[0]).toMatchObject({ fullTextRank: null, meaningRank: null });
});

test('related by MEANING alone, or among other grounds', async () => {
  await load(COMPASS);
  const related = async (methods: string) => {
    const fields = 'edges { score node { title } reasons { method score evidenceCount papers { id } } }';
    const { data, errors } = await ask(
      db,
      `{ paper(id: "test:east") { relatedPapers(methods: [${methods}], first: 1) { ${fields} } } }`,
    );
    expect(errors).toBeUndefined();
    return data!.paper.relatedPapers.edges;
  };
  const score = expect.closeTo((1 + Math.SQRT1_2) / 2, 4);
  const reasons = [{ method: 'MEANING', score, evidenceCount: 0, papers: null }];
  expect(await related('MEANING')).toEqual([{ score, node: { title: 'Between them' }, reasons }]);
  const half = expect.closeTo((1 + Math.SQRT1_2) / 4, 4);
  expect(await related('MEANING, CO_CITATION')).toMatchObject([{ score: half, reasons }]);
});

test('filters, orders, minScore, facets and pages work on top', async () => {
  await load(COMPASS);
  const near = 'near: "test:east", mode: MEANING';
  expect(titles((await search(`${near}, where: { year: { to: 2022 } }, orderBy: OLDEST`)).found)).toEqual([
    'North wind',
    'Between them',
  ]);
  const { found } = await search(`${near}, minScore: 0.4`);
  expect(found).toMatchObject({
    totalCount: 2,
    facets: { year: { buckets: [{ key: '2021' }, { key: '2022' }] } },
  });
  const first = (await search(`${near}, first: 2`)).found;
  const rest = (await search(`${near}, first: 2, after: "${first.pageInfo.endCursor}"`)).found;
  expect([titles(first), first.pageInfo.hasNextPage]).toEqual([['Between them', 'North wind'], true]);
  expect([titles(rest), rest.pageInfo.hasNextPage]).toEqual([['West wind'], false]);
});

test('MEANING of a text, by an endpoint', async () => {
  await load(COMPASS);
  const asked: string[] = [];
  const embed = async (text: string) => {
    asked.push(text);
    return [-1, 0.1];
  };
  const { found, errors } = await search('query: "out (west", mode: MEANING, syntax: OPERATORS', embed);
  expect(errors).toBeUndefined();
  expect(titles(found)).toEqual(['West wind', 'North wind', 'Between them', 'East wind']);
  expect(asked).toEqual(['out (west']);
});

test('HYBRID joins by reciprocal rank and shows both ranks', async () => {
  await load(COMPASS);
  const { found, errors } = await search('query: "wind", near: "test:east", mode: HYBRID');
  expect(errors).toBeUndefined();
  const sum = (...ranks: (number | null)[]) =>
    ranks.reduce<number>((all, rank) => all + (rank === null ? 0 : 1 / (60 + rank)), 0);
  expect(found.totalCount).toBe(4);
  for (const edge of found.edges)
    expect(edge.score).toBeCloseTo(sum(edge.fullTextRank, edge.meaningRank), 10);
  const ranks = Object.fromEntries(
    found.edges.map((edge: any) => [edge.node.title, [edge.fullTextRank, edge.meaningRank]]),
  );
  expect(ranks).toEqual({
    'North wind': [1, 2],
    'West wind': [2, 3],
    'Between them': [null, 1],
    'A wind without a place': [3, null],
  });
  const text = await search('query: "wind NOT east", syntax: OPERATORS, mode: HYBRID', async () => [1, 0]);
  expect(titles(text.found)).toContain('East wind');
});

test.each([
  ['near: "test:east"', 'BAD_USER_INPUT', 'near'],
  ['near: "test:gone", mode: MEANING', 'BAD_USER_INPUT', 'near'],
  ['near: "test:east", query: "wind", mode: MEANING', 'BAD_USER_INPUT', 'near'],
  ['mode: MEANING', 'BAD_USER_INPUT', 'query'],
  ['near: "test:east", mode: HYBRID', 'BAD_USER_INPUT', 'query'],
  ['near: "test:nowhere", mode: MEANING', 'NOT_AVAILABLE', undefined],
  ['query: "wind", mode: MEANING', 'NOT_AVAILABLE', undefined],
  ['query: "wind", mode: HYBRID', 'NOT_AVAILABLE', undefined],
])('%s: %s', async (args, code, argument) => {
  await load(COMPASS);
  const { found, errors } = await search(args);
  expect(found).toBeNull();
  expect(errors).toMatchObject([{ extensions: { code } }]);
  expect(errors![0]!.extensions!.argument).toBe(argument);
});

test('an endpoint whose embeddings have another length', async () => {
  await load(COMPASS);
  const { errors } = await search('query: "wind", mode: MEANING', async () => [1, 0, 0]);
  expect(errors).toMatchObject([
    {
      message: 'The embedding endpoint gives 3 numbers, and the embeddings held have 2.',
      extensions: { code: 'NOT_AVAILABLE' },
    },
  ]);
});

test('without embeddings in the graph: NOT_AVAILABLE', async () => {
  await load(COMPASS.map(({ embedding: _, ...paper }) => paper));
  const { found, errors } = await search('near: "test:east", mode: MEANING');
  expect(found).toBeNull();
  expect(errors).toMatchObject([
    { message: 'This graph holds no embeddings.', extensions: { code: 'NOT_AVAILABLE' } },
  ]);
});

test('the first embedding settles the length; records of another are refused with the reason', async () => {
  const report = await load([...COMPASS, { id: 'deep', title: 'Deep', embedding: [1, 0, 0] }]);
  expect(report).toMatchObject({ written: 5, refused: 1 });
  expect(readFileSync(refusedFile, 'utf8')).toContain(
    'embedding: has 3 numbers, and those of this graph have 2',
  );
});

test.each([[[]], [[0, 0]], [['a']], [[1e300]], ['north']])('embedding %j is refused', async (embedding) => {
  const report = await load([{ id: 'deep', title: 'Deep', embedding }]);
  expect(report).toMatchObject({ written: 0, refused: 1 });
  expect(readFileSync(refusedFile, 'utf8')).toMatch(/embedding.*expected/);
});

test('a graph that was emptied takes embeddings of another length', async () => {
  for (const longer of [[], [0], []]) {
    const records = COMPASS.map(({ embedding, ...paper }) => ({
      ...paper,
      ...(embedding && { embedding: [...embedding, ...longer] }),
    }));
    expect(await load(records)).toMatchObject({ refused: 0 });
    const { found } = await search('near: "test:east", mode: MEANING, first: 1');
    expect(titles(found)).toEqual(['Between them']);
  }
});
