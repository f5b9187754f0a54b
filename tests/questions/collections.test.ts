import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { writeClock } from '../../cypher/catalogue.ts';
import {
  addToCollection,
  deleteCollection,
  listCollections,
  takeFromCollection,
} from '../../ingest/collections.ts';
import { dumpLines } from '../../ingest/dump.ts';
import { jsonl } from '../../ingest/jsonl/index.ts';
import { ingest } from '../../ingest/run.ts';
import { verifyGraph } from '../../ingest/verify.ts';
import { toGlobalId } from '../../loaders/global-id.ts';
import { paper, useDrawnGraph } from '../support/graph.ts';
import { Oracle } from '../support/oracle.ts';
import { graphs } from '../support/random-graph.ts';

const graph = useDrawnGraph();
const KEY = 'collection:reading list';

const keys = (...names: string[]) => names.map((name) => `test:${name}`);
const add = (name: string, ...names: string[]) => addToCollection(graph.db(), name, keys(...names));

/** Early, middle and unknown are in the set, and late is not. */
async function draw() {
  await graph.draw(
    paper('early', { year: 2001, cites: ['unknown'] }),
    paper('middle', { year: 2010, authors: ['zhao'], cites: ['early'] }),
    paper('late', { year: 2020, authors: ['zhao'], cites: ['middle', 'early'] }),
  );
  await add('Reading  List ', 'early', 'middle', 'unknown');
}

const titles = async (list: string) => {
  const { data, errors } = await graph.ask(`{ of: ${list} }`);
  expect(errors).toBeUndefined();
  const { nodes } = data!.of.papers ?? data!.of.citations ?? data!.of;
  return nodes.map(
    ({ title, id }: { title: string | null; id: string }) => title ?? atob(id).split(':').at(-1),
  );
};

test('a set by its name in any case and by its id; nothing of that name is null', async () => {
  await draw();
  const id = toGlobalId('Collection', KEY);
  const { data, errors, counts } = await graph.ask(
    `query ($id: ID!) { name: collection(id: "READING list") { id name } id: collection(id: $id) { name }
       node(id: $id) { __typename id } none: collection(id: "nothing") { id } blank: collection(id: " ") { id }
       nodes(ids: ["reading list"]) { id } paper: collection(id: "test:early") { id } }`,
    { id },
  );
  expect(errors).toBeUndefined();
  expect(data).toEqual({
    name: { id, name: 'Reading List' },
    id: { name: 'Reading List' },
    node: { __typename: 'Collection', id },
    none: null,
    blank: null,
    nodes: [null],
    paper: null,
  });
  expect(counts.statements).toBe(1);
});

test('its papers are a list as any other: filters, orders, pages, words, count, facets', async () => {
  await draw();
  const papers = (args: string) =>
    titles(`collection(id: "reading list") { papers${args} { nodes { id title } } }`);
  expect(await papers('')).toEqual(['middle', 'early', 'unknown']);
  expect(await papers('(orderBy: OLDEST, first: 1)')).toEqual(['early']);
  expect(await papers('(where: { isPlaceholder: false, year: { to: 2005 } })')).toEqual(['early']);
  const { data } = await graph.ask(
    `{ collection(id: "reading list") { papers(last: 2, orderBy: OLDEST) {
       totalCount facets { year { buckets { key } } } pageInfo { hasPreviousPage } edges { cursor node { year } } } } }`,
  );
  expect(data!.collection.papers).toMatchObject({
    totalCount: 3,
    facets: { year: { buckets: [{ key: '2001' }, { key: '2010' }, { key: null }] } },
    pageInfo: { hasPreviousPage: true },
    edges: [{ node: { year: 2010 } }, { node: { year: null } }],
  });
});

test('questions about a set are asked of it', async () => {
  await draw();
  const { data, errors } = await graph.ask(
    `{ collection(id: "reading list") { set { size unknownIds papers(where: { isPlaceholder: false }) { nodes { title } }
       papersCitingMost { nodes { title } } } } }`,
  );
  expect(errors).toBeUndefined();
  expect(data!.collection.set).toEqual({
    size: 3,
    unknownIds: [],
    papers: { nodes: [{ title: 'middle' }, { title: 'early' }] },
    papersCitingMost: { nodes: [{ title: 'late' }] },
  });
});

