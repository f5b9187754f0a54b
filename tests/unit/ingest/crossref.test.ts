// Works in the format of Crossref's REST API and public data file: https://api.crossref.org, https://www.crossref.org/documentation/retrieve-metadata/rest-api/
import { gzipSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import { crossref } from '../../../ingest/crossref/index.ts';
import { plainText } from '../../../ingest/crossref/jats.ts';
import { collect, file, recordOf, refusalOf } from './support.ts';

const read = (path: string) => collect(crossref([path], { source: 'crossref' }));
const DOI = '10.5555/1';
const record = (more: object) => recordOf(crossref, { DOI, ...more });

test('the example', async () => {
  const [bert, article, preprint, refused] = await read('docs/ingest/crossref.json');
  expect(bert).toMatchObject({
    record: {
      ids: [{ kind: 'doi', value: '10.18653/v1/n19-1423' }],
      year: 2019,
      publicationDate: null,
      publicationTypes: ['CONFERENCE'],
      authors: [{ name: 'Jacob Devlin' }, {}, {}, { name: 'Kristina Toutanova' }],
      references: [{ id: { kind: 'doi', value: '10.3115/v1/d14-1162' } }],
    },
    notes: Array(2).fill('reference: text without a DOI, no citation is made of it'),
  });
  expect(article).toEqual({
    file: 'docs/ingest/crossref.json',
    line: expect.any(Number),
    record: {
      ids: [{ kind: 'doi', value: '10.5555/example.2021.1' }],
      title: 'Reading in vitro abstracts & markup: an example',
      abstract: 'Background H2O at p < 0.05.',
      year: 2021,
      publicationDate: '2021-04-09',
      publicationMonth: null,
      venue: 'Journal of Examples',
      publicationVenue: {
        ids: [
          { kind: 'issn', value: '2049-3630' },
          { kind: 'issn', value: '0378-5955' },
        ],
        name: 'Journal of Examples',
        type: 'JOURNAL',
      },
      url: 'https://example.org/articles/1',
      publicationTypes: ['JOURNAL_ARTICLE'],
      language: 'en',
      isOpenAccess: true,
      openAccessPdf: { url: 'https://example.org/articles/1.pdf', license: 'cc-by' },
      isRetracted: true,
      citationCount: 2,
      referenceCount: 2,
      authors: [
        {
          ids: [{ kind: 'orcid', value: '0000-0002-1825-0097' }],
          name: 'Josiah Carberry Jr.',
          affiliations: ['Brown University'],
        },
        { ids: [], name: 'The Example Consortium', affiliations: null },
      ],
      topics: null,
      references: [
        { id: { kind: 'doi', value: '10.18653/v1/n19-1423' } },
        { id: { kind: 'doi', value: '10.1007/bf01700692' } },
      ],
      versionOf: null,
    },
  });
  expect(preprint).toMatchObject({
    record: { publicationMonth: '2020-11', versionOf: { kind: 'doi', value: '10.5555/example.2021.1' } },
  });
  expect(refused).toMatchObject({ refused: 'DOI: "unknown" is no DOI' });
});

const works = [{ DOI: '10.5555/1' }, { DOI: '10.5555/2' }];
test.each([
  ['JSON lines', works.map((work) => JSON.stringify(work)).join('\n')],
  ['a list', JSON.stringify(works)],
  ['the public data file', JSON.stringify({ items: works })],
  [
    'a page of the API',
    JSON.stringify({ status: 'ok', 'message-type': 'work-list', message: { items: works } }),
  ],
  [
    'answers of the API',
    works.map((message) => JSON.stringify({ status: 'ok', message }, null, 2)).join('\n'),
  ],
])('%s', async (_, text) => {
  const found = await read(file('forms/works.json.gz', gzipSync(text)));
  expect(found.map((p) => ('record' in p ? p.record.ids[0]!.value : p.refused))).toEqual([
    '10.5555/1',
    '10.5555/2',
  ]);
});

test('what is not there is unknown', async () => {
  expect(await record({ title: [], issued: { 'date-parts': [[null]] } })).toMatchObject({
    title: null,
    year: null,
    isOpenAccess: null,
    isRetracted: null,
    authors: null,
    references: null,
    publicationTypes: null,
  });
  expect(await record({ license: [{ URL: 'https://example.org/terms' }] })).toMatchObject({
    isOpenAccess: null,
  });
  expect(await record({ reference: [] })).toMatchObject({ references: [] });
});

test('a wrong type names its field', async () => {
  expect(await refusalOf(crossref, { DOI, author: 'x' })).toMatch(/^author: /);
  expect(await refusalOf(crossref, { title: ['x'] })).toMatch(/^DOI: /);
});

test.each([
  ['<jats:p>One</jats:p><jats:p>two</jats:p>', 'One two'],
  ['<jats:title>ABSTRACT</jats:title><jats:p>Text</jats:p>', 'Text'],
  ['CO<sub>2</sub> &amp; <i>x</i>', 'CO2 & x'],
  ['a &lt;b&gt; &#233; &#xE9; &amp;amp;', 'a <b> é é &'],
  ['p < 0.05 and q > 1', 'p < 0.05 and q > 1'],
  [
    '<jats:alternatives><jats:tex-math>\\alpha</jats:tex-math><mml:math><mml:mi>α</mml:mi></mml:math></jats:alternatives>',
    'α',
  ],
  ['Abstract', 'Abstract'],
  ['<p/>', null],
])('%s', (markup, text) => expect(plainText(markup)).toBe(text));
