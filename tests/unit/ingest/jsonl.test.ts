// Citeweave JSONL: whole records, one for each form that a line may have.
import { expect, test } from '@jest/globals';
import { jsonl } from '../../../ingest/jsonl/index.ts';
import type { PaperRecord } from '../../../ingest/record.ts';
import { parse, recordOf } from './support.ts';

const FULL = {
  id: 'smith2020',
  title: ' Weaving Graphs ',
  year: 2020,
  publicationDate: '2020-02-29',
  publicationMonth: '2020-02',
  venue: 'J. Weav.',
  publicationVenue: { id: 'jw', name: 'Journal of Weaving', type: 'journal', issn: '1234-567x' },
  externalIds: {
    doi: 'https://doi.org/10.5555/WEAVE.1',
    arxiv: '2001.00001v3',
    PubMed: 12345,
    isbn: '978-3',
  },
  abstract: 'On looms.',
  tldr: { model: 'hand', text: 'Looms.' },
  url: 'https://example.org/weave',
  language: 'eng',
  isOpenAccess: true,
  openAccessPdf: { url: 'https://example.org/weave.pdf', status: 'gold', license: 'cc-by' },
  isRetracted: false,
  publicationTypes: ['JournalArticle', 'REVIEW', 'review'],
  citationCount: 3,
  referenceCount: 2,
  influentialCitationCount: 0,
  embedding: [0.5, -1],
  authors: [
    { id: 'p2', name: 'Second Author', position: 2, affiliations: [], isCorresponding: true },
    {
      id: 'https://orcid.org/0000-0001-2345-678X',
      name: 'First Author',
      orcid: '0000-0001-2345-678x',
      position: 1,
      affiliations: ['Mill', ' '],
      rawAuthorName: 'F. Author',
      alternativeNames: ['F Author'],
    },
  ],
  topics: [{ id: 'looms', name: 'Looms', score: 0.5, level: 1, isPrimary: true, scheme: 'crafts' }],
  references: [
    'jones1999',
    { id: 'doi:10.5555/2', contexts: ['see [2]'], intents: ['methodology'], isInfluential: true },
  ],
  versionOf: 'smith2021',
  unknownKey: { any: ['thing'] },
};

const GOLDEN: PaperRecord = {
  ids: [
    { kind: 'mine', value: 'smith2020' },
    { kind: 'doi', value: '10.5555/weave.1' },
    { kind: 'arxiv', value: '2001.00001' },
    { kind: 'pmid', value: '12345' },
    { kind: 'isbn', value: '978-3' },
  ],
  title: 'Weaving Graphs',
  abstract: 'On looms.',
  tldr: { model: 'hand', text: 'Looms.' },
  year: 2020,
  publicationDate: '2020-02-29',
  publicationMonth: null,
  venue: 'J. Weav.',
  publicationVenue: {
    ids: [
      { kind: 'mine', value: 'jw' },
      { kind: 'issn', value: '1234-567X' },
    ],
    name: 'Journal of Weaving',
    type: 'JOURNAL',
  },
  url: 'https://example.org/weave',
  publicationTypes: ['JOURNAL_ARTICLE', 'REVIEW'],
  language: 'en',
  isOpenAccess: true,
  openAccessPdf: { url: 'https://example.org/weave.pdf', status: 'GOLD', license: 'cc-by' },
  isRetracted: false,
  citationCount: 3,
  referenceCount: 2,
  influentialCitationCount: 0,
  embedding: [0.5, -1],
  authors: [
    {
      ids: [{ kind: 'orcid', value: '0000-0001-2345-678X' }],
      name: 'First Author',
      alternativeNames: ['F Author'],
      rawAuthorName: 'F. Author',
      isCorresponding: null,
      affiliations: ['Mill'],
    },
    {
      ids: [{ kind: 'mine', value: 'p2' }],
      name: 'Second Author',
      rawAuthorName: null,
      isCorresponding: true,
      affiliations: [],
    },
  ],
  topics: [
    {
      topic: { id: { kind: 'mine', value: 'looms' }, name: 'Looms', scheme: 'crafts', level: 1 },
      score: 0.5,
      isPrimary: true,
    },
  ],
  references: [
    { id: { kind: 'mine', value: 'jones1999' } },
    {
      id: { kind: 'doi', value: '10.5555/2' },
      contexts: ['see [2]'],
      intents: ['METHODOLOGY'],
      isInfluential: true,
    },
  ],
  versionOf: { kind: 'mine', value: 'smith2021' },
};