test('collectionIds filters every list, by name and by id, and a set may be one of a filter', async () => {
  await draw();
  await add('Other', 'late');
  const id = toGlobalId('Collection', KEY);
  expect(await titles(`searchPapers(where: { collectionIds: ["${id}"] }) { nodes { id title } }`)).toEqual([
    'middle',
    'early',
  ]);
  expect(
    await titles('searchPapers(where: { collectionIds: ["OTHER", "reading list"] }) { nodes { id title } }'),
  ).toEqual(['late', 'middle', 'early']);
  expect(
    await titles(
      'paper(id: "test:early") { citations(where: { collectionIds: ["other"] }) { nodes { id title } } }',
    ),
  ).toEqual(['late']);
  expect(
    await titles(
      'searchPapers(where: { cites: { atLeast: { count: 2, of: { collectionId: "reading list" } } } }) { nodes { id title } }',
    ),
  ).toEqual(['late']);
  const { errors } = await graph.ask('{ searchPapers(where: { collectionIds: ["none"] }) { totalCount } }');
  expect(errors).toMatchObject([
    {
      message: expect.stringContaining('"none", and no collection of that id is held'),
      extensions: { argument: 'where.collectionIds' },
    },
  ]);
});

test('putting in, taking out and removing tell how many, and leave the papers', async () => {
  await draw();
  const db = graph.db();
  const clock = async () => (await db.command(writeClock))[0]!.at as number;
  const before = await clock();
  expect(await add('READING LIST', 'early', 'late', 'late', 'never held')).toBe(1);
  await add('Another', 'early');
  expect(await clock()).toBeGreaterThan(before);
  expect(await listCollections(db)).toEqual([
    { name: 'Another', papers: 1 },
    { name: 'Reading List', papers: 4 },
  ]);
  expect(await takeFromCollection(db, 'Reading list', keys('late', 'never held'))).toBe(1);
  expect(await takeFromCollection(db, 'Reading list', keys('late'))).toBe(0);
  expect([
    await deleteCollection(db, 'reading list', 2),
    await deleteCollection(db, 'reading list', 2),
  ]).toEqual([true, false]);
  expect(await listCollections(db)).toEqual([{ name: 'Another', papers: 1 }]);
  expect(await deleteCollection(db, 'another', 1)).toBe(true);
  expect(await titles('searchPapers { nodes { id title } }')).toEqual(['late', 'middle', 'early']);
});

test('a set is part of the dump, when it was put together is not', async () => {
  await draw();
  const lines: string[] = [];
  for await (const line of dumpLines(graph.db())) lines.push(line);
  const isOfSet = (line: string) => line.includes(KEY);
  expect(lines.filter(isOfSet)).toEqual([
    ...['early', 'middle', 'unknown'].map((name) =>
      JSON.stringify({ type: 'IN_COLLECTION', from: `test:${name}`, to: KEY, properties: {} }),
    ),
    JSON.stringify({ labels: ['Collection'], properties: { key: KEY, name: 'Reading List' } }),
  ]);
  expect(await verifyGraph(graph.db())).toEqual([]);
});

