import { expect, test } from '@jest/globals';
import { paper, useDrawnGraph } from '../support/graph.ts';

const graph = useDrawnGraph();

const draw = () =>
  graph.draw(
    paper('p1', { year: 2019, authors: ['zhao', 'yang'] }),
    paper('p2', { year: 2021, authors: ['yang', 'zhao', 'du'] }),
    paper('p3', { authors: ['Ahn', 'zhao', 'yang'] }),
    paper('p4', { year: 2023, authors: ['du', 'li'] }),
    paper('p5', { year: 2022, authors: ['bo', 'zhao'] }),
  );

const ask = async (args: string, fields: string) => {
  const { data, errors } = await graph.ask(`{ author(id: "test:zhao") { coauthors${args} { ${fields} } } }`);
  expect(errors).toBeUndefined();
  return data?.author.coauthors;
};

test('people on the same bylines, with counts and years, most joint papers first', async () => {
  await draw();
  const edge = (
    name: string,
    sharedPaperCount: number,
    firstYear: number | null,
    lastYear: number | null,
  ) => ({
    node: { name },
    sharedPaperCount,
    firstYear,
    lastYear,
  });
  const fields = 'totalCount edges { node { name } sharedPaperCount firstYear lastYear }';
  expect(await ask('', fields)).toEqual({
    totalCount: 4,
    edges: [
      edge('yang', 3, 2019, 2021),
      edge('Ahn', 1, null, null),
      edge('bo', 1, 2022, 2022),
      edge('du', 1, 2021, 2021),
    ],
  });
});

test.each([
  ['MOST_SHARED_PAPERS', ['yang', 'Ahn', 'bo', 'du']],
  ['MOST_RECENT', ['bo', 'du', 'yang', 'Ahn']],
  ['NAME', ['Ahn', 'bo', 'du', 'yang']],
])('by %s, and page by page', async (orderBy, order) => {
  await draw();
  const nodes = order.map((name) => ({ name }));
  expect(await ask(`(orderBy: ${orderBy})`, 'nodes { name }')).toEqual({ nodes });
  const page = 'nodes { name } pageInfo { endCursor hasNextPage }';
  const first = await ask(`(orderBy: ${orderBy}, first: 2)`, page);
  const second = await ask(`(orderBy: ${orderBy}, first: 2, after: "${first.pageInfo.endCursor}")`, page);
  expect([...first.nodes, ...second.nodes]).toEqual(nodes);
  expect([first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([true, false]);
});

test('the joint papers, newest first, those without a date last', async () => {
  await draw();
  const { edges } = await ask(
    '(first: 1)',
    'edges { sharedPapers { title } two: sharedPapers(first: 2) { title } }',
  );
  expect(edges).toEqual([
    {
      sharedPapers: [{ title: 'p2' }, { title: 'p1' }, { title: 'p3' }],
      two: [{ title: 'p2' }, { title: 'p1' }],
    },
  ]);
});

test('who writes alone has none', async () => {
  await graph.draw(paper('a', { authors: ['zhao', 'zhao'] }));
  expect(await ask('', 'totalCount nodes { name }')).toEqual({ totalCount: 0, nodes: [] });
});

test('more joint papers than a page holds are refused', async () => {
  await draw();
  const { errors } = await graph.ask(
    '{ author(id: "test:zhao") { coauthors { edges { sharedPapers(first: 101) { id } } } } }',
  );
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'sharedPapers.first' } }]);
});
