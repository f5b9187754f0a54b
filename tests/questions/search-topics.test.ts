import { expect, test } from '@jest/globals';
import { own, paper, useDrawnGraph } from '../support/graph.ts';

const graph = useDrawnGraph();

const topic = (name: string) => ({ topic: { id: own(name), name, scheme: 'test' } });

const draw = (...names: string[]) => graph.draw({ ...paper('a'), topics: names.map(topic) });

const NAMES = [
  'Language model',
  'large language models',
  'Modèle',
  'Model theory of formal languages',
  'Zoology',
];

const ask = async (args: Record<string, unknown>, fields = 'totalCount nodes { name }') => {
  const { data, errors } = await graph.ask(
    `query ($query: String, $first: Int, $after: String) {
      searchTopics(query: $query, first: $first, after: $after) { ${fields} }
    }`,
    args,
  );
  expect(errors).toBeUndefined();
  return data?.searchTopics;
};

test.each([
  ['LANGUAGE', ['Language model', 'large language models']],
  ['model language', ['Language model']],
  ['modèle', ['Modèle']],
  ['theory AND (', []],
  ['chemistry', []],
])('by words of the name, the best hit first: %s', async (query, names) => {
  await draw(...NAMES);
  expect(await ask({ query })).toEqual({ totalCount: names.length, nodes: names.map((name) => ({ name })) });
});

test('without a query: all, by name in any case, page by page', async () => {
  await draw(...NAMES);
  const page = 'totalCount nodes { name } pageInfo { endCursor hasNextPage }';
  const first = await ask({ first: 3 }, page);
  const second = await ask({ first: 3, after: first.pageInfo.endCursor }, page);
  expect([...first.nodes, ...second.nodes].map(({ name }) => name)).toEqual([
    'Language model',
    'large language models',
    'Model theory of formal languages',
    'Modèle',
    'Zoology',
  ]);
  expect([first.totalCount, second.pageInfo.hasNextPage]).toEqual([5, false]);
});
