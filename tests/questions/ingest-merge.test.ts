// Papers that a later record finds to be one, lists that a newer record replaces, and what several sources say of one.
import { afterAll, afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createDb, type Row } from '../../cypher/db.ts';
import type { ExternalId } from '../../cypher/ids.ts';
import { ensureGraph } from '../../cypher/setup.ts';
import { dumpLines } from '../../ingest/dump.ts';
import type { PaperRecord } from '../../ingest/record.ts';
import { verifyGraph } from '../../ingest/verify.ts';
import { createWriter } from '../../ingest/writer.ts';
import { ask, clearGraph, connectTestDriver, DATABASE, own, paper } from '../support/graph.ts';

const driver = connectTestDriver();
const db = createDb(driver, { database: DATABASE });
let importId = 0;
/** Each call is an import of its own. */
const write = (...records: PaperRecord[]) => createWriter(db, { importId: ++importId }).write(records);
const read = (text: string): Promise<Row[]> => db.reader().read({ name: 'test', text }, {});
const column = async (text: string) => (await read(text)).map((row) => Object.values(row)[0]);
const dump = () => Array.fromAsync(dumpLines(db));
const empty = async () => {
  await clearGraph(driver);
  await ensureGraph(db);
};

const id = (kind: string, value: string): ExternalId => ({ kind, value });
const [doi, work] = [id('doi', '10.1000/x'), id('openalex', 'W5')];
const cites = (name: string, ...references: (ExternalId | PaperRecord['references'])[]): PaperRecord => ({
  ids: [own(name)],
  title: name,
  references: references.flat().map((r) => (r && 'kind' in r ? { id: r } : r!)) as PaperRecord['references'],
});
const citations = () =>
  column('MATCH (a:Paper)-[:CITES]->(b) RETURN a.key + " " + b.key ORDER BY a.key, b.key');
const mentions = () => column('MATCH (m:Mention)-[:OF]->(p) RETURN p.key + " " + m.id ORDER BY m.id');

beforeEach(empty);
afterEach(async () => expect(await verifyGraph(db)).toEqual([]));
afterAll(() => driver.close());

