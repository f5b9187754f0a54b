// Tables as Scopus and Zotero export them (docs/ingest has where that is described), and of one's own.
import { gzipSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import { csv } from '../../../ingest/csv/index.ts';
import { collect, file } from './support.ts';

const read = (paths: string | string[], columns?: string) =>
  collect(csv([paths].flat(), { source: 'lib', columns }));
const lines = (...rows: string[]) => file('t.csv', rows.join('\n'));
const one = async (...rows: string[]) => {
  const [parsed] = await read(lines(...rows));
  return parsed && 'record' in parsed ? { ...parsed.record, notes: parsed.notes } : parsed?.refused;
};

test('Scopus', async () => {
  const [article, conference, short] = await read('docs/ingest/scopus.csv');
  expect(article).toMatchObject({
    line: 3,
    record: {
      ids: [
        { kind: 'lib', value: '2-s2.0-85000000001' },
        { kind: 'doi', value: '10.5555/example.2021.1' },
      ],
      title: 'An example of a table, with a comma',
      abstract: 'Two lines\nof an abstract with "quotes".',
      publicationVenue: { ids: [{ kind: 'issn', value: '2049-3630' }], name: 'Journal of Examples' },
      publicationTypes: ['JOURNAL_ARTICLE'],
      language: 'en',
      isOpenAccess: true,
      citationCount: 12,
      authors: [
        { ids: [{ kind: 'lib', value: '57190000001' }], name: 'Ann Bee' },
        { ids: [{ kind: 'lib', value: '57190000002' }], name: 'Bo C. Cee' },
      ],
      topics: [{ topic: { name: 'tables' } }, { topic: { id: { value: 'examples' } } }],
    },
  });
  expect(conference).toMatchObject({
    record: { abstract: null, publicationTypes: ['CONFERENCE'], isOpenAccess: null, citationCount: null },
  });
  expect(short).toMatchObject({ line: 5, refused: 'has 3 columns, where the header has 20' });
});

test('Scopus until 2023: names without ids, ended by their initials', async () => {
  expect(await one('Authors,Title,Source title,EID', '"Bee A.B., Cee D.",T,S,2-s2.0-1')).toMatchObject({
    authors: [{ name: 'Bee A.B.', ids: [] }, { name: 'Cee D.' }],
  });
});

test('Zotero', async () => {
  const [article, book] = await read('docs/ingest/zotero.csv');
  expect(article).toMatchObject({
    line: 2,
    record: {
      ids: [{ value: 'AB12CD34' }, { kind: 'doi', value: '10.1007/bf01700692' }],
      publicationDate: '1931-12-01',
      language: 'de',
      authors: [{ name: 'Kurt Gödel' }],
      topics: [{ topic: { name: 'logic' } }, { topic: { name: 'incompleteness' } }],
    },
  });
  expect(book).toMatchObject({
    record: { publicationTypes: ['BOOK'], authors: [{}, { name: 'Marie Curie' }] },
  });
});

test('a mapping of papers and citations, a file of each: papers come first', async () => {
  const all = await read(['docs/ingest/citations.csv', 'docs/ingest/papers.csv'], 'docs/ingest/columns.json');
  expect(all.map((p) => ('refused' in p ? p.refused : p.record))).toMatchObject([
    {
      ids: [{ value: 'p1' }],
      title: 'Ein Beispiel',
      year: 2019,
      authors: [{ name: 'Ann Bee' }, { name: 'Bo Cee' }],
    },
    { ids: [{ value: 'p2' }, { kind: 'doi' }] },
    'no id: expected an id in "Nr" or "DOI"',
    { ids: [{ value: 'p2' }], references: [{ id: { kind: 'lib', value: 'p1' } }], isPartial: true },
    { references: [{ id: { kind: 'doi', value: '10.1007/bf01700692' } }] },
    'to: expected an id, received an empty text',
  ]);
});

test('columns that are named as the fields; tabs; packed; UTF-8 with its mark', async () => {
  expect(await one('\uFEFFid\ttitle\treferences', 'a\tÄ\tb; 10.5555/c')).toMatchObject({
    ids: [{ kind: 'lib', value: 'a' }],
    title: 'Ä',
    references: [{ id: { kind: 'lib', value: 'b' } }, { id: { kind: 'doi', value: '10.5555/c' } }],
  });
  expect(await read(file('packed.csv.gz', gzipSync('id\na\n\nb\n')))).toHaveLength(2);
  expect(await one('citing,cited', 'a,b')).toMatchObject({ isPartial: true });
});

test('what cannot be what its column means is left out with a note', async () => {
  expect(await one('id,doi,citationCount,authors,orcids', 'a,x,-1,Ann;Bo,1')).toMatchObject({
    authors: [{ ids: [] }, { ids: [] }],
    notes: ['doi: "x" is no id of this kind', 'citationCount: "-1" is no count'],
  });
});

test('other bytes than UTF-8, and a quote that is never closed, cost what they stand in', async () => {
  const latin1 = await read(file('l.csv', Buffer.from('id,title\na,\xe9\nb,e\n', 'latin1')));
  expect(latin1.map((p) => ('refused' in p ? p.refused : p.record.title))).toEqual(['not UTF-8 text', 'e']);
  const open = await read(lines('id,title', 'a,"x"', 'b,"y', 'c,z'));
  expect(open.map((p) => ('refused' in p ? p.refused : p.record.title))).toEqual([
    'x',
    'cannot be read on from here: a quote is opened and never closed',
  ]);
});

test.each([
  ['nowhere.json', undefined, 'is neither one of scopus, zotero nor a file that can be read.'],
  ['bad.json', '{', 'is not JSON'],
  ['list.json', '[]', 'is not of the form'],
  ['field.json', '{"titel":"T"}', 'maps "titel", which is none of id, doi,'],
  ['value.json', '{"title":7}', 'see "title"'],
  ['half.json', '{"citing":"a"}', 'maps one of citing and cited, where both are wanted'],
  ['column.json', '{"id":"Number"}', 't.csv has no column "Number"; it has "id", "title".'],
])('a wrong mapping is one clear line: %s', async (name, content, message) => {
  const path = content === undefined ? name : file(name, content);
  await expect(read(lines('id,title', 'a,A'), path)).rejects.toMatchObject({
    code: 'BAD_USER_INPUT',
    message: expect.stringContaining(message),
  });
});

test('a table without any column for an id, or with two of one name, is one clear line', async () => {
  await expect(read(lines('name,title', 'a,A'))).rejects.toThrow('has no column that is known to hold an id');
  await expect(read(lines('id,id', 'a,A'))).rejects.toThrow('has two columns of the name "id".');
});