test('a line with every field', async () => {
  expect(await recordOf(jsonl, FULL)).toEqual(GOLDEN);
});

test('a line with an id alone, and one with every field null or empty: unknown throughout', async () => {
  const nothing = (await recordOf(jsonl, { id: 'x' })) as Record<string, unknown>;
  const { ids, ...rest } = nothing;
  expect(ids).toEqual([{ kind: 'mine', value: 'x' }]);
  expect(Object.values(rest).every((value) => value === null)).toBe(true);
  const nulls = Object.fromEntries(Object.keys(FULL).map((key) => [key, null]));
  expect(await recordOf(jsonl, { ...nulls, id: 'x' })).toEqual(nothing);
  expect(await recordOf(jsonl, { id: 'x', title: '', abstract: ' ', url: '', venue: '' })).toEqual(nothing);
  const lists = await recordOf(jsonl, { id: 'x', authors: [], topics: [], references: [] });
  expect([lists.authors, lists.topics, lists.references]).toEqual([[], [], []]);
});

test.each([
  [{ publicationDate: '2019-07' }, { year: 2019, publicationDate: null, publicationMonth: '2019-07' }],
  [{ publicationDate: '2019' }, { year: 2019, publicationDate: null, publicationMonth: null }],
  [
    { publicationDate: '2019', publicationMonth: '2019-05' },
    { year: 2019, publicationDate: null, publicationMonth: '2019-05' },
  ],
  [{ publicationMonth: '2019-05' }, { year: 2019, publicationDate: null, publicationMonth: '2019-05' }],
  [
    { year: 2018, publicationDate: '2019-01-02' },
    { year: 2018, publicationDate: '2019-01-02', publicationMonth: null },
  ],
  [{ publicationDate: '2998-12-31' }, { year: 2998, publicationDate: '2998-12-31', publicationMonth: null }],
  [{ year: 1000 }, { year: 1000, publicationDate: null, publicationMonth: null }],
])('dates: %j', async (given, expected) => {
  expect(await recordOf(jsonl, { id: 'x', ...given })).toMatchObject(expected);
});

test('equal printed names are one author where asked, and only for authors without an id', async () => {
  const authors = [
    { name: ' J.  Do\u0065\u0301 ' },
    { id: 'p1', name: 'A' },
    { name: 'B', orcid: '0000-0001-2345-6789' },
  ];
  const ids = async (authorsByName: boolean) =>
    (await recordOf(jsonl, { id: 'x', authors }, { authorsByName })).authors!.map((author) => [
      author.ids.map(({ kind, value }) => `${kind}:${value}`).join(),
      author.identityByName ?? false,
    ]);
  expect(await ids(true)).toEqual([
    ['mine:name:J. Doé', true],
    ['mine:p1', false],
    ['orcid:0000-0001-2345-6789', false],
  ]);
  expect((await ids(false))[0]).toEqual(['', false]);
});

test('the byline is in order of the positions given; without them as listed, whoever has none last', async () => {
  const names = async (...positions: (number | null)[]) => {
    const authors = positions.map((position, i) => ({ name: 'abc'[i], position }));
    return (await recordOf(jsonl, { id: 'x', authors })).authors!.map(({ name }) => name).join('');
  };
  expect(await names(3, 1, 2)).toBe('bca');
  expect(await names(null, null, null)).toBe('abc');
  expect(await names(null, 2, 1)).toBe('cba');
  expect(await names(1, 1, 0)).toBe('cab');
});

test('a record says which file and line it is from', async () => {
  const parsed = await parse(jsonl, ['', { id: 'a' }, 'no', { id: 'b' }]);
  expect(parsed.map(({ line }) => line)).toEqual([2, 3, 4]);
  expect(new Set(parsed.map(({ file }) => file)).size).toBe(1);
  expect(parsed[1]).toMatchObject({ text: 'no', refused: expect.stringMatching(/^not JSON: /) });
});
