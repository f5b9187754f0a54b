// Topics in Citeweave JSONL: schemes, ids, and what is broader.
import { expect, test } from '@jest/globals';
import { jsonl } from '../../../ingest/jsonl/index.ts';
import { recordOf } from './support.ts';

const topicsOf = async (topics: unknown[], source = 'mine') =>
  (await recordOf(jsonl, { id: 'x', topics }, { source })).topics!.map(({ topic }) => topic);

test.each([
  [{ id: 'arxiv-category:hep-lat' }, 'arxiv-category', 'arxiv-category:hep-lat'],
  [{ id: 'arxiv-category:hep-lat', scheme: 'else' }, 'arxiv-category', 'arxiv-category:hep-lat'],
  [{ id: 'looms', scheme: 'crafts' }, 'crafts', 'mine:looms'],
  [{ id: 'looms' }, 'mine', 'mine:looms'],
  [{ id: 'mine:looms' }, 'mine', 'mine:looms'],
  [{ id: 'mine:looms', scheme: 'crafts' }, 'crafts', 'mine:looms'],
  [{ id: 'https://openalex.org/T10028' }, 'openalex-topics', 'openalex:T10028'],
  [{ id: 'C41008148', scheme: 'else' }, 'openalex-concepts', 'openalex:C41008148'],
  [{ id: 'openalex:subfields/1702' }, 'openalex-topics', 'openalex:subfields/1702'],
  [{ id: 't1' }, 'mine', 'mine:t1'],
  [{ id: 'Looms: a history' }, 'mine', 'mine:Looms: a history'],
])('%j is of the scheme %s', async (topic, scheme, id) => {
  const [record] = await topicsOf([{ name: 'N', ...topic }]);
  expect([record!.scheme, `${record!.id.kind}:${record!.id.value}`]).toEqual([scheme, id]);
});

test('nested parents are a chain', async () => {
  const computing = { id: 'sample:cs', name: 'Computing', level: 0 };
  const learning = { id: 'sample:ml', name: 'Learning', level: 1, parent: computing };
  const [topic] = await topicsOf(
    [{ id: 'sample:xai', name: 'Explaining', level: 2, parent: learning }],
    'sample',
  );
  const of = (value: string, name: string, level: number) => ({
    id: { kind: 'sample', value },
    name,
    scheme: 'sample',
    level,
  });
  expect(topic).toEqual({
    ...of('xai', 'Explaining', 2),
    broader: [{ ...of('ml', 'Learning', 1), broader: [of('cs', 'Computing', 0)] }],
  });
});

test('a parent given by its id has the name that the line gives it elsewhere, else its id for a name', async () => {
  const [child, other, orphan] = await topicsOf([
    { id: 'b', name: 'Below', parent: 'a', scheme: 's' },
    { id: 'a', name: 'Above', level: 0, scheme: 's' },
    { id: 'c', name: 'Else', parent: 'unseen', scheme: 's' },
  ]);
  const { broader: _, ...above } = other!;
  expect(child!.broader).toEqual([above]);
  expect(above).toMatchObject({ name: 'Above', level: 0 });
  expect(orphan!.broader).toEqual([
    { id: { kind: 'mine', value: 'unseen' }, name: 'unseen', nameUnknown: true, scheme: 's', level: null },
  ]);
});

test('topics that name each other as parents do not go on for ever', async () => {
  const [a] = await topicsOf([
    { id: 'a', name: 'A', parent: 'b' },
    { id: 'b', name: 'B', parent: 'a' },
  ]);
  expect(a!.broader).toEqual([{ id: { kind: 'mine', value: 'b' }, name: 'B', scheme: 'mine', level: null }]);
});

test("a parent is of its topic's scheme where nothing else says", async () => {
  const parent = { id: 'a', name: 'A', parent: { id: 'C41008148', parent: { id: 'b', scheme: 'other' } } };
  const [topic] = await topicsOf([{ id: 'c', scheme: 'crafts', parent }]);
  const [a] = topic!.broader!;
  const [concept] = a!.broader!;
  expect([topic, a, concept, concept!.broader![0]].map((t) => t!.scheme)).toEqual([
    'crafts',
    'crafts',
    'openalex-concepts',
    'other',
  ]);
});

test('a topic without a name has its id for one', async () => {
  expect(await topicsOf([{ id: 'looms' }])).toMatchObject([{ name: 'looms', nameUnknown: true }]);
});

test('score, level and main topic are as given, and unknown when not', async () => {
  const topics = [
    { id: 'a', score: 0 },
    { id: 'b', level: 0, isPrimary: true },
  ];
  expect((await recordOf(jsonl, { id: 'x', topics })).topics).toMatchObject([
    { score: 0, isPrimary: false, topic: { level: null } },
    { score: null, isPrimary: true, topic: { level: 0 } },
  ]);
});
