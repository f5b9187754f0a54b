// Authors whom a later record shows to be one, in whatever company, and whom nothing shows to be one any more.
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createDb, type Row } from '../../cypher/db.ts';
import type { ExternalId } from '../../cypher/ids.ts';
import { ensureGraph } from '../../cypher/setup.ts';
import { dumpLines } from '../../ingest/dump.ts';
import type { AuthorRecord, PaperRecord, RecordOf, Source } from '../../ingest/record.ts';
import { reportText } from '../../ingest/report.ts';
import { ingest } from '../../ingest/run.ts';
import { undoImport } from '../../ingest/undo.ts';
import { verifyGraph } from '../../ingest/verify.ts';
import { toGlobalId } from '../../loaders/global-id.ts';
import { ask, clearGraph, connectTestDriver, DATABASE, own } from '../support/graph.ts';

const driver = connectTestDriver();
const db = createDb(driver, { database: DATABASE });
const refusedFile = join(tmpdir(), `citeweave-authors-${process.pid}.jsonl`);
const read = (text: string): Promise<Row[]> => db.reader().read({ name: 'test', text }, {});
const column = async (text: string) => (await read(text)).map((row) => Object.values(row)[0]);
const dump = () => Array.fromAsync(dumpLines(db));

/** An import of these. */
function run(all: (PaperRecord | { author: AuthorRecord })[], name = 'lab') {
  const source: Source = async function* () {
    for (const [i, told] of all.entries()) {
      const record: RecordOf = 'author' in told ? told : { record: told };
      yield { ...record, file: 'records', line: i + 1 };
    }
  };
  return ingest(source, [], { db, options: { source: name }, refusedFile });
}

const id = (kind: string, value: string): ExternalId => ({ kind, value });
const [ORCID, WORK, SCHOLAR] = [id('orcid', '0000-0002-1825-0097'), id('openalex', 'A1'), id('s2', '7')];
const by = (name: string, ...authors: ExternalId[][]): PaperRecord => ({
  ids: [own(name)],
  year: 2000 + name.charCodeAt(0) - 97,
  authors: authors.map((ids) => ({ ids, name: `Ann ${name.toUpperCase()}`, affiliations: [name] })),
});
const bylines = () =>
  column(
    `MATCH (p:Paper)<-[place:AUTHORED]-(a) RETURN p.key + " " + place.position + " " + a.key +
    CASE WHEN place.isRepeat THEN " again" ELSE "" END ORDER BY p.key, place.position`,
  );

beforeEach(async () => {
  await clearGraph(driver);
  await ensureGraph(db);
});
afterEach(async () => expect(await verifyGraph(db)).toEqual([]));
afterAll(() => driver.close());

describe('authors found to be one', () => {
  test('by an ORCID that a later record tells of both: the older stays, with the places of both and the ids of both', async () => {
    await run([by('a', [WORK])]);
    await run([by('b', [SCHOLAR], [own('bob')]), by('c', [WORK])]);
    const report = await run([by('d', [SCHOLAR, ORCID]), by('e', [WORK, ORCID])]);
    expect(report.authorsMerged).toBe(1);
    expect(reportText(report)).toMatch(/Authors found one +1$/m);
    expect(await bylines()).toEqual([
      'test:a 1 openalex:a1',
      'test:b 1 openalex:a1',
      'test:b 2 test:bob',
      'test:c 1 openalex:a1',
      'test:d 1 openalex:a1',
      'test:e 1 openalex:a1',
    ]);
    const question = `query ($old: ID!) {
      byOldId: author(id: $old) { name } byKind: author(id: "s2:7") { name }
      author(id: "orcid:0000-0002-1825-0097") { name affiliations papers { totalCount } identity externalIds { openalex s2 orcid } }
    }`;
    const { data } = await ask(db, question, { old: toGlobalId('Author', 's2:7') });
    expect(data).toEqual({
      byOldId: { name: 'Ann E' },
      byKind: { name: 'Ann E' },
      author: {
        name: 'Ann E',
        affiliations: ['e'],
        papers: { totalCount: 5 },
        identity: 'ORCID',
        externalIds: { openalex: 'A1', s2: '7', orcid: ORCID.value },
      },
    });
  });

  test('in one batch as in many', async () => {
    const records = [by('a', [WORK]), by('b', [own('ann')]), by('c', [own('ann'), ORCID], [WORK, ORCID])];
    await run(records);
    const atOnce = await dump();
    expect(await bylines()).toContain('test:c 2 openalex:a1 again');
    await clearGraph(driver);
    await ensureGraph(db);
    for (const record of records) await run([record]);
    expect((await dump()).filter((line) => !line.includes('"Import"'))).toEqual(atOnce);
  });

  test('by what a source tells of them apart from papers, which adds up', async () => {
    await run([
      by('a', [WORK]),
      { author: { ids: [SCHOLAR], name: 'Ann Bee', hIndex: 3, affiliations: ['Here'] } },
    ]);
    await run([{ author: { ids: [WORK, SCHOLAR], name: 'Ann Bee', paperCount: 9 } }], 'openalex');
    expect(
      await read(
        'MATCH (a:Author) RETURN a.key AS key, a.hIndex AS hIndex, a.paperCount AS papers, a.sortPaperCount AS sort, a.affiliations AS at',
      ),
    ).toEqual([{ key: 'openalex:a1', hIndex: 3, papers: 9, sort: 9, at: ['Here'] }]);
  });

  test('not where each has another id of one source', async () => {
    await run([by('a', [WORK]), by('b', [id('openalex', 'A2'), ORCID])]);
    expect((await run([by('c', [WORK, ORCID])])).authorsMerged).toBe(0);
    expect(await column('MATCH (a:Author) RETURN a.key ORDER BY a.key')).toEqual([
      'openalex:a1',
      'openalex:a2',
    ]);
  });
});

describe('authors whom nothing shows to be one any more', () => {
  const SEPARATE = [
    by('a', [WORK]),
    by('b', [own('ann')], [WORK]),
    { author: { ids: [own('ann')], name: 'Told', hIndex: 1 } },
  ];

  test('are as they were when the import is undone, also those of whom a later one told', async () => {
    await run(SEPARATE);
    const before = await dump();
    const { importId } = await run([by('c', [WORK, ORCID]), by('d', [own('ann'), ORCID])]);
    expect(await bylines()).toContain('test:b 2 openalex:a1 again');
    await undoImport(db, importId!);
    expect(await dump()).toEqual(before);
    const again = await run([by('c', [WORK, own('ann')])]);
    await run([by('e', [own('ann')])]);
    await undoImport(db, again.importId!);
    expect(await bylines()).toContain('test:e 1 test:ann');
    expect(await bylines()).toContain('test:b 2 openalex:a1');
  });

  test('stay one while another import tells so', async () => {
    await run(SEPARATE);
    const first = await run([by('c', [WORK, own('ann')])]);
    const second = await run([by('d', [WORK, own('ann')])]);
    await undoImport(db, first.importId!);
    expect(await bylines()).toContain('test:a 1 openalex:a1');
    expect(await bylines()).toContain('test:b 1 openalex:a1');
    await undoImport(db, second.importId!);
    expect(await bylines()).toContain('test:b 1 test:ann');
  });

  test('are parted when a newer record of the paper says otherwise', async () => {
    await run(SEPARATE);
    const before = await bylines();
    await run([by('c', [WORK, own('ann')])]);
    await run([by('c', [WORK])]);
    expect(await bylines()).toEqual([...before, 'test:c 1 openalex:a1']);
  });
});
