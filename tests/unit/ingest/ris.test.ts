// RIS as reference managers write it: https://en.wikipedia.org/wiki/RIS_(file_format) has the tags.
import { expect, test } from '@jest/globals';
import { ris } from '../../../ingest/ris/index.ts';
import { collect, file } from './support.ts';

const read = (...paths: string[]) => collect(ris(paths, { source: 'lib' }));
const one = async (...lines: string[]) => {
  const [parsed] = await read(file('one.ris', lines.join('\r\n')));
  return parsed && 'record' in parsed ? { ...parsed.record, notes: parsed.notes } : parsed?.refused;
};

test('the example: records and what is not whole, each at its line', async () => {
  const [article, chapter, cut] = await read('docs/ingest/library.ris');
  expect(article).toMatchObject({
    line: 1,
    record: {
      ids: [{ kind: 'doi', value: '10.1007/bf01700692' }],
      year: 1931,
      publicationDate: '1931-12-01',
      venue: 'Monatshefte für Mathematik und Physik',
      publicationVenue: { ids: [{ kind: 'issn', value: '0026-9255' }], type: 'JOURNAL' },
      publicationTypes: ['JOURNAL_ARTICLE'],
      language: 'de',
      authors: [{ ids: [], name: 'Kurt Gödel' }],
    },
  });
  expect(chapter).toMatchObject({
    line: 12,
    record: {
      ids: [{ kind: 'lib', value: 'a-chapter-of-an-example-that-has-no-identifier-of-its-own-1998-king-17' }],
      abstract: 'The first line of an abstract that goes on here.',
      publicationDate: null,
      publicationVenue: null,
      authors: [{ name: 'Martin Luther King Jr.' }, { name: 'Marie Curie' }],
      topics: [{ topic: { name: 'examples' } }, { topic: { id: { value: 'chapters' }, name: 'Chapters' } }],
    },
  });
  expect(cut).toMatchObject({ line: 26, refused: 'has no ER line at its end' });
});

test('an ID is the own id; addresses show ids; every other spelling of a tag line', async () => {
  expect(
    await one(
      'TY  - JOUR',
      'ID  - smith2020',
      'T1  - T',
      'A1  - Smith, Ann',
      'Y1  - 2020/3',
      'UR  - https://arxiv.org/abs/2001.00001',
      'ER  -',
    ),
  ).toMatchObject({
    ids: [
      { kind: 'lib', value: 'smith2020' },
      { kind: 'arxiv', value: '2001.00001' },
    ],
    title: 'T',
    year: 2020,
    publicationMonth: '2020-03',
    authors: [{ name: 'Ann Smith' }],
  });
});

test('what stands outside of records is refused, once for each stretch', async () => {
  const path = file(
    'outside.ris',
    'a header\nof two lines\nTY  - GEN\nTI  - T\nER  - \nTY  - GEN\nTY  - GEN\nER  - \n',
  );
  expect((await read(path)).map((p) => [p.line, 'refused' in p ? p.refused : 'a record'])).toEqual([
    [1, 'stands outside of a record, which goes from TY to ER'],
    [3, 'a record'],
    [6, 'has no ER line at its end'],
    [7, 'no id: expected ID, DO or a title (TI)'],
  ]);
});

test('a piece without end is not kept in memory, and the next one is read', async () => {
  const line = `AB  - ${'x'.repeat(1_000_000)}\n`;
  const [long, next] = await read(
    file('long.ris', `TY  - GEN\n${line.repeat(20)}ER  - \nTY  - GEN\nTI  - T\nER  - \n`),
  );
  expect(long).toMatchObject({ line: 1, refused: 'longer than 16777216 characters' });
  expect(long && 'text' in long && long.text.length < 17_000_000).toBe(true);
  expect(next).toMatchObject({ line: 23, record: { title: 'T' } });
});

test('a line between records belongs to neither', async () => {
  const path = file('between.ris', 'TY  - GEN\nTI  - T\nER  - \nof nothing\nTY  - GEN\nTI  - U\nER  - \n');
  expect((await read(path)).map((p) => ('refused' in p ? 'refused' : p.record.title))).toEqual([
    'T',
    'refused',
    'U',
  ]);
});