describe('papers found to be one', () => {
  test('two placeholders: the older key stays, no citation is doubled, the other key still leads there', async () => {
    await write(cites('a', doi));
    await write(cites('b', work), cites('c', doi, [{ id: work, contexts: ['As shown.'] }]));
    const { papersMerged, placeholdersFilled } = await write({
      ids: [work, doi],
      title: 'Found',
      references: [{ id: own('a') }],
    });
    expect([papersMerged, placeholdersFilled]).toEqual([1, 1]);
    expect(await citations()).toEqual([
      'doi:10.1000/x test:a',
      'test:a doi:10.1000/x',
      'test:b doi:10.1000/x',
      'test:c doi:10.1000/x',
    ]);
    expect(
      await column('MATCH (:Paper {key: "test:c"})-[c:CITES]->() RETURN [c.contexts, c.citedKey]'),
    ).toEqual([[['As shown.'], 'doi:10.1000/x']]);
    expect(
      await column('MATCH (p:Paper {openalex: "W5"}) RETURN [p.key, p.doi, p.heldCitationCount]'),
    ).toEqual([['doi:10.1000/x', '10.1000/x', 3]]);
    const { data } = await ask(
      db,
      '{ byKey: paper(id: "openalex:w5") { title formerIds } byDoi: paper(id: "10.1000/x") { title } }',
    );
    expect(data).toMatchObject({
      byKey: { title: 'Found', formerIds: [expect.any(String)] },
      byDoi: { title: 'Found' },
    });
    const before = await dump();
    await write(cites('b', work));
    expect(await dump()).toEqual(before);
  });

  test('two full papers with bylines, topics, a venue and versions', async () => {
    const person = (name: string) => ({ ids: [own(name)], name });
    const topic = { topic: { id: id('s', 't'), name: 'T', scheme: 's' } };
    await write({
      ids: [own('old')],
      title: 'Old',
      authors: [person('ann'), { ids: [], name: 'Bob' }],
      topics: [topic],
    });
    await write({
      ids: [doi],
      title: 'New',
      authors: [person('cleo')],
      publicationVenue: { ids: [id('issn', '1234-5678')], name: 'V' },
      versionOf: own('later'),
    });
    await write({ ids: [own('before')], title: 'Before', versionOf: doi });
    await write({ ids: [own('old'), doi], title: 'Old', authors: [person('ann')] });
    expect(
      await read(`MATCH (p:Full {doi: "10.1000/x"}) RETURN p.key AS key, p.title AS title,
        COLLECT { MATCH (p)<-[:AUTHORED]-(a) RETURN a.key } AS authors, COLLECT { MATCH (p)-[:HAS_TOPIC|PUBLISHED_IN|VERSION_OF]->(t) RETURN t.key ORDER BY t.key } AS ties,
        COLLECT { MATCH (e)-[:VERSION_OF]->(p) RETURN e.key } AS earlier`),
    ).toEqual([
      {
        key: 'test:old',
        title: 'Old',
        authors: ['test:ann'],
        ties: ['issn:1234-5678', 's:t', 'test:later'],
        earlier: ['test:before'],
      },
    ]);
    expect(await column('MATCH (a:Author) RETURN a.key')).toEqual(['test:ann']);
  });

  test('what one was a version of until then goes, if nothing else names it', async () => {
    await write({ ids: [own('old')], title: 'Old' });
    await write({ ids: [doi], title: 'New', versionOf: own('was') });
    await write({ ids: [doi], title: 'New' }, { ids: [own('old'), doi], title: 'Old' });
    expect(await column('MATCH (p:Paper) RETURN p.key')).toEqual(['test:old']);
  });

  test('not where both are records of one source', async () => {
    await write({ ids: [work, doi] }, { ids: [id('openalex', 'W6'), id('arxiv', '2401.00001')] });
    const { papersMerged, idClashes } = await write({ ids: [own('both'), doi, id('arxiv', '2401.00001')] });
    expect([papersMerged, idClashes]).toEqual([0, 1]);
    expect(await column('MATCH (p:Full) RETURN p.key ORDER BY p.key')).toEqual([
      'openalex:w5',
      'openalex:w6',
    ]);
  });

  test('in one batch as in many', async () => {
    const records = [
      { ids: [work], title: 'One' },
      { ids: [id('bib', 'x'), doi], title: 'Two' },
      { ids: [id('s2', 'f'), doi, id('arxiv', '2401.00001')] },
      { ids: [work, doi] },
      cites('a', doi),
      cites('b', id('bib', 'x')),
    ];
    const numbered = createWriter(db, { importId: 1 });
    await numbered.write(records);
    const atOnce = await dump();
    await empty();
    const again = createWriter(db, { importId: 1 });
    for (const record of records) await again.write([record]);
    expect(await dump()).toEqual(atOnce);
    expect(await citations()).toHaveLength(2);
  });

  test('a weak id that two share leads to the one with the lower key, whichever came first', async () => {
    const pmid = id('pmid', '7');
    await write({ ids: [own('b'), pmid] }, cites('citing', pmid));
    expect((await write({ ids: [own('a'), pmid] })).idClashes).toBe(1);
    expect(await citations()).toEqual(['test:citing test:a']);
    expect((await ask(db, '{ paper(id: "pmid:7") { externalIds { sourceIds } } }')).data!.paper).toEqual({
      externalIds: { sourceIds: ['test:a'] },
    });
  });
});

