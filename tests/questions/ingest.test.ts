import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';
import { createDb, type Row } from '../../cypher/db.ts';
import type { ExternalId } from '../../cypher/ids.ts';
import { ensureGraph } from '../../cypher/setup.ts';
import { dumpLines } from '../../ingest/dump.ts';
import type { PaperRecord } from '../../ingest/record.ts';
import { verifyGraph } from '../../ingest/verify.ts';
import { createWriter } from '../../ingest/writer.ts';
import { clearGraph, connectTestDriver, DATABASE, own, paper } from '../support/graph.ts';

const driver = connectTestDriver();
const db = createDb(driver, { database: DATABASE });
const write = (...records: PaperRecord[]) => createWriter(db).write(records);
const dump = () => Array.fromAsync(dumpLines(db));
const read = (text: string): Promise<Row[]> => db.reader().read({ name: 'test', text }, {});
const column = async (text: string) => (await read(text)).map((row) => Object.values(row)[0]);

const id = (kind: string, value: string): ExternalId => ({ kind, value });
const doi = (value: string) => id('doi', `10.1000/${value}`);
const work = (n: number, more: Partial<PaperRecord> = {}): PaperRecord => ({
  ...more,
  ids: [id('openalex', `W${n}`), ...(more.ids ?? [])],
});

beforeEach(async () => {
  await clearGraph(driver);
  await ensureGraph(db);
});

afterAll(async () => {
  expect(await verifyGraph(db)).toEqual([]);
  await driver.close();
});

const RICH: PaperRecord = {
  ids: [own('rich'), doi('a'), doi('b'), id('pmid', '7')],
  title: 'Rich',
  year: 2020,
  publicationMonth: '2020-03',
  publicationTypes: [],
  citationCount: 12,
  tldr: { model: 'm', text: 't' },
  openAccessPdf: { url: 'https://example.org/a.pdf', status: 'GOLD' },
  authors: [
    {
      ids: [own('ann'), id('orcid', '0000-0002-1825-0097')],
      name: 'Ann',
      affiliations: ['A'],
      isCorresponding: true,
    },
    { ids: [], name: 'Bob' },
  ],
  topics: [
    {
      topic: {
        id: own('cats'),
        name: 'Cats',
        scheme: 'test',
        level: 1,
        broader: [{ id: own('animals'), name: 'Animals', scheme: 'test', level: 0 }],
      },
      score: 1,
      isPrimary: true,
    },
  ],
  publicationVenue: { ids: [id('issn', '1234-5678')], name: 'Journal', type: 'JOURNAL' },
  references: [{ id: own('cited'), contexts: ['As shown'], isInfluential: true }, { id: doi('c') }],
  versionOf: own('later'),
};

