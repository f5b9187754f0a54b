// OpenAlex works: single fields, and what is dirty in them.
import { expect, test } from '@jest/globals';
import { openalex } from '../../../ingest/openalex/index.ts';
import { id, url, WORK } from './openalex-works.ts';
import { parse, recordOf, refusalOf } from './support.ts';

test('a work with its id alone: unknown throughout', async () => {
  const { ids, ...rest } = await recordOf(openalex, { id: WORK });
  expect(ids).toEqual([id('openalex', 'W4200000001')]);
  expect(Object.values(rest).every((value) => value === null)).toBe(true);
});

test.each([
  [{ b: [3], a: [0] }, 'a b'],
  [{ a: [2, 0], b: [1] }, 'a b a'],
  [{ far: [1e9], near: [1] }, 'near far'],
  [{ constructor: [0], toString: [1] }, 'constructor toString'],
  [{}, null],
  [{ ' ': [0] }, null],
  [null, null],
])('abstract of %j', async (index, text) => {
  expect((await recordOf(openalex, { id: WORK, abstract_inverted_index: index })).abstract).toBe(text);
});

test.each([
  ['journal-article', {}, 'JOURNAL_ARTICLE'],
  ['article', {}, 'JOURNAL_ARTICLE'],
  ['article', { type_crossref: 'proceedings-article' }, 'CONFERENCE'],
  ['article', { primary_location: { source: { type: 'conference' } } }, 'CONFERENCE'],
  ['review', { type_crossref: 'proceedings-article' }, 'REVIEW'],
  ['book-chapter', {}, 'BOOK_SECTION'],
  ['monograph', {}, 'BOOK'],
  ['posted-content', {}, 'PREPRINT'],
  ['dissertation', {}, 'THESIS'],
  ['letter', {}, 'LETTERS_AND_COMMENTS'],
  ['dataset', {}, 'DATASET'],
  ['editorial', {}, 'EDITORIAL'],
  ['journal-issue', {}, 'OTHER'],
  ['never-seen', {}, 'OTHER'],
  ['constructor', {}, 'OTHER'],
])('type %s %j is %s', async (type, more, expected) => {
  expect((await recordOf(openalex, { id: WORK, type, ...more })).publicationTypes).toEqual([expected]);
});

test('what cannot be read is left out with a note, and the work kept', async () => {
  const [parsed] = await parse(openalex, [
    {
      id: WORK,
      doi: 'https://doi.org/none',
      primary_location: {
        landing_page_url: 'no address',
        source: { id: 'x', issn_l: '12', display_name: 'V' },
      },
      authorships: [
        { author: { id: 'x', display_name: 'A', orcid: '0000-0001-2345-678' } },
        { author: null },
      ],
      referenced_works: [url('W4200000002'), url('A42000001')],
    },
  ]);
  expect(parsed).toMatchObject({
    record: {
      ids: [id('openalex', 'W4200000001')],
      url: null,
      venue: 'V',
      publicationVenue: null,
      authors: [{ ids: [], name: 'A' }],
      references: [{ id: id('openalex', 'W4200000002') }],
    },
    notes: [
      'doi: "https://doi.org/none" is no id of this kind',
      'source.id: "x" is no OpenAlex source id',
      'source.issn_l: "12" is no ISSN',
      'landing_page_url: "no address" is no web address',
      'authorships[0].author.id: "x" is no author id',
      'authorships[0].author.orcid: "0000-0001-2345-678" is no ORCID iD',
      'authorships[1]: neither a name nor an id',
      'referenced_works[1]: "https://openalex.org/A42000001" is no OpenAlex work id',
    ],
  });
});

test.each([
  ['{', 'not JSON: '],
  [[1], 'not a JSON object but a list'],
  [{ doi: '10.5555/1' }, 'id: expected string, received undefined'],
  [
    { id: url('I42000001') },
    'id: expected an OpenAlex work id (W…), received "https://openalex.org/I42000001"',
  ],
  [{ id: 'https://doi.org/10.5555/1' }, 'id: expected an OpenAlex work id (W…)'],
  [{ id: WORK, publication_date: '2020-02-30' }, 'publication_date: "2020-02-30" is no date'],
  [{ id: WORK, publication_year: 20201 }, 'publication_year: expected 1000 to 2999'],
  [{ id: WORK, authorships: 'A. Loom' }, 'authorships: expected array, received string'],
  [{ id: WORK, cited_by_count: '5' }, 'cited_by_count: expected a whole number from 0'],
])('refused: %j', async (work, reason) => {
  expect((await refusalOf(openalex, work)).slice(0, reason.length)).toBe(reason);
});
