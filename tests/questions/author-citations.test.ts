import { expect, test } from '@jest/globals';
import { own, paper, useDrawnGraph } from '../support/graph.ts';

const graph = useDrawnGraph();

/** Zhao's papers `a` and `b`; yang cites both, du one, and a paper of zhao with li cites `a`. */
const draw = () =>
  graph.draw(
    paper('a', { year: 2018, authors: ['zhao', 'zhao'] }),
    paper('b', { year: 2019, authors: ['zhao', 'bo'], cites: ['old', 'unknown'] }),
    paper('both', { year: 2021, authors: ['yang', 'yang'], cites: ['a', 'b'] }),
    {
      ...paper('one', { year: 2022, authors: ['yang', 'du'] }),
      references: [{ id: own('a'), contexts: ['We use a.'], intents: ['METHODOLOGY'], isInfluential: true }],
    },
    paper('own', { year: 2020, authors: ['li', 'zhao'], cites: ['a', 'old'] }),
    paper('old', { year: 2010, authors: ['yang', 'chen'] }),
  );

const asked = async (list: string, fields: string) => {
  const { data, errors } = await graph.ask(`{ author(id: "test:zhao") { list: ${list} { ${fields} } } }`);
  expect(errors).toBeUndefined();
  return data!.author.list;
};

const counts = async (list: string) =>
  (await asked(list, 'edges { citationCount node { name } }')).edges.map(({ citationCount, node }: any) => [
    node.name,
    citationCount,
  ]);

test('authors who cite an author most', async () => {
  await draw();
  expect(await counts('citedByAuthors')).toEqual([
    ['yang', 3],
    ['du', 1],
  ]);
});

test('a self-citation has the author on both bylines, whoever else', async () => {
  await draw();
  expect(await counts('citedByAuthors(includeSelf: true)')).toEqual([
    ['yang', 3],
    ['du', 1],
    ['li', 1],
    ['zhao', 1],
  ]);
  expect(await counts('citesAuthors(includeSelf: true)')).toEqual([
    ['chen', 2],
    ['yang', 2],
    ['zhao', 1],
  ]);
});

test('authors whom an author cites most', async () => {
  await draw();
  expect(await counts('citesAuthors')).toEqual([
    ['chen', 2],
    ['yang', 2],
  ]);
});

test('the citations themselves, those by the newest papers first', async () => {
  await draw();
  const citation = 'citing { title } cited { title } contexts intents isInfluential';
  const { totalCount, edges } = await asked(
    'citedByAuthors(first: 1)',
    `totalCount edges { two: citations(first: 2) { ${citation} } citations { citing { title } cited { title } } }`,
  );
  expect(totalCount).toBe(2);
  expect(edges).toEqual([
    {
      two: [
        {
          citing: { title: 'one' },
          cited: { title: 'a' },
          contexts: ['We use a.'],
          intents: ['METHODOLOGY'],
          isInfluential: true,
        },
        {
          citing: { title: 'both' },
          cited: { title: 'a' },
          contexts: null,
          intents: null,
          isInfluential: null,
        },
      ],
      citations: [
        { citing: { title: 'one' }, cited: { title: 'a' } },
        { citing: { title: 'both' }, cited: { title: 'a' } },
        { citing: { title: 'both' }, cited: { title: 'b' } },
      ],
    },
  ]);
});

test('page by page, from both ends', async () => {
  await draw();
  const page = (args: string) =>
    asked(
      `citedByAuthors(includeSelf: true, ${args})`,
      'nodes { name } pageInfo { startCursor endCursor hasNextPage }',
    );
  const first = await page('first: 3');
  expect(first.nodes.map(({ name }: any) => name)).toEqual(['yang', 'du', 'li']);
  const rest = await page(`first: 3, after: "${first.pageInfo.endCursor}"`);
  expect([rest.nodes, rest.pageInfo.hasNextPage]).toEqual([[{ name: 'zhao' }], false]);
  expect((await page(`last: 1, before: "${rest.pageInfo.startCursor}"`)).nodes).toEqual([{ name: 'li' }]);
});

test('beyond 100,000 citations the papers that fewest cite are looked through', async () => {
  await draw();
  await graph.run(`MATCH (a:Paper {key: 'test:a'}) SET a.heldCitationCount = 100001`);
  expect(await counts('citedByAuthors')).toEqual([['yang', 1]]);
  const { truncation } = await asked('citedByAuthors', 'truncation { examined available note }');
  expect(truncation).toEqual({
    examined: 2,
    available: 3,
    note: expect.stringMatching(/fewest papers cite/),
  });
  expect(await asked('citesAuthors', 'truncation { note }')).toEqual({ truncation: null });
});

test('more citations than a page holds are refused', async () => {
  await draw();
  const { errors } = await graph.ask(
    '{ author(id: "test:zhao") { citedByAuthors { edges { citations(first: 101) { id } } } } }',
  );
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'citations.first' } }]);
});

test('read along with all co-authors it is the same, in one statement', async () => {
  await draw();
  const { data, counts: taken } = await graph.ask(
    '{ author(id: "test:yang") { coauthors { nodes { name citesAuthors { nodes { name } } } } } }',
  );
  expect(data!.author.coauthors.nodes).toEqual([
    { name: 'chen', citesAuthors: { nodes: [] } },
    { name: 'du', citesAuthors: { nodes: [{ name: 'zhao' }] } },
  ]);
  expect(taken.statements).toBe(3);
});
