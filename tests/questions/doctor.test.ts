import { afterAll, beforeEach, expect, test } from '@jest/globals';
import { loadSampleIfEmpty } from '../../cli/sample.ts';
import { doctorCounts } from '../../cypher/catalogue.ts';
import { createDb } from '../../cypher/db.ts';
import { ensureGraph } from '../../cypher/setup.ts';
import { dumpLines } from '../../ingest/dump.ts';
import { removeSource } from '../../ingest/remove.ts';
import { verifyGraph } from '../../ingest/verify.ts';
import { createWriter } from '../../ingest/writer.ts';
import { clearGraph, connectTestDriver, DATABASE, own, paper } from '../support/graph.ts';

const driver = connectTestDriver();
const db = createDb(driver, { database: DATABASE });
const command = (text: string) => db.command({ name: 'test', text });
const counts = async () => (await db.reader().read(doctorCounts, {}))[0];

beforeEach(async () => {
  await clearGraph(driver);
  await ensureGraph(db);
});

afterAll(async () => {
  await clearGraph(driver);
  await driver.close();
});

test('counts papers without placeholders', async () => {
  await createWriter(db).write([
    paper('a', { cites: ['b', 'c'], authors: ['x', 'x'] }),
    paper('b', { cites: ['c'] }),
  ]);
  expect(await counts()).toEqual({
    papers: 2,
    placeholders: 1,
    authors: 1,
    topics: 0,
    citations: 3,
    authorships: 2,
  });
});

test('a whole graph verifies, and each broken promise is found', async () => {
  await createWriter(db).write([
    paper('a', { year: 2000, cites: ['b'], authors: ['x', 'y', 'x'] }),
    paper('b', { topics: [{ topic: { id: own('t'), name: 'T', scheme: 's' } }] }),
    paper('c', { publicationVenue: { ids: [own('v')], name: 'V' }, authors: ['z'], cites: ['d'] }),
  ]);
  expect(await verifyGraph(db)).toEqual([]);
  const breakages: [string, string, string][] = [
    ['MATCH (p {key: "test:a"}) SET p.sortDate = "1999-01-01"', 'Paper.sortDate is the date known', 'test:a'],
    [
      'MATCH (p {key: "test:b"}) SET p.heldCitationCount = 7',
      'Paper.heldCitationCount is the citations held',
      'test:b',
    ],
    [
      'MATCH (p {key: "test:c"}) REMOVE p.sortCitationCount',
      'Paper.sortCitationCount is the citations published, else held',
      'test:c',
    ],
    ['MATCH (p {key: "test:d"}) REMOVE p:Placeholder', 'Paper is either Full or Placeholder', 'test:d'],
    [
      'MATCH ({key: "test:c"})-[cites:CITES]->() SET cites.contexts = ["A sentence."]',
      'CITES.citedKey is the key of what is cited in sentences',
      'test:c',
    ],
    [
      'MATCH ()-[at:AUTHORED {isRepeat: true}]->() REMOVE at.isRepeat',
      'AUTHORED.isRepeat marks the later places of an author',
      'test:a',
    ],
    [
      'MATCH ()-[at:AUTHORED {position: 2}]->() SET at.position = 1',
      'AUTHORED.position is unique on a byline, from 1',
      'test:a',
    ],
    ['MATCH (a {key: "test:x"}) REMOVE a.name', 'Author.name is there', 'test:x'],
    [
      'MATCH (a {key: "test:y"}) REMOVE a.identity',
      'Author.identity is ORCID, SOURCE_ID, NAME or BYLINE',
      'test:y',
    ],
    ['MATCH (a {key: "test:z"}) SET a.sortName = "Z"', 'Author.sortName is the name in lower case', 'test:z'],
    [
      'MATCH (a {key: "test:x"}) SET a.sortPaperCount = 3',
      'Author.sortPaperCount is the papers published, else held',
      'test:x',
    ],
    [
      'MATCH (a {key: "test:y"}) REMOVE a.sortCitationCount',
      'Author.sortCitationCount is the citations published, else held',
      'test:y',
    ],
    ['MATCH (t {key: "test:t"}) REMOVE t.scheme', 'Topic.scheme is there', 'test:t'],
    ['MATCH (v {key: "test:v"}) REMOVE v.name', 'Venue.name is there', 'test:v'],
    ['CREATE (:Collection {key: "collection:x"})', 'Collection.name is there', 'collection:x'],
    ['CREATE (:Alias {id: "Paper:doi:10.1/x"})', 'Alias is of one node', 'Paper:doi:10.1/x'],
  ];
  for (const [text] of breakages) await command(text);
  const found = await verifyGraph(db);
  const expected = breakages.map(([, check, key]) => ({ check, count: 1, examples: [key] }));
  const byCheck = (a: { check: string }, b: { check: string }) => a.check.localeCompare(b.check);
  expect(found.toSorted(byCheck)).toEqual(expected.toSorted(byCheck));
});

test('the sample is loaded into an empty graph once, and after its removal not again', async () => {
  const lines: string[] = [];
  const load = () => loadSampleIfEmpty(db, (line) => lines.push(line));
  expect([await load(), await load()]).toEqual([true, false]);
  expect(lines).toEqual(['Loaded the sample into the empty graph: 155 papers, 360 citations.']);
  expect(await counts()).toMatchObject({ papers: 155, placeholders: 0, authors: 684, citations: 360 });
  expect(await removeSource(db, 'sample')).toEqual({ nodes: 919, ties: 0 });
  expect([await counts(), await load()]).toMatchObject([{ papers: 0, authors: 0, topics: 0 }, false]);
});

test('removing a source tells what goes with it and leaves the rest whole', async () => {
  const lines = () => Array.fromAsync(dumpLines(db));
  await createWriter(db).write([paper('a', { authors: ['ann'] }), paper('b', { cites: ['a'] })]);
  const before = await lines();
  const sample = (value: string) => ({ kind: 'sample', value });
  await createWriter(db).write([
    {
      ids: [sample('s')],
      references: [{ id: own('a') }],
      authors: [
        { ids: [], name: 'Ann' },
        { ids: [own('ann')], name: 'ann' },
      ],
    },
    { ids: [sample('t')], references: [{ id: sample('s') }] },
  ]);
  expect(await removeSource(db, 'sample')).toEqual({ nodes: 3, ties: 2 });
  expect(await lines()).toEqual(before);
  expect(await verifyGraph(db)).toEqual([]);
});