describe('writing twice', () => {
  test('changes nothing, not a node, edge or property', async () => {
    const records = [
      RICH,
      paper('cited', { year: 2001, authors: ['ann'] }),
      paper('other', { cites: ['rich'] }),
    ];
    const first = await write(...records);
    const [before, times] = [await dump(), await column('MATCH (p:Paper) RETURN p.addedAt ORDER BY p.key')];
    const second = await write(...records);
    expect(await dump()).toEqual(before);
    expect(await column('MATCH (p:Paper) RETURN p.addedAt ORDER BY p.key')).toEqual(times);
    expect(first).toMatchObject({ papersCreated: 3, citationsCreated: 3, placeholdersCreated: 2 });
    expect(second).toMatchObject({ papersCreated: 0, citationsCreated: 0, placeholdersCreated: 0 });
    expect(before).toEqual([
      '{"labels":["Paper","Placeholder"],"properties":{"doi":"10.1000/c","heldCitationCount":1,"key":"doi:10.1000/c","sortCitationCount":1,"sortDate":"0000"}}',
      '{"labels":["Full","Paper"],"properties":{"heldCitationCount":1,"key":"test:cited","sortCitationCount":1,"sortDate":"2001-01-01","sourceIds":["test:cited"],"title":"cited","year":2001}}',
      '{"labels":["Paper","Placeholder"],"properties":{"heldCitationCount":0,"key":"test:later","sortCitationCount":0,"sortDate":"0000","sourceIds":["test:later"]}}',
      '{"labels":["Full","Paper"],"properties":{"heldCitationCount":0,"key":"test:other","sortCitationCount":0,"sortDate":"0000","sourceIds":["test:other"],"title":"other"}}',
      '{"type":"CITES","from":"test:other","to":"test:rich","properties":{}}',
      '{"labels":["Full","Paper"],"properties":{"citationCount":12,"doi":"10.1000/a","heldCitationCount":1,"key":"test:rich","openAccessPdfStatus":"GOLD","openAccessPdfUrl":"https://example.org/a.pdf","pmid":"7","publicationMonth":"2020-03","publicationTypes":[],"sortCitationCount":12,"sortDate":"2020-03-01","sourceIds":["test:rich"],"title":"Rich","tldrModel":"m","tldrText":"t","year":2020}}',
      '{"type":"CITES","from":"test:rich","to":"doi:10.1000/c","properties":{}}',
      '{"type":"CITES","from":"test:rich","to":"test:cited","properties":{"citedKey":"test:cited","contexts":["As shown"],"isInfluential":true}}',
      '{"type":"HAS_TOPIC","from":"test:rich","to":"test:cats","properties":{"isPrimary":true,"score":1}}',
      '{"type":"PUBLISHED_IN","from":"test:rich","to":"issn:1234-5678","properties":{}}',
      '{"type":"VERSION_OF","from":"test:rich","to":"test:later","properties":{}}',
      '{"labels":["Author"],"properties":{"affiliations":["A"],"alternativeNames":["ann"],"identity":"ORCID","key":"test:ann","name":"Ann","orcid":"0000-0002-1825-0097","sortCitationCount":2,"sortName":"ann","sortPaperCount":2}}',
      '{"type":"AUTHORED","from":"test:ann","to":"test:cited","properties":{"position":1}}',
      '{"type":"AUTHORED","from":"test:ann","to":"test:rich","properties":{"affiliations":["A"],"isCorresponding":true,"position":1}}',
      '{"labels":["Author"],"properties":{"identity":"BYLINE","key":"test:rich#2","name":"Bob","sortCitationCount":1,"sortName":"bob","sortPaperCount":1}}',
      '{"type":"AUTHORED","from":"test:rich#2","to":"test:rich","properties":{"position":2}}',
      '{"labels":["Topic"],"properties":{"key":"test:animals","level":0,"name":"Animals","scheme":"test"}}',
      '{"labels":["Topic"],"properties":{"key":"test:cats","level":1,"name":"Cats","scheme":"test"}}',
      '{"type":"BROADER","from":"test:cats","to":"test:animals","properties":{}}',
      '{"labels":["Venue"],"properties":{"issn":"1234-5678","key":"issn:1234-5678","name":"Journal","type":"JOURNAL"}}',
      '{"labels":["Alias"],"properties":{"id":"Paper:doi:10.1000/b"}}',
      '{"type":"OF","from":"Paper:doi:10.1000/b","to":"test:rich","properties":{}}',
    ]);
  });

  test('gives the same graph in one batch and in many', async () => {
    const records = [
      paper('a', { cites: ['b', 'c'] }),
      paper('b', { cites: ['c'], authors: ['x', 'y'] }),
      paper('c'),
    ];
    await write(...records);
    const atOnce = await dump();
    await clearGraph(driver);
    await ensureGraph(db);
    for (const record of records) await write(record);
    expect(await dump()).toEqual(atOnce);
  });

  test('keeps what a later record does not know', async () => {
    await write(paper('a', { title: 'A', year: 1999, publicationDate: '1999-05-06', citationCount: 3 }));
    await write(paper('a', { title: null, abstract: 'New', year: 2000 }));
    expect(
      await column('MATCH (p:Paper) RETURN [p.title, p.abstract, p.year, p.sortDate, p.sortCitationCount]'),
    ).toEqual([['A', 'New', 2000, '1999-05-06', 3]]);
  });
});

describe('placeholders', () => {
  test('become full papers and keep their key', async () => {
    await write(paper('citing'), {
      ids: [own('second')],
      references: [{ id: doi('x') }],
    });
    const before = await read(
      'MATCH (p:Placeholder) RETURN p.key AS key, p.sortDate AS date, p.heldCitationCount AS held',
    );
    expect(before).toEqual([{ key: 'doi:10.1000/x', date: '0000', held: 1 }]);
    const result = await write(work(5, { ids: [doi('x')], title: 'Now known', year: 2011 }));
    expect(result).toMatchObject({ papersCreated: 0, placeholdersFilled: 1 });
    expect(
      await read(
        'MATCH (p:Full {openalex: "W5"}) RETURN p.key AS key, p:Placeholder AS is, p.sortDate AS date',
      ),
    ).toEqual([{ key: 'doi:10.1000/x', is: false, date: '2011-01-01' }]);
  });
});

