// A newer snapshot in place of an older one: the graph is the one of the newer alone.
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createDb } from '../../cypher/db.ts';
import { ensureGraph } from '../../cypher/setup.ts';
import { dumpLines } from '../../ingest/dump.ts';
import { listImports } from '../../ingest/imports.ts';
import type { PaperRecord, RecordOf, Source, TopicRecord } from '../../ingest/record.ts';
import { reportText } from '../../ingest/report.ts';
import { ingest } from '../../ingest/run.ts';
import { verifyGraph } from '../../ingest/verify.ts';
import { ask, clearGraph, connectTestDriver, DATABASE } from '../support/graph.ts';
import { inTime, runs, SEED } from '../support/random.ts';

const driver = connectTestDriver();
const db = createDb(driver, { database: DATABASE });
const refusedFile = join(tmpdir(), `citeweave-replace-${process.pid}.jsonl`);
const dump = () => Array.fromAsync(dumpLines(db));
const empty = async () => {
  await clearGraph(driver);
  await ensureGraph(db);
};
beforeEach(empty);
afterAll(() => driver.close());

/** An import of these by OpenAlex. */
function run(all: RecordOf[], { replaces = false, source: name = 'openalex' } = {}) {
  const source: Source = async function* () {
    for (const [i, record] of all.entries()) yield { ...record, file: 'snapshot', line: i + 1 };
  };
  return ingest(source, [], { db, options: { source: name }, refusedFile, replaces });
}

const id = (value: string) => ({ kind: 'openalex', value });
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const work = fc.constantFrom('W1', 'W2', 'W3', 'W4');
const person = fc.constantFrom('A1', 'A2', 'A3');
const topic = fc
  .tuple(
    fc.constantFrom('T1', 'T2'),
    maybe(fc.constant<TopicRecord[]>([{ id: id('T9'), name: 'Nine', scheme: 'topics' }])),
  )
  .map(([value, broader]) => ({ id: id(value), name: `${value} named`, scheme: 'topics', broader }));

const venue = fc.tuple(fc.constantFrom('S1', 'S2'), fc.boolean()).map(([value, hasIssn]) => ({
  ids: [id(value), ...(hasIssn ? [{ kind: 'issn', value: `0000-000${value[1]}` }] : [])],
  name: value,
}));

/** As a registry has them: each work and person has one id of its own, by which all others name it. */
const paper: fc.Arbitrary<RecordOf> = fc
  .record({
    work,
    hasDoi: fc.boolean(),
    title: maybe(fc.constantFrom('One', 'Two')),
    abstract: maybe(fc.constantFrom('Of one', 'Of two')),
    year: maybe(fc.constantFrom(1999, 2020)),
    publicationMonth: maybe(fc.constantFrom('1998-12', '2020-01')),
    citationCount: maybe(fc.constantFrom(0, 9)),
    publicationTypes: maybe(fc.constantFrom<'REVIEW'[][]>(['REVIEW'], [])),
    authors: maybe(
      fc.array(
        fc.record({
          ids: person.map((value) => [id(value)]),
          name: fc.constantFrom('Ann', 'A. Nn'),
          affiliations: maybe(fc.constantFrom<string[][]>(['Here'], ['There'])),
        }),
        { maxLength: 3 },
      ),
    ),
    topics: maybe(fc.array(fc.record({ topic }), { maxLength: 2 })),
    publicationVenue: maybe(venue),
    references: maybe(
      fc.array(fc.record({ id: work.map(id), isInfluential: maybe(fc.boolean()) }), { maxLength: 3 }),
    ),
    versionOf: maybe(work.map(id)),
  })
  .map(({ work: value, hasDoi, ...record }) => ({
    record: { ids: [id(value), ...(hasDoi ? [{ kind: 'doi', value: `10.1000/${value}` }] : [])], ...record },
  }));
const author: fc.Arbitrary<RecordOf> = fc.record({
  author: fc.record({
    ids: person.map((value) => [id(value)]),
    name: fc.constantFrom('Ann Bee', 'Cleo'),
    paperCount: maybe(fc.nat(9)),
    homepage: maybe(fc.constant('https://example.org')),
  }),
});
/** Each person is told of apart once at most. */
const snapshot = fc.uniqueArray(fc.oneof({ weight: 4, arbitrary: paper }, author, fc.record({ topic })), {
  minLength: 1,
  maxLength: 7,
  selector: (told) => ('author' in told ? told.author.ids[0]!.value : told),
});

test('the graph is that of the newer snapshot alone, whatever it leaves out', async () => {
  await fc.assert(
    fc.asyncProperty(
      snapshot,
      snapshot,
      inTime(30_000, async (older: RecordOf[], newer: RecordOf[]) => {
        await empty();
        await run(older);
        await run(newer, { replaces: true });
        expect(await verifyGraph(db)).toEqual([]);
        const replaced = await dump();
        await empty();
        await run(newer);
        expect(replaced).toEqual(await dump());
      }),
    ),
    { seed: SEED, numRuns: runs(10) },
  );
}, 600_000);

const record = (value: string, more: Partial<PaperRecord> = {}): RecordOf => ({
  record: { ids: [id(value)], title: value, ...more },
});

test('what is not told of any more goes, unless it is cited or another source tells of it', async () => {
  const doi = { kind: 'doi', value: '10.1000/w4' };
  await run([
    record('W1', { references: [{ id: id('W2') }, { id: id('W3') }] }),
    record('W2', { references: [{ id: id('W5') }] }),
    record('W3'),
    record('W4', { ids: [id('W4'), doi], abstract: 'Told by OpenAlex alone' }),
  ]);
  await run([{ record: { ids: [doi], title: 'Of Crossref' } }], { source: 'crossref' });
  const report = await run([record('W1', { references: [{ id: id('W2') }] })], { replaces: true });
  expect(report).toMatchObject({ takenBack: 2, papersUpdated: 1 });
  expect(reportText(report)).toMatch(/Papers taken back +2 /);
  const { data } = await ask(
    db,
    `{ graph { paperCount placeholderCount } cited: paper(id: "W2") { isPlaceholder }
      gone: paper(id: "W3") { id } alsoGone: paper(id: "W5") { id } other: paper(id: "10.1000/w4") { title abstract } }`,
  );
  expect(data).toEqual({
    graph: { paperCount: 2, placeholderCount: 1 },
    cited: { isPlaceholder: true },
    gone: null,
    alsoGone: null,
    other: { title: 'Of Crossref', abstract: null },
  });
  expect((await listImports(db)).map(({ undoneAt }) => undoneAt !== null)).toEqual([true, false, false]);
});

test('an input of which nothing can be used takes nothing back', async () => {
  await run([record('W1')]);
  const before = await dump();
  expect(await run([{ record: { ids: [] } }], { replaces: true })).toMatchObject({
    refused: 1,
    takenBack: 0,
  });
  expect(await dump()).toEqual(before);
});
