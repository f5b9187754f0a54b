import { afterAll, beforeEach, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createDb } from '../../cypher/db.ts';
import { ensureGraph } from '../../cypher/setup.ts';
import { dumpLines } from '../../ingest/dump.ts';
import { beginImport, finishImport, listImports } from '../../ingest/imports.ts';
import type { AuthorRecord, PaperRecord, TopicRecord } from '../../ingest/record.ts';
import { undoImport } from '../../ingest/undo.ts';
import { verifyGraph } from '../../ingest/verify.ts';
import { createWriter } from '../../ingest/writer.ts';
import { ask, clearGraph, connectTestDriver, DATABASE, own } from '../support/graph.ts';
import { inTime, runs, SEED } from '../support/random.ts';
import { agreeingBatches as batches } from '../support/random-records.ts';

const driver = connectTestDriver();
const db = createDb(driver, { database: DATABASE });
const dump = () => Array.fromAsync(dumpLines(db));
const empty = async () => {
  await clearGraph(driver);
  await ensureGraph(db);
};

/** An import of these records; each record tells its source by its own id, unless one is named. */
async function run(all: PaperRecord[][], apart: { authors?: AuthorRecord[]; topics?: TopicRecord[] } = {}) {
  const card = await beginImport(db, { source: 'test', files: [], options: { at: Math.random() } });
  const writer = createWriter(db, { importId: card.id });
  for (const batch of all) await writer.write(batch);
  await writer.writeApart(apart.authors ?? [], apart.topics ?? []);
  await finishImport(db, card, [], {});
  return card.id;
}

beforeEach(empty);
afterAll(() => driver.close());

const doi = { kind: 'doi', value: '10.1000/x' };
const work = { kind: 'openalex', value: 'W5' };

test('undoing the second of two imports gives the graph of the first, whatever they say', async () => {
  await fc.assert(
    fc.asyncProperty(
      batches,
      batches,
      inTime(30_000, async (first: PaperRecord[][], second: PaperRecord[][]) => {
        await empty();
        await run(first);
        const before = await dump();
        const id = await run(second);
        await undoImport(db, id);
        expect(await verifyGraph(db)).toEqual([]);
        expect(await dump()).toEqual(before);
      }),
    ),
    { seed: SEED, numRuns: runs(10) },
  );
}, 600_000);

const a = { kind: 'doi', value: '10.1000/a' };
const x = { kind: 'bib', value: 'x' };

test.each([
  ['at once', [[{ ids: [work, a] }, { ids: [x, a] }]]],
  ['one after the other', [[{ ids: [work, a] }], [{ ids: [x, a] }]]],
  ['the other way round', [[{ ids: [x, a] }], [{ ids: [work, a], versionOf: a }]]],
  [
    'with nothing told',
    [
      [{ ids: [work, a], versionOf: a }, { ids: [x, a] }],
      [{ ids: [x, a], versionOf: x }],
      [{ ids: [a], versionOf: a }],
    ],
  ],
])('three papers found to be one %s are three again', async (_, second) => {
  await run([
    [
      { ids: [work], versionOf: x },
      {
        ids: [a],
        title: 'A',
        references: [{ id: a }, { id: work }],
        versionOf: { kind: 'openalex', value: 'W2' },
      },
    ],
  ]);
  const before = await dump();
  await undoImport(db, await run(second));
  expect(await verifyGraph(db)).toEqual([]);
  expect(await dump()).toEqual(before);
});

test('authors and topics told of apart are as they were', async () => {
  const topic = (name: string, ...broader: string[]): TopicRecord => ({
    id: own('t'),
    name,
    scheme: 'test',
    broader: broader.map((b) => ({ id: own(b), name: b, scheme: 'test' })),
  });
  const author = (name: string, paperCount: number): AuthorRecord => ({
    ids: [own('ann')],
    name,
    paperCount,
  });
  const record: PaperRecord = {
    ids: [own('a')],
    authors: [{ ids: [own('ann')], name: 'Ann' }],
    topics: [{ topic: topic('T', 'u') }],
  };
  await run([[record]]);
  const before = await dump();
  const id = await run([], {
    authors: [author('Ann Bee', 7), { ...author('Cleo', 1), ids: [own('cleo')] }],
    topics: [topic('Tee', 'v')],
  });
  expect(
    (
      await ask(
        db,
        '{ topic(id: "test:t") { name broader { name } } author(id: "test:ann") { name paperCount } }',
      )
    ).data,
  ).toEqual({
    topic: { name: 'Tee', broader: [{ name: 'v' }] },
    author: { name: 'Ann Bee', paperCount: 7 },
  });
  await undoImport(db, id);
  expect(await dump()).toEqual(before);
  expect(await verifyGraph(db)).toEqual([]);
});

test('a merge is undone, unless a later import told more of the papers as one', async () => {
  await run([
    [
      { ids: [own('a')], references: [{ id: doi }] },
      { ids: [own('b')], references: [{ id: work }] },
    ],
  ]);
  const before = await dump();
  const merging = await run([[{ ids: [work, doi], title: 'One' }]]);
  const later = await run([[{ ids: [doi], title: 'Of another source' }]]);
  await expect(undoImport(db, merging)).rejects.toThrow(
    `Import ${merging} found that openalex:w5 is doi:10.1000/x; import ${later} told more of what they are together. Undo that first.`,
  );
  await undoImport(db, later);
  await undoImport(db, merging);
  expect(await dump()).toEqual(before);
  await expect(undoImport(db, merging)).rejects.toThrow(/was undone on/);
  await expect(undoImport(db, 99)).rejects.toThrow('There is no import 99; citeweave imports lists them.');
  expect((await listImports(db)).map(({ id, undoneAt }) => [id, undoneAt !== null])).toEqual([
    [1, false],
    [2, true],
    [3, true],
  ]);
});

test('what an earlier import said stays when a later one said it too', async () => {
  const record: PaperRecord = { ids: [own('a')], title: 'A', references: [{ id: own('b') }] };
  const first = await run([[record]]);
  await run([[record]]);
  const before = await dump();
  await undoImport(db, first);
  expect(await dump()).toEqual(before);
});