describe('which records are one paper', () => {
  test('two works of one source that share a PMID and even a DOI stay two', async () => {
    await write(
      work(1, { ids: [id('pmid', '31648296'), doi('s')] }),
      work(2, { ids: [id('pmid', '31648296')] }),
    );
    const { idClashes } = await write(work(3, { ids: [doi('s')] }));
    expect(await column('MATCH (p:Full {pmid: "31648296"}) RETURN p.key ORDER BY p.key')).toEqual([
      'openalex:w1',
      'openalex:w2',
    ]);
    expect(await column('MATCH (p:Full {doi: "10.1000/s"}) RETURN p.key ORDER BY p.key')).toEqual([
      'openalex:w1',
      'openalex:w3',
    ]);
    expect(idClashes).toBe(1);
    expect(await column('MATCH (a:Alias) RETURN a.id')).toEqual([]);
  });

  test('records of two sources that share a DOI or an arXiv id are one, found by all their ids', async () => {
    await write(work(1, { ids: [doi('one')], title: 'From OpenAlex' }));
    await write({ ids: [id('bib', 'smith2020'), doi('one')], title: 'From a library' });
    await write({ ids: [id('bib', 'smith2020')], year: 2020 });
    await write({
      ids: [own('x')],
      references: [{ id: id('bib', 'smith2020') }, { id: id('openalex', 'W1') }],
    });
    expect(
      await read('MATCH (p:Full {doi: "10.1000/one"}) RETURN p.title AS t, p.year AS y, p.sourceIds AS s'),
    ).toEqual([{ t: 'From a library', y: 2020, s: ['bib:smith2020'] }]);
    expect(await column('MATCH (a:Alias) RETURN a.id')).toEqual(['Paper:bib:smith2020']);
    expect(await column('MATCH ()-[c:CITES]->() RETURN count(c)')).toEqual([1]);
  });

  test('a weak id unites nothing', async () => {
    await write(work(1, { ids: [id('pmid', '5')] }), { ids: [own('a'), id('pmid', '5')] });
    expect(await column('MATCH (p:Full) RETURN p.key ORDER BY p.key')).toEqual(['openalex:w1', 'test:a']);
  });

  test('a further id of a kind becomes an alias, and one that is taken a clash', async () => {
    await write(work(1, { ids: [doi('main'), doi('further')] }));
    const { idClashes } = await write(work(2, { ids: [doi('other'), doi('further')] }));
    expect(await column('MATCH (a:Alias)-[:OF]->(p) RETURN [a.id, p.key]')).toEqual([
      ['Paper:doi:10.1000/further', 'openalex:w1'],
    ]);
    expect(idClashes).toBe(1);
  });
});

describe('citations', () => {
  test('a self-reference is not stored, under whatever id it comes; a double reference stands once', async () => {
    const record: PaperRecord = {
      ids: [own('a'), doi('a')],
      references: [
        { id: own('a') },
        { id: doi('a') },
        { id: own('b'), contexts: ['One'] },
        { id: own('b'), isInfluential: true },
      ],
    };
    expect(await write(record)).toMatchObject({ selfReferences: 2, citations: 1, citationsCreated: 1 });
    expect(
      await read('MATCH ()-[c:CITES]->() RETURN c.contexts AS contexts, c.isInfluential AS flag'),
    ).toEqual([{ contexts: ['One'], flag: true }]);
  });

  test('counts follow later citations', async () => {
    await write(paper('a', { citationCount: 9 }), paper('b'));
    await write(paper('c', { cites: ['a', 'b'] }), paper('d', { cites: ['b'] }));
    expect(
      await column(
        'MATCH (p:Paper) RETURN [p.key, p.heldCitationCount, p.sortCitationCount] ORDER BY p.key LIMIT 2',
      ),
    ).toEqual([
      ['test:a', 1, 9],
      ['test:b', 2, 2],
    ]);
  });

  test('addedAt is strictly later in every batch, also when the clock stands still or goes back', async () => {
    const times = [5_000, 5_000, 4_000];
    const writer = createWriter(db, { now: () => times.shift()! });
    for (const name of ['a', 'b', 'c']) await writer.write([paper(name, { cites: ['z'] })]);
    expect(
      await column(
        'MATCH (p:Full)-[c:CITES]->() WHERE p.addedAt = c.addedAt RETURN c.addedAt ORDER BY p.key',
      ),
    ).toEqual(['1970-01-01T00:00:05.000Z', '1970-01-01T00:00:05.001Z', '1970-01-01T00:00:05.002Z']);
  });

  test('writers at the same time neither deadlock nor share a moment', async () => {
    const batches = Array.from({ length: 8 }, (_, i) => [
      paper(`p${i}`, { cites: ['hub', 'p0', 'p1'], authors: ['same'] }),
    ]);
    await Promise.all(batches.map((batch) => write(...batch)));
    expect(
      await column('MATCH (:Full)-[c:CITES]->({key: "test:hub"}) RETURN count(DISTINCT c.addedAt)'),
    ).toEqual([8]);
    expect(await verifyGraph(db)).toEqual([]);
  });
});

