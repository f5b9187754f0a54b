// What is told of papers, authors and topics apart from the record that describes a paper, in any order.
import { afterAll, beforeEach, expect, test } from '@jest/globals';
import { createDb } from '../../cypher/db.ts';
import { ensureGraph } from '../../cypher/setup.ts';
import { dumpLines } from '../../ingest/dump.ts';
import type { AuthorRecord, PaperRecord, TopicRecord } from '../../ingest/record.ts';
import { verifyGraph } from '../../ingest/verify.ts';
import { createWriter } from '../../ingest/writer.ts';
import { ask, clearGraph, connectTestDriver, DATABASE, own } from '../support/graph.ts';

const driver = connectTestDriver();
const db = createDb(driver, { database: DATABASE });
const writer = createWriter(db);
const dump = () => Array.fromAsync(dumpLines(db));
const empty = async () => {
  await clearGraph(driver);
  await ensureGraph(db);
};

beforeEach(empty);
afterAll(async () => {
  expect(await verifyGraph(db)).toEqual([]);
  await driver.close();
});

const DESCRIBED: PaperRecord = {
  ids: [own('a')],
  title: 'A',
  year: 2020,
  authors: [{ ids: [own('ann')], name: 'Ann', affiliations: ['Old'] }],
};
const ABSTRACT: PaperRecord = { ids: [own('a')], abstract: 'Told apart', isPartial: true };
const CITATION: PaperRecord = { ids: [own('a')], references: [{ id: own('b') }], isPartial: true };
const ANN: AuthorRecord = {
  ids: [own('ann')],
  name: 'Ann Bee',
  affiliations: ['New'],
  homepage: 'https://example.org/ann',
  paperCount: 7,
  citationCount: 70,
  hIndex: 3,
};
const TOPIC: TopicRecord = {
  id: own('t'),
  name: 'T',
  scheme: 'test',
  paperCount: 9,
  broader: [{ id: own('u'), name: 'U', scheme: 'test' }],
};

test('a paper of which parts alone are told is a placeholder until its record comes', async () => {
  expect(await writer.write([ABSTRACT, CITATION])).toMatchObject({
    papersCreated: 0,
    placeholdersCreated: 2,
    citations: 1,
    undescribed: ['test:a'],
  });
  const question = '{ paper(id: "test:a") { isPlaceholder title abstract references { totalCount } } }';
  const held = { abstract: 'Told apart', references: { totalCount: 1 } };
  expect((await ask(db, question)).data!.paper).toEqual({ ...held, isPlaceholder: true, title: null });
  expect(await writer.write([DESCRIBED])).toMatchObject({ placeholdersFilled: 1, undescribed: [] });
  expect((await ask(db, question)).data!.paper).toEqual({ ...held, isPlaceholder: false, title: 'A' });
  expect(await writer.write([CITATION])).toMatchObject({
    papersCreated: 0,
    undescribed: [],
    citationsCreated: 0,
  });
});

test('in any order and in one batch the graph is the same', async () => {
  await writer.write([DESCRIBED]);
  await writer.write([ABSTRACT]);
  await writer.write([CITATION]);
  const before = await dump();
  await empty();
  await writer.write([CITATION, ABSTRACT]);
  await writer.write([DESCRIBED]);
  expect(await dump()).toEqual(before);
  await empty();
  await writer.write([CITATION, DESCRIBED, ABSTRACT]);
  expect(await dump()).toEqual(before);
});

test('authors and topics, before and after the papers that name them', async () => {
  const question = `{ author(id: "test:ann") { name affiliations homepage paperCount citationCount hIndex papers { totalCount } }
    searchAuthors(orderBy: MOST_PAPERS) { nodes { name } }
    topic(id: "test:t") { name paperCount broader { name } } }`;
  await writer.writeApart([ANN], [TOPIC]);
  await writer.write([DESCRIBED]);
  expect((await ask(db, question)).data).toEqual({
    author: {
      name: 'Ann Bee',
      affiliations: ['New'],
      homepage: 'https://example.org/ann',
      paperCount: 7,
      citationCount: 70,
      hIndex: 3,
      papers: { totalCount: 1 },
    },
    searchAuthors: { nodes: [{ name: 'Ann Bee' }] },
    topic: { name: 'T', paperCount: 9, broader: [{ name: 'U' }] },
  });
  await writer.writeApart([ANN], [TOPIC]);
  expect((await ask(db, question)).data!.author).toMatchObject({ name: 'Ann Bee', affiliations: ['New'] });
});