describe('a newer record of a source', () => {
  test('replaces its values and lists; what is cited no longer goes, if nothing else names it', async () => {
    await write(
      {
        ...cites('a', own('b'), own('gone')),
        authors: [{ ids: [own('ann')], name: 'Ann' }],
        abstract: 'Old',
      },
      paper('b'),
    );
    await write({ ...cites('a', own('b'), own('c')), authors: [] });
    expect(await citations()).toEqual(['test:a test:b', 'test:a test:c']);
    expect(await column('MATCH (p:Paper) RETURN p.key ORDER BY p.key')).toEqual([
      'test:a',
      'test:b',
      'test:c',
    ]);
    expect(await column('MATCH (a:Author) RETURN a.key')).toEqual([]);
    expect(await column('MATCH (p:Paper {key: "test:a"}) RETURN p.abstract')).toEqual([null]);
    const updated = await dump();
    await empty();
    await write({ ...cites('a', own('b'), own('c')), authors: [] }, paper('b'));
    expect(await dump()).toEqual(updated);
  });

  test('tells of an author what bylines still say', async () => {
    const by = (name: string, year: number, printed: string): PaperRecord => ({
      ids: [own(name)],
      year,
      authors: [{ ids: [own('ann')], name: printed, affiliations: [`Place of ${printed}`] }],
    });
    await write(by('a', 2010, 'Ann'), by('b', 2020, 'Wrong'));
    await write(by('b', 2000, 'A. Nn'));
    expect(await column('MATCH (a:Author) RETURN [a.name, a.alternativeNames, a.affiliations]')).toEqual([
      ['Ann', ['A. Nn'], ['Place of Ann']],
    ]);
  });
});

describe('references that sources tell differently', () => {
  const OPENALEX: PaperRecord = {
    ids: [work, doi],
    references: [{ id: id('openalex', 'W1') }, { id: id('openalex', 'W2') }],
  };
  const CROSSREF: PaperRecord = {
    ids: [doi],
    references: [{ id: id('doi', '10.1000/1'), contexts: ['Seen.'] }, { id: id('doi', '10.1000/3') }],
  };
  const said = async (order: [string, PaperRecord][]) => {
    for (const [source, record] of order)
      await createWriter(db, { importId: ++importId, source }).write([record]);
  };

  test('dangling ones of the first source; the others where what is cited is held, also when its record comes later', async () => {
    await said([
      ['openalex', OPENALEX],
      ['crossref', CROSSREF],
    ]);
    expect(await citations()).toEqual(['openalex:w5 openalex:w1', 'openalex:w5 openalex:w2']);
    expect(await mentions()).toEqual(['openalex:w5 doi:10.1000/1', 'openalex:w5 doi:10.1000/3']);
    await write(
      { ids: [id('bib', 'three'), id('doi', '10.1000/3')] },
      { ids: [id('openalex', 'W1'), id('doi', '10.1000/1')] },
    );
    expect(await citations()).toEqual([
      'openalex:w5 bib:three',
      'openalex:w5 openalex:w1',
      'openalex:w5 openalex:w2',
    ]);
    expect(await column('MATCH ()-[c:CITES]->({key: "openalex:w1"}) RETURN c.contexts')).toEqual([['Seen.']]);
    expect(await mentions()).toEqual([]);
  });

  test('what is held before is cited; what the first lists too is one citation, with what both know', async () => {
    await write({ ids: [own('held')], title: 'Held' });
    const references = ['held', 'dangling', 'other'].map((name) => ({ id: own(name), contexts: [name] }));
    await said([
      ['openalex', { ids: [work, doi], references: [{ id: own('dangling') }] }],
      ['crossref', { ids: [doi], references }],
    ]);
    expect(await citations()).toEqual(['openalex:w5 test:dangling', 'openalex:w5 test:held']);
    expect(await column('MATCH ()-[c:CITES]->(p) RETURN c.contexts ORDER BY p.key')).toEqual([
      ['dangling'],
      ['held'],
    ]);
    expect(await mentions()).toEqual(['openalex:w5 test:other']);
  });

  test('the same in any order', async () => {
    await said([
      ['openalex', OPENALEX],
      ['crossref', CROSSREF],
    ]);
    const before = await dump();
    await empty();
    await said([
      ['crossref', CROSSREF],
      ['openalex', OPENALEX],
    ]);
    const isOf = (line: string) => !line.includes('Alias') && !line.includes('"OF"');
    const rekeyed = (await dump()).map((line) => line.replaceAll('doi:10.1000/x', 'openalex:w5'));
    expect(rekeyed.filter(isOf).sort()).toEqual(before.filter(isOf).sort());
  });
});