describe('bylines', () => {
  const byline = () =>
    column(
      'MATCH (a)-[at:AUTHORED]->(p:Paper) WITH a, at ORDER BY at.position RETURN [at.position, a.name, at.isRepeat]',
    );

  test('are replaced as a whole, and nobody without another paper stays behind', async () => {
    const anonymous = (name: string) => ({ ids: [], name });
    await write({
      ids: [own('a')],
      authors: [anonymous('X'), { ids: [own('y')], name: 'Y' }, anonymous('Z')],
    });
    await write({ ids: [own('a')], authors: [anonymous('Q')] });
    expect(await byline()).toEqual([[1, 'Q', null]]);
    expect(await column('MATCH (a:Author) RETURN a.key ORDER BY a.key')).toEqual(['test:a#1']);
    await write({ ids: [own('a')], title: 'No word of authors' });
    expect(await byline()).toHaveLength(1);
  });

  test('keep both places of somebody named twice and mark the later', async () => {
    await write(paper('a', { authors: ['x', 'y', 'x'] }));
    expect(await byline()).toEqual([
      [1, 'x', null],
      [2, 'y', null],
      [3, 'x', true],
    ]);
  });

  test('an ORCID unites authors of two sources, never two of one', async () => {
    const orcid = id('orcid', '0000-0002-1825-0097');
    const by = (paperName: string, ...ids: ExternalId[]): PaperRecord => ({
      ids: [own(paperName)],
      authors: [{ ids, name: paperName }],
    });
    await write(
      by('a', id('openalex', 'A1'), orcid),
      by('b', id('bib', 'ann'), orcid),
      by('c', id('openalex', 'A2'), orcid),
    );
    expect(await read('MATCH (a:Author) RETURN a.key AS key, a.identity AS identity ORDER BY key')).toEqual([
      { key: 'openalex:a1', identity: 'ORCID' },
      { key: 'openalex:a2', identity: 'ORCID' },
    ]);
    expect(
      await column('MATCH (a:Alias)-[:OF]->(:Author {key: "openalex:a1"}) RETURN a.id ORDER BY a.id'),
    ).toEqual(['Author:bib:ann']);
  });

  test('tell the latest known affiliations, whatever the order of the records', async () => {
    const at = (name: string, year: number, affiliations?: string[]): PaperRecord => ({
      ids: [own(name)],
      year,
      authors: [{ ids: [own('ann')], name: 'Ann', affiliations }],
    });
    await write(at('new', 2020, ['New place']));
    await write(at('old', 2010, ['Old place']), at('newest', 2021));
    expect(await column('MATCH (a:Author) RETURN a.affiliations')).toEqual([['New place']]);
  });

  test('say how an author is known', async () => {
    await write({
      ids: [own('a')],
      authors: [
        { ids: [own('x')], name: 'X' },
        { ids: [own('name:Y')], name: 'Y', identityByName: true },
        { ids: [], name: 'Z' },
      ],
    });
    expect(await column('MATCH (a:Author) RETURN a.identity ORDER BY a.name')).toEqual([
      'SOURCE_ID',
      'NAME',
      'BYLINE',
    ]);
  });
});

describe('topics', () => {
  const about = (scheme: string, ...names: string[]): PaperRecord => ({
    ids: [own('a')],
    topics: names.map((name) => ({ topic: { id: id(scheme, name), name, scheme }, score: 0.5 })),
  });
  const topics = () => column('MATCH (:Paper)-[:HAS_TOPIC]->(t) RETURN t.key ORDER BY t.key');

  test('are replaced as a whole; those of another source stay within their scheme', async () => {
    await write({ ...about('other', 'three'), ids: [id('bib', 'a'), doi('a')] });
    await write({ ...about('s', 'one', 'two'), ids: [own('a'), doi('a')] });
    await write(about('s', 'four'));
    expect(await topics()).toEqual(['other:three', 's:four']);
  });

  test('a name that is only an id replaces no name', async () => {
    await write(about('s', 'one'));
    const topic = { id: id('s', 'one'), name: 'one?', nameUnknown: true, scheme: 's' };
    await write({ ids: [own('b')], topics: [{ topic }] });
    expect(await column('MATCH (t:Topic) RETURN t.name')).toEqual(['one']);
  });
});
