// Citeweave JSONL: every ground for refusing a line, told by field and by what is allowed.
import { expect, test } from '@jest/globals';
import { jsonl } from '../../../ingest/jsonl/index.ts';
import { refusalOf } from './support.ts';

const author = (more: object) => ({ authors: [{ name: 'A' }, { name: 'B', ...more }] });
const topic = (more: object) => ({ topics: [{ id: 't', name: 'T', ...more }] });
const nested = `${'{"id":"a","parent":'.repeat(20_000)}null${'}'.repeat(20_000)}`;

test.each([
  ['{"id":', 'not JSON: Unexpected end of JSON input'],
  ['[1]', 'not a JSON object but a list'],
  ['"x"', 'not a JSON object but "x"'],
  ['null', 'not a JSON object but null'],
  ['{}', 'id: expected a text, or an id in externalIds, received neither'],
  ['{"id":" ","externalIds":{"doi":null}}', 'id: expected a text, or an id in externalIds, received neither'],
  ['{"id":7}', 'id: expected string, received number'],
  [`{"id":"x","topics":[${nested}]}`, 'nested too deeply'],
])('%.40s', async (line, reason) => {
  expect(await refusalOf(jsonl, line)).toBe(reason);
});

test.each([
  [{ externalIds: { doi: 'none' } }, 'externalIds.doi: "none" is no id of this kind'],
  [{ externalIds: { doi: '2402.10688' } }, 'externalIds.doi: "2402.10688" is no id of this kind'],
  [{ externalIds: { 'my id': '1' } }, 'externalIds.my id: "1" is no id of this kind'],
  [{ externalIds: { pmid: 1.5 } }, 'externalIds.pmid: expected a text or a whole number'],
  [{ externalIds: 'doi' }, 'externalIds: expected record, received string'],
  [{ title: 5 }, 'title: expected string, received number'],
  [{ year: '2020' }, 'year: expected a whole number from 1000 to 2999'],
  [{ year: 2020.5 }, 'year: expected a whole number from 1000 to 2999'],
  [{ year: 999 }, 'year: expected 1000 to 2999'],
  [{ year: 3000 }, 'year: expected 1000 to 2999'],
  [{ publicationDate: '2019-13' }, 'publicationDate: "2019-13" is no date'],
  [
    { publicationDate: '2019-02-29' },
    'publicationDate: "2019-02-29" is no date (YYYY-MM-DD, YYYY-MM or YYYY, from',
  ],
  [{ publicationDate: '2019-02-00' }, 'publicationDate: "2019-02-00" is no date'],
  [{ publicationDate: '0999-01-01' }, 'publicationDate: "0999-01-01" is no date'],
  [{ publicationDate: '3000' }, 'publicationDate: "3000" is no date'],
  [{ publicationDate: '1 May 2019' }, 'publicationDate: "1 May 2019" is no date'],
  [{ publicationMonth: '2019-00' }, 'publicationMonth: "2019-00" is no date'],
  [{ publicationMonth: '2019' }, 'publicationMonth: expected YYYY-MM, received "2019"'],
  [{ url: 'javascript:alert(1)' }, 'url: expected an http, https or ftp address'],
  [{ openAccessPdf: { url: 'file.pdf' } }, 'openAccessPdf.url: expected an http, https or ftp address'],
  [{ language: 'english' }, 'language: "english" is no language code such as "en"'],
  [{ isOpenAccess: 'yes' }, 'isOpenAccess: expected boolean, received string'],
  [{ citationCount: -1 }, 'citationCount: expected a whole number from 0'],
  [{ citationCount: 2 ** 31 }, 'citationCount: expected a whole number up to 2147483647'],
  [{ referenceCount: '3' }, 'referenceCount: expected a whole number from 0'],
  [{ tldr: { text: 'short' } }, 'tldr.model: expected string, received undefined'],
  [
    { publicationTypes: ['POEM'] },
    'publicationTypes[0]: expected one of REVIEW, JOURNAL_ARTICLE, CASE_REPORT,',
  ],
  [{ venue: {} }, 'venue: expected string, received object'],
  [{ publicationVenue: { name: 'V' } }, 'publicationVenue: expected an id or an issn, received neither'],
  [
    { publicationVenue: { id: 'v', name: 'V', issn: '12' } },
    'publicationVenue.issn: "12" is no ISSN (1234-567X)',
  ],
  [{ authors: {} }, 'authors: expected array, received object'],
  [{ authors: ['A'] }, 'authors[0]: expected object, received string'],
  [author({ name: ' ' }), 'authors[1].name: expected a text that is not empty'],
  [author({ orcid: '0000' }), 'authors[1].orcid: "0000" is no ORCID iD'],
  [author({ position: 'first' }), 'authors[1].position: expected a whole number'],
  [author({ affiliations: 'Mill' }), 'authors[1].affiliations: expected array, received string'],
  [topic({ score: 1.5 }), 'topics[0].score: expected 0 to 1'],
  [topic({ level: -1 }), 'topics[0].level: expected a whole number from 0'],
  [topic({ id: ' ' }), 'topics[0].id: expected an id, received an empty text'],
  [topic({ parent: 't' }), 'topics[0].parent: expected another topic, received the same'],
  [topic({ parent: 5 }), 'topics[0].parent: expected an id or {id, name, …}'],
  [{ references: [5] }, 'references[0]: expected an id or {id, …}'],
  [{ references: ['a', ''] }, 'references[1].id: expected an id, received an empty text'],
  [
    { references: [{ id: 'a', intents: ['PRAISE'] }] },
    'references[0].intents[0]: expected one of BACKGROUND, METHODOLOGY, RESULT',
  ],
  [{ versionOf: 5 }, 'versionOf: expected string, received number'],
])('%j', async (fields, reason) => {
  const said = await refusalOf(jsonl, { id: 'x', ...fields });
  expect(said.slice(0, reason.length)).toBe(reason);
});

test('a second fault is told with the first', async () => {
  expect(await refusalOf(jsonl, { id: 'x', title: 1, abstract: 2 })).toBe(
    'title: expected string, received number; abstract: expected string, received number',
  );
});
