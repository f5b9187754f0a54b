// OpenAlex works to records: the form of 2023 and the current one, and their topics.
import { expect, test } from '@jest/globals';
import { openalex } from '../../../ingest/openalex/index.ts';
import { CURRENT, concept, id, OLD, OLD_GOLDEN, ranked, TOPIC, WORK } from './openalex-works.ts';
import { parse, recordOf } from './support.ts';

test('the form of 2023: concepts, host venue, one affiliation; a work citing itself says so', async () => {
  expect(await recordOf(openalex, OLD)).toEqual(OLD_GOLDEN);
});

test('the current form: topics with what is broader, beside concepts', async () => {
  const record = await recordOf(openalex, CURRENT);
  const subfield = {
    ...ranked('subfields/9901', 'Weaving', 2),
    broader: [{ ...ranked('fields/99', 'Textiles', 1), broader: [ranked('domains/9', 'Crafts', 0)] }],
  };
  expect(record.topics).toEqual([
    { topic: { ...ranked('T90002', 'Yarn', 3), broader: [subfield] }, score: 0.95, isPrimary: false },
    { topic: { ...ranked('T90001', 'Looms', 3), broader: [subfield] }, score: 0.9, isPrimary: true },
    concept('C42000002', 'Craft', 0, 0.99, false),
  ]);
  expect(record).toMatchObject({
    ids: [id('openalex', 'W4200000001'), id('arxiv', '2405.00007')],
    abstract: null,
    publicationDate: '2024-05-06',
    venue: 'arXiv',
    publicationVenue: { ids: [id('openalex', 'S42000009')], name: 'arXiv', type: 'REPOSITORY' },
    url: 'http://arxiv.org/abs/2405.00007v2',
    publicationTypes: ['PREPRINT'],
    language: 'en',
    openAccessPdf: { url: 'https://arxiv.org/pdf/2405.00007', status: 'GREEN', license: null },
    isRetracted: null,
    referenceCount: 0,
    references: [],
    authors: [
      { rawAuthorName: 'Loom, Ada', isCorresponding: false, affiliations: ['Dept of Looms', 'Mill'] },
    ],
  });
});

test('a work that stands twice is yielded twice', async () => {
  expect(await parse(openalex, [OLD, OLD])).toHaveLength(2);
});

const topicsOf = async (more: object) => (await recordOf(openalex, { id: WORK, ...more })).topics;

test('a primary topic that is not among the topics is one of them; a rank may be missing', async () => {
  const [topic] = (await topicsOf({ primary_topic: { ...TOPIC, field: null } }))!;
  expect(topic).toMatchObject({ isPrimary: true, topic: { id: { value: 'T90001' } } });
  expect(topic!.topic.broader![0]!.broader).toEqual([ranked('domains/9', 'Crafts', 0)]);
});

test('no concept is the main topic when all score zero; a score that is no number is unknown', async () => {
  const scored = (...scores: unknown[]) => ({
    concepts: scores.map((score, i) => ({ id: `C4200000${i}`, score })),
  });
  expect(await topicsOf(scored('0.0', 0))).toMatchObject([{ isPrimary: false }, { isPrimary: false }]);
  expect(await topicsOf(scored('', 'x', null, '1e-2'))).toMatchObject([
    { score: null },
    { score: null },
    { score: null },
    { score: 0.01, isPrimary: true },
  ]);
  expect(await topicsOf({})).toBeNull();
  expect(await topicsOf({ concepts: [], topics: [] })).toEqual([]);
});
