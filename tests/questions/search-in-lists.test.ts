import { expect, test } from '@jest/globals';
import { own, paper, useDrawnGraph } from '../support/graph.ts';

const graph = useDrawnGraph();

const on = (...names: string[]) => ({
  topics: names.map((name) => ({
    topic: {
      id: own(name),
      name,
      scheme: 'test',
      broader: [{ id: own('all'), name: 'all', scheme: 'test' }],
    },
    score: 0.5,
  })),
});
const nature = { publicationVenue: { ids: [own('nature')], name: 'Nature' } };

const draw = () =>
  graph.draw(
    paper('hub'),
    { ...paper('Attention', { year: 2020, authors: ['zhao'], cites: ['hub'] }), ...on('a', 'b'), ...nature },
    {
      ...paper('Attention, attention and memory', { year: 2019, authors: ['zhao'], cites: ['hub'] }),
      ...on('a'),
      ...nature,
    },
    { ...paper('Memory', { year: 2021, authors: ['zhao'], cites: ['hub'] }), ...on('a'), ...nature },
    { ...paper('Attention elsewhere', { year: 2022 }), ...on('c') },
    paper('list', { cites: ['Attention', 'Memory', 'nothing held'] }),
  );

const LISTS = [
  ['paper(id: "test:hub")', 'citations'],
  ['author(id: "test:zhao")', 'papers'],
  ['topic(id: "test:a")', 'papers'],
  ['venue(id: "test:nature")', 'papers'],
] as const;

const ask = async (parent: string, list: string, args: string) => {
  const { data, errors } = await graph.ask(
    `{ parent: ${parent} { list: ${list}(${args}) { totalCount nodes { title } pageInfo { endCursor hasNextPage } facets { year { buckets { key count } } } } } }`,
  );
  expect(errors).toBeUndefined();
  return data!.parent.list;
};
const titles = (list: { nodes: { title: string }[] }) => list.nodes.map(({ title }) => title);

test.each(LISTS)(
  '%s %s: words narrow the list, best first; total and facets follow',
  async (parent, list) => {
    await draw();
    const found = await ask(parent, list, 'query: "attention"');
    expect(titles(found).sort()).toEqual(['Attention', 'Attention, attention and memory']);
    expect(found.totalCount).toBe(2);
    expect(found.facets.year.buckets).toEqual([
      { key: '2019', count: 1 },
      { key: '2020', count: 1 },
    ]);
  },
);

test.each(LISTS)('%s %s: any order and filter go with words, and pages do', async (parent, list) => {
  await draw();
  expect(titles(await ask(parent, list, 'query: "attention", orderBy: OLDEST'))).toEqual([
    'Attention, attention and memory',
    'Attention',
  ]);
  expect(titles(await ask(parent, list, 'query: "attention", where: {year: {from: 2020}}'))).toEqual([
    'Attention',
  ]);
  const first = await ask(parent, list, 'query: "attention", first: 1');
  const rest = await ask(parent, list, `query: "attention", after: "${first.pageInfo.endCursor}"`);
  expect(first.pageInfo.hasNextPage).toBe(true);
  expect([...titles(first), ...titles(rest)].sort()).toEqual([
    'Attention',
    'Attention, attention and memory',
  ]);
});

test('RELEVANCE of a list is its own measure again where no words are asked for', async () => {
  await draw();
  expect(titles(await ask('topic(id: "test:all")', 'papers', 'orderBy: RELEVANCE'))).toHaveLength(4);
  const { errors } = await graph.ask(
    '{ paper(id: "test:hub") { citations(orderBy: RELEVANCE) { totalCount } } }',
  );
  expect(errors).toMatchObject([{ extensions: { argument: 'orderBy' } }]);
});

test('a paper on two topics below is found once', async () => {
  await draw();
  const found = await ask('topic(id: "test:all")', 'papers', 'query: "attention"');
  expect(titles(found).sort()).toEqual([
    'Attention',
    'Attention elsewhere',
    'Attention, attention and memory',
  ]);
  expect(found.totalCount).toBe(3);
});

test('references, where what is only cited has no words', async () => {
  await draw();
  const found = await ask('paper(id: "test:list")', 'references', 'query: "memory"');
  expect(titles(found)).toEqual(['Memory']);
});