test('an ingest tells the papers that came, batch by batch; what they only cite is not among them', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'citeweave-set-'));
  try {
    const path = join(folder, 'records.jsonl');
    writeFileSync(
      path,
      Array.from({ length: 1200 }, (_, i) => `{"id":"p${i}","references":["q${i}"]}\n`).join(''),
    );
    const db = graph.db();
    const sizes: number[] = [];
    await ingest(jsonl, [path], {
      db,
      options: { source: 'lib' },
      refusedFile: join(folder, 'refused.jsonl'),
      onWritten: (written) => {
        sizes.push(written.length);
        return addToCollection(db, 'Library', written);
      },
    });
    expect(sizes).toEqual([1000, 200]);
    expect(await listCollections(db)).toEqual([{ name: 'Library', papers: 1200 }]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

const GRAPHS = 8;
const SEED = Number(process.env.TEST_SEED ?? Date.now() % 2 ** 31);

const PLAIN = 'totalCount facets { year { otherCount buckets { count } } } nodes { id }';
/** By name: the filter of a list of a set, or of all papers, with the set it speaks of. */
const WHERES = {
  all: null,
  early: { year: { to: 2020 } },
  both: { collectionIds: ['$other'] },
  neither: { not: { collectionIds: ['$set', '$other'] }, isPlaceholder: false },
  citing: { cites: { atLeast: { count: 2, of: { collectionId: '$set' } } } },
  cited: { citedBy: { noneOf: { collectionId: '$other' } }, collectionIds: ['$set'] },
};
const keyOf = ({ id }: { id: string }) => atob(id).replace(/^\w+:/, '');

test(`sets of random graphs (TEST_SEED=${SEED})`, async () => {
  const seen = new Map<string, number>();
  const asked = Object.keys(WHERES).map(
    (name) => `${name}: papers(where: $${name}, first: 100) { ${PLAIN} }`,
  );
  const source = `query ($set: ID!, ${Object.keys(WHERES).map((name) => `$${name}: PaperFilter`)}) {
    collection(id: $set) { ${asked.join(' ')} }
    ${Object.keys(WHERES).map((name) => `${name}: searchPapers(where: $${name}, first: 100) { ${PLAIN} }`)} }`;
  for (const [i, drawn] of fc.sample(graphs, { seed: SEED, numRuns: GRAPHS }).entries()) {
    const named = JSON.parse(JSON.stringify(drawn).replaceAll('"kind":"test"', `"kind":"test${i}"`));
    await graph.draw(...named);
    const papers = [...new Oracle(named).papers.keys()];
    const [some, others] = fc.sample(fc.subarray(papers, { minLength: 2 }), { seed: SEED + i, numRuns: 2 });
    const [set, other] = [`set ${i}`, `other ${i}`];
    await addToCollection(graph.db(), set, some!);
    await addToCollection(graph.db(), other, others!);
    const filters = (names: [string, string]) =>
      JSON.parse(JSON.stringify(WHERES).replaceAll('$set', names[0]).replaceAll('$other', names[1]));
    const { data, errors } = await graph.ask(source, { set, ...filters([set, other]) });
    expect(errors).toBeUndefined();
    const sets: [string, string] = [`collection:${set}`, `collection:${other}`];
    const oracle = new Oracle(named, { [sets[0]]: some!, [sets[1]]: others! });
    for (const [name, where] of Object.entries<any>(filters(sets))) {
      const expected = oracle.select(oracle.collectionPapers(sets[0]), where, 'NEWEST').map(({ key }) => key);
      const { totalCount, nodes, facets } = data!.collection[name];
      expect({ name, totalCount, keys: nodes.map(keyOf) }).toEqual({
        name,
        totalCount: expected.length,
        keys: expected,
      });
      const counted = facets.year.buckets.reduce(
        (sum: number, { count }: { count: number }) => sum + count,
        0,
      );
      expect(counted + facets.year.otherCount).toBeLessThanOrEqual(expected.length);
      seen.set(name, (seen.get(name) ?? 0) + expected.length);
      if (name === 'all' || name === 'early' || name === 'neither') continue; // of all graphs drawn so far
      const found = oracle.select(oracle.root(where), where, 'NEWEST').map(({ key }) => key);
      expect({ name, keys: data![name].nodes.map(keyOf) }).toEqual({ name, keys: found });
      seen.set(`root ${name}`, (seen.get(`root ${name}`) ?? 0) + found.length);
    }
  }
  for (const name of ['all', 'early', 'both', 'citing', 'cited', 'root both', 'root citing', 'root cited'])
    expect({ name, isFound: (seen.get(name) ?? 0) > 0 }).toEqual({ name, isFound: true });
}, 120_000);
