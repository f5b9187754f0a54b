import { expect, test } from '@jest/globals';
import { paper, useDrawnGraph } from '../support/graph.ts';

const graph = useDrawnGraph();

const draw = () =>
  graph.draw(
    paper('Sparse autoencoders', { year: 2023, abstract: 'Features of a language model.' }),
    paper('Language model', { year: 2022 }),
    paper('Hair (cortisol): a review', { year: 2021, cites: ['language of nobody'] }),
  );

const search = (args: string, fields = 'totalCount edges { score node { title } }') =>
  graph.ask(`{ searchPapers${args} { ${fields} } }`);

test('all the words, in title or abstract, the best hit first', async () => {
  await draw();
  const { data } = await search('(query: "language MODEL")');
  const { totalCount, edges } = data!.searchPapers;
  expect(totalCount).toBe(2);
  expect(edges.map((edge: { node: { title: string } }) => edge.node.title)).toEqual([
    'Language model',
    'Sparse autoencoders',
  ]);
  expect(edges[0].score).toBeGreaterThan(edges[1].score);
  expect(edges[1].score).toBeGreaterThan(0);
});

test.each(['hair AND (', 'cortisol~ [', '"review', 'title:hair', '+hair -review', '/cortisol/', 'a* && b\\'])(
  'no character is special: %s',
  async (query) => {
    await draw();
    const { errors } = await graph.ask(
      'query ($query: String) { searchPapers(query: $query) { totalCount } }',
      {
        query,
      },
    );
    expect(errors).toBeUndefined();
  },
);

test.each([
  "Alzheimer's disease",
  'alzheimer\u2019s',
  'GPT-3.5',
  'gpt 3.5:',
  '10,000',
  'U.S.',
  'naïve',
  'NAI\u0308VE',
  '深層学習',
])('as it is written in the title: %s', async (query) => {
  await graph.draw(
    paper("Alzheimer's disease in 10,000 U.S. patients: GPT-3.5, a naïve 深層学習 model"),
    paper('Alzheimer’s, naïve'),
  );
  const { data, errors } = await graph.ask(
    'query ($query: String) { searchPapers(query: $query) { totalCount } }',
    {
      query,
    },
  );
  expect(errors).toBeUndefined();
  expect(data?.searchPapers.totalCount).toBeGreaterThan(0);
});

test('with a filter, an order and pages', async () => {
  await draw();
  const titles = async (args: string) =>
    (await search(args, 'nodes { title } pageInfo { endCursor hasNextPage }')).data!.searchPapers;
  const oldest = await titles('(query: "language", orderBy: OLDEST)');
  expect(oldest.nodes).toEqual([{ title: 'Language model' }, { title: 'Sparse autoencoders' }]);
  const recent = await titles('(query: "language", where: { year: { from: 2023 } })');
  expect(recent.nodes).toEqual([{ title: 'Sparse autoencoders' }]);
  const first = await titles('(query: "language", first: 1)');
  const second = await titles(`(query: "language", first: 1, after: "${first.pageInfo.endCursor}")`);
  expect([first, second].map((page) => [page.nodes[0].title, page.pageInfo.hasNextPage])).toEqual([
    ['Language model', true],
    ['Sparse autoencoders', false],
  ]);
});

test('without a query: the whole graph, no score', async () => {
  await draw();
  const { data } = await search('');
  expect(data?.searchPapers).toEqual({
    totalCount: 3,
    edges: ['Sparse autoencoders', 'Language model', 'Hair (cortisol): a review'].map((title) => ({
      score: null,
      node: { title },
    })),
  });
});

test.each(['深', 'a ', 'a-', "a'b c.d,", '1 '])('500 characters of %j go, and no more', async (piece) => {
  await draw();
  const ask = (length: number) =>
    graph.ask('query ($query: String) { searchPapers(query: $query) { totalCount nodes { id } } }', {
      query: piece.repeat(length).slice(0, length),
    });
  expect((await ask(500)).errors).toBeUndefined();
  expect((await ask(501)).errors).toMatchObject([
    { extensions: { code: 'BAD_USER_INPUT', argument: 'query' } },
  ]);
});

test('minScore cuts: pages, totalCount and facets follow', async () => {
  await draw();
  const fields = 'totalCount edges { score } facets { year { buckets { key } } }';
  const all = (await search('(query: "language")', fields)).data!.searchPapers;
  const [best, other] = all.edges.map(({ score }: { score: number }) => score);
  const cut = async (minScore: number) =>
    (await search(`(query: "language", minScore: ${minScore})`, fields)).data!.searchPapers;
  expect(best).toBeGreaterThan(other);
  expect(await cut(best)).toEqual({
    totalCount: 1,
    edges: [{ score: best }],
    facets: { year: { buckets: [{ key: '2022' }] } },
  });
  expect(await cut(0)).toEqual(all);
  expect((await cut(best + 1)).totalCount).toBe(0);
  const { errors } = await search('(minScore: 1)');
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'minScore' } }]);
});

test('highlights of title and abstract; none without a query', async () => {
  await draw();
  const { data } = await search('(query: "language model")', 'edges { highlights }');
  expect(data?.searchPapers.edges).toEqual([
    { highlights: ['**Language** **model**'] },
    { highlights: ['Features of a **language** **model**.'] },
  ]);
  const none = await search('(first: 1)', 'edges { highlights }');
  expect(none.data?.searchPapers.edges).toEqual([{ highlights: null }]);
  const withPlaceholders = await search('(where: { isPlaceholder: true })', 'edges { score highlights }');
  expect(withPlaceholders.data?.searchPapers.edges).toEqual([{ score: null, highlights: null }]);
});
