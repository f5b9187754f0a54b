// Whatever stands in a file, a source never throws: each line that is not blank is a record or is refused.
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { crossref } from '../../../ingest/crossref/index.ts';
import { jsonl } from '../../../ingest/jsonl/index.ts';
import { openalex } from '../../../ingest/openalex/index.ts';
import type { Source } from '../../../ingest/record.ts';
import { semanticScholar } from '../../../ingest/semantic-scholar/index.ts';
import { collectAll, file, idsOf } from './support.ts';

const PAPER = {
  id: 'a',
  externalIds: { doi: '10.5555/1' },
  title: 'T',
  publicationDate: '2020-01-02',
  publicationVenue: { id: 'v', name: 'V' },
  language: 'en',
  authors: [{ id: 'p', name: 'A', orcid: '0000-0001-2345-6789' }],
  topics: [{ id: 't', name: 'T', parent: { id: 'u', parent: 't' } }],
  references: ['b', { id: 'c', intents: ['result'] }],
};
const WORK = {
  id: 'https://openalex.org/W4200000001',
  ids: { mag: '42' },
  publication_date: '2020-01-02',
  abstract_inverted_index: { a: [0] },
  primary_location: {
    landing_page_url: 'https://arxiv.org/abs/2001.00001',
    source: { id: 'S42', display_name: 'V' },
  },
  authorships: [{ author: { id: 'A42', display_name: 'A' }, institutions: [{ display_name: 'I' }] }],
  topics: [{ id: 'T42', score: 0.1, subfield: { id: 'https://openalex.org/subfields/1' } }],
  concepts: [{ id: 'C42', level: 0, score: '0.1' }],
  referenced_works: ['https://openalex.org/W42'],
};

const CROSSREF = {
  DOI: '10.5555/1',
  title: ['T'],
  abstract: '<jats:p>A</jats:p>',
  published: { 'date-parts': [[2020, 1, 2]] },
  'container-title': ['V'],
  ISSN: ['2049-3630'],
  author: [{ given: 'A', family: 'B', ORCID: 'http://orcid.org/0000-0002-1825-0097' }],
  license: [{ URL: 'https://creativecommons.org/licenses/by/4.0/', 'delay-in-days': 0 }],
  link: [{ URL: 'https://example.org/1.pdf', 'content-type': 'application/pdf' }],
  reference: [{ DOI: '10.5555/2' }],
  relation: { 'is-preprint-of': [{ 'id-type': 'doi', id: '10.5555/3' }] },
};

const S2_PAPER = {
  corpusid: 1,
  externalids: { DOI: '10.5555/1', CorpusId: '1' },
  title: 'T',
  authors: [{ authorId: '1', name: 'A' }],
  publicationvenueid: 'v',
  venue: 'V',
  year: 2020,
  s2fieldsofstudy: [{ category: 'C' }],
  publicationtypes: ['JournalArticle'],
  publicationdate: '2020-01-02',
};
const S2_CITATION = { citingcorpusid: 1, citedcorpusid: 2, contexts: ['C'], intents: [['result']] };
const S2_AUTHOR = {
  authorid: '1',
  externalids: { ORCID: ['0000-0002-1825-0097'] },
  name: 'A',
  aliases: ['B'],
};
const S2_VECTOR = { corpusid: 1, vector: '[0.5, 1]' };

const AUTHOR = {
  id: 'https://openalex.org/A42',
  orcid: 'https://orcid.org/0000-0002-1825-0097',
  display_name: 'A',
  last_known_institutions: [{ display_name: 'I' }],
  summary_stats: { h_index: 1 },
  updated_date: '2024-01-02',
};
const TOPIC = {
  id: 'https://openalex.org/T42',
  display_name: 'T',
  subfield: { id: 'https://openalex.org/subfields/1' },
};

/** Every place in a value, as the keys that lead there. */
const placesIn = (value: unknown, at: string[] = []): string[][] =>
  typeof value === 'object' && value !== null
    ? [at, ...Object.entries(value).flatMap(([key, inner]) => placesIn(inner, [...at, key]))]
    : [at];

function replaced(value: unknown, [key, ...rest]: string[], by: unknown): unknown {
  if (key === undefined) return by;
  const copy = structuredClone(value) as Record<string, unknown>;
  copy[key] = replaced(copy[key], rest, by);
  return copy;
}

/** A line with one value replaced, cut off, or with one byte changed. */
const mutatedLine = (model: object): fc.Arbitrary<Buffer> => {
  const whole = Buffer.from(JSON.stringify(model));
  return fc.oneof(
    fc
      .tuple(fc.constantFrom(...placesIn(model)), fc.jsonValue({ maxDepth: 2 }))
      .map(([place, by]) => Buffer.from(JSON.stringify(replaced(model, place, by)))),
    fc.nat(whole.length).map((length) => whole.subarray(0, length)),
    fc
      .tuple(fc.nat(whole.length - 1), fc.nat(255))
      .map(([at, byte]) => Buffer.from(whole).fill(byte, at, at + 1)),
    fc
      .constantFrom('', ' \t', '\r', 'null', '\uFEFF', JSON.stringify(model))
      .map((text) => Buffer.from(text)),
  );
};

const isBlank = (line: string) => !line.replace(/^\uFEFF/, '').trim();

test.each<[string, Source, object]>([
  ['Citeweave JSONL', jsonl, PAPER],
  ['OpenAlex', openalex, WORK],
  ['OpenAlex, authors', openalex, AUTHOR],
  ['OpenAlex, topics', openalex, TOPIC],
  ['Crossref', crossref, CROSSREF],
  ['Semantic Scholar, papers', semanticScholar, S2_PAPER],
  ['Semantic Scholar, citations', semanticScholar, S2_CITATION],
  ['Semantic Scholar, authors', semanticScholar, S2_AUTHOR],
  ['Semantic Scholar, embeddings', semanticScholar, S2_VECTOR],
])('%s', async (_, source, model) => {
  const lines = fc.array(mutatedLine(model), { maxLength: 20 });
  await fc.assert(
    fc.asyncProperty(lines, fc.boolean(), async (mutated, authorsByName) => {
      const bytes = Buffer.concat(
        [Buffer.from('{}'), ...mutated].flatMap((line) => [line, Buffer.from('\n')]),
      );
      const parsed = await collectAll(source([file('m.jsonl', bytes)], { source: 'mine', authorsByName }));
      const expected = bytes.toString('latin1').split('\n');
      const numbers = expected.flatMap((line, i) =>
        isBlank(Buffer.from(line, 'latin1').toString('utf8')) ? [] : [i + 1],
      );
      expect(parsed.map(({ line }) => line)).toEqual(numbers);
      for (const one of parsed) {
        if ('refused' in one) expect(one.refused).not.toBe('');
        else expect(idsOf(one).every(({ kind, value }) => kind && value)).toBe(true);
      }
    }),
    { numRuns: 200 },
  );
});
