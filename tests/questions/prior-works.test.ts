import { expect, test } from '@jest/globals';
import { paper, useDrawnGraph } from '../support/graph.ts';

const graph = useDrawnGraph();

/** The paper cites `root` and `branch`, `fan` and `critic` cite it; around these stands what they cite and what cites them. */
const draw = () =>
  graph.draw(
    paper('paper', { year: 2020, cites: ['root', 'branch'] }),
    paper('root', { year: 2000, cites: ['origin'] }),
    paper('branch', { year: 2010, cites: ['root', 'origin', 'undated'] }),
    paper('fan', { year: 2021, cites: ['paper', 'root', 'peer'] }),
    paper('critic', { year: 2022, cites: ['paper', 'root', 'fan', 'late'] }),
    paper('origin', { year: 1990 }),
    paper('undated'),
    paper('peer', { year: 2020 }),
    paper('late', { year: 2021, cites: ['branch'] }),
    paper('review', { year: 2023, cites: ['root', 'fan', 'critic'] }),
    paper('early', { year: 2005, cites: ['root'] }),
  );

const asked = async (field: string) => {
  const { data, errors } = await graph.ask(
    `{ paper(id: "test:paper") { list: ${field} { totalCount truncation { examined } edges { evidenceCount node { title } evidence { title } } } } }`,
  );
  expect(errors).toBeUndefined();
  const { edges, ...list } = data!.paper.list;
  return {
    ...list,
    edges: edges.map(({ evidenceCount, node, evidence }: any) => {
      expect(evidenceCount).toBe(evidence.length);
      return [node.title, ...evidence.map(({ title }: any) => title)];
    }),
  };
};

test('earlier papers that most of its neighborhood cites, with the neighbors that do', async () => {
  await draw();
  expect(await asked('priorWorks')).toEqual({
    totalCount: 2,
    truncation: null,
    edges: [
      ['root', 'critic', 'fan', 'branch'],
      ['origin', 'branch', 'root'],
    ],
  });
});

test('later papers that cite most of its neighborhood, with the neighbors cited', async () => {
  await draw();
  expect(await asked('derivativeWorks')).toEqual({
    totalCount: 4,
    truncation: null,
    edges: [
      ['review', 'critic', 'fan', 'root'],
      ['critic', 'fan', 'root'],
      ['fan', 'root'],
      ['late', 'branch'],
    ],
  });
});

test('a neighbor that both cites and is cited is one', async () => {
  await graph.draw(
    paper('paper', { year: 2020, cites: ['twin'] }),
    paper('twin', { year: 2020, cites: ['paper', 'root'] }),
    paper('root', { year: 2000 }),
  );
  expect((await asked('priorWorks')).edges).toEqual([['root', 'twin']]);
});

test('of a paper without a date nothing is known to be earlier or later', async () => {
  await graph.draw(
    paper('paper', { cites: ['a'] }),
    paper('a', { year: 2000, cites: ['b'] }),
    paper('b', { year: 1990 }),
    paper('c', { year: 2010, cites: ['a'] }),
  );
  for (const field of ['priorWorks', 'derivativeWorks'])
    expect(await asked(field)).toMatchObject({ totalCount: 0, edges: [] });
});

test('beyond 100,000 citations the neighbors that fewest cite are looked through, and the answer says so', async () => {
  await draw();
  await graph.run('MATCH (root:Paper {key: "test:root"}) SET root.heldCitationCount = 100000');
  expect((await asked('derivativeWorks')).truncation).toEqual({ examined: 3 });
});
