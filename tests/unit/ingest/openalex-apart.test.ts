// Authors and topics of OpenAlex: https://docs.openalex.org/api-entities/authors/author-object, …/topics/topic-object.
import { expect, test } from '@jest/globals';
import { openalex } from '../../../ingest/openalex/index.ts';
import { collectAll, file } from './support.ts';

const read = async (path: string) => collectAll(openalex([path], { source: 'openalex' }));
const told = async (value: object) => {
  const [one] = await read(file('apart.json', JSON.stringify(value)));
  return one && 'refused' in one ? one.refused : one;
};

test('the example: an author, topics, a work', async () => {
  const [author, topic, subfield, root, concept, work] = await read('docs/ingest/openalex');
  expect(author).toMatchObject({
    author: {
      ids: [{ kind: 'openalex', value: 'A5072372741' }],
      name: 'Jacob Devlin',
      alternativeNames: ['J. Devlin'],
      affiliations: ['Google (United States)'],
      asOf: '2024-08-01',
      homepage: null,
      paperCount: 42,
      citationCount: 100000,
      hIndex: 25,
    },
  });
  const of = (value: string) => ({ kind: 'openalex', value });
  expect(topic).toMatchObject({
    topic: {
      id: of('T10028'),
      name: 'Topic Modeling',
      scheme: 'openalex-topics',
      level: 3,
      paperCount: 143529,
      broader: [
        {
          id: of('subfields/1702'),
          level: 2,
          broader: [{ id: of('fields/17'), level: 1, broader: [{ id: of('domains/3'), level: 0 }] }],
        },
      ],
    },
  });
  expect(subfield).toMatchObject({ topic: { level: 2, broader: [{ id: of('fields/17') }] } });
  expect(root).toMatchObject({ topic: { id: of('C41008148'), scheme: 'openalex-concepts', level: 0 } });
  expect(concept).toMatchObject({ topic: { level: 1, broader: [{ id: of('C41008148'), level: 0 }] } });
  expect(work).toMatchObject({ record: { ids: [of('W2896457183'), { kind: 'doi' }] } });
});

test('forms of 2023, and what is wrong', async () => {
  const id = 'https://openalex.org/A5000000001';
  expect(
    await told({
      id,
      display_name: 'A',
      orcid: 'x',
      last_known_institution: { display_name: 'I' },
      updated_date: '?',
    }),
  ).toMatchObject({
    author: { ids: [{ value: 'A5000000001' }], affiliations: ['I'], asOf: null },
    notes: ['orcid: "x" is no ORCID iD'],
  });
  expect(await told({ id })).toBe('display_name: expected a text, received none');
  expect(await told({ id, display_name: 'A', works_count: -1 })).toMatch(/^works_count: /);
  expect(await told({ id: 'https://openalex.org/I1' })).toMatch(/^id: expected an OpenAlex work id/);
});

test('a page of the API', async () => {
  const results = [{ id: 'https://openalex.org/W1' }, { id: 'https://openalex.org/A1', display_name: 'A' }];
  const all = await read(file('page.json', JSON.stringify({ meta: { count: 2 }, results }, null, 2)));
  expect(all.map((one) => Object.keys(one)[0])).toEqual(['record', 'author']);
});
