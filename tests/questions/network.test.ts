import { expect, test } from '@jest/globals';
import { own, paper, useDrawnGraph } from '../support/graph.ts';

const graph = useDrawnGraph();

/** `a` and `b` cite `x` and `y`, `c` cites `x`; Zhao and Yang wrote two of them together, on the same subject. */
const draw = () => {
  const about = (...names: string[]) => ({
    topics: names.map((name) => ({ topic: { id: own(name), name, scheme: 'test' } })),
  });
  return graph.draw(
    paper('x', { year: 2000 }),
    {
      ...paper('a', { year: 2020, authors: ['zhao', 'yang', 'zhao'], cites: ['x', 'y'] }),
      ...about('t', 'u'),
    },
    { ...paper('b', { year: 2021, authors: ['yang', 'zhao'], cites: ['x', 'y', 'z'] }), ...about('t', 'u') },
    { ...paper('c', { year: 2022, authors: ['zhao', 'li'], cites: ['x'] }), ...about('t') },
    paper('other', { authors: ['yang', 'li'], cites: ['x', 'z'] }),
  );
};

const SET = '{ ids: ["test:a", "test:b", "test:c"] }';
const keyOf = (id: string) => Buffer.from(id, 'base64').toString();

async function network(args: string) {
  const { data, errors } = await graph.ask(`{ paperSet(of: ${SET}) { network(${args}) {
    nodes { id displayName weight year } edges { aId bId weight } hiddenNodeCount truncation { examined available note } } } }`);
  if (errors) return { errors };
  const { nodes, edges, hiddenNodeCount, truncation } = data!.paperSet.network;
  return {
    nodes,
    weights: nodes.map(({ id, weight }: any) => `${keyOf(id)} ${weight}`),
    ties: edges.map(({ aId, bId, weight }: any) => `${keyOf(aId)} - ${keyOf(bId)} ${weight}`),
    hiddenNodeCount,
    truncation,
  };
}

test('CO_CITATION: references of members, tied by how many cite both', async () => {
  await draw();
  const { nodes, weights, ties, hiddenNodeCount, truncation } = await network('kind: CO_CITATION');
  expect(weights).toEqual(['Paper:test:x 3', 'Paper:test:y 2']);
  expect(nodes[0]).toMatchObject({ displayName: 'x', year: 2000 });
  expect(nodes[1]).toMatchObject({ displayName: 'test:y', year: null });
  expect(ties).toEqual(['Paper:test:x - Paper:test:y 2']);
  expect([hiddenNodeCount, truncation]).toEqual([0, null]);
  expect((await network('kind: CO_CITATION, minWeight: 1')).ties).toEqual([
    'Paper:test:x - Paper:test:y 2',
    'Paper:test:x - Paper:test:z 1',
    'Paper:test:y - Paper:test:z 1',
  ]);
});

test('COUPLING: members, tied by how many references both have', async () => {
  await draw();
  expect(await network('kind: COUPLING, minWeight: 1')).toMatchObject({
    weights: ['Paper:test:a 2', 'Paper:test:b 2', 'Paper:test:c 1'],
    ties: ['Paper:test:a - Paper:test:b 2', 'Paper:test:a - Paper:test:c 1', 'Paper:test:b - Paper:test:c 1'],
  });
});

test('COAUTHOR: authors of members, tied by how many they are both on', async () => {
  await draw();
  const { nodes, weights, ties } = await network('kind: COAUTHOR, minWeight: 1');
  expect(weights).toEqual(['Author:test:zhao 3', 'Author:test:yang 2', 'Author:test:li 1']);
  expect(nodes[0]).toMatchObject({ displayName: 'zhao', year: null });
  expect(ties).toEqual(['Author:test:zhao - Author:test:yang 2', 'Author:test:zhao - Author:test:li 1']);
});

test('TOPIC: topics of members, tied by how many are on both', async () => {
  await draw();
  expect(await network('kind: TOPIC')).toMatchObject({
    weights: ['Topic:test:t 3', 'Topic:test:u 2'],
    ties: ['Topic:test:t - Topic:test:u 2'],
  });
});

test('without room for all the heaviest nodes are kept, and the others counted', async () => {
  await draw();
  expect(await network('kind: COAUTHOR, minWeight: 1, maxNodes: 2')).toMatchObject({
    weights: ['Author:test:zhao 3', 'Author:test:yang 2'],
    ties: ['Author:test:zhao - Author:test:yang 2'],
    hiddenNodeCount: 1,
  });
});

test('of nothing that ties there is nothing', async () => {
  await draw();
  expect(await network('kind: COUPLING, minWeight: 3')).toEqual({
    nodes: [],
    weights: [],
    ties: [],
    hiddenNodeCount: 0,
    truncation: null,
  });
});

test('beyond 100,000 references the newest members are looked through, and the answer says so', async () => {
  await draw();
  await graph.run(`MATCH (a:Paper {key: 'test:a'}), (x:Paper {key: 'test:x'})
UNWIND range(1, 100000) AS i CREATE (a)-[:CITES]->(x)`);
  const { weights, truncation } = await network('kind: CO_CITATION, minWeight: 1');
  expect(weights).toEqual(['Paper:test:x 2', 'Paper:test:y 1', 'Paper:test:z 1']);
  expect(truncation).toEqual({
    examined: 2,
    available: 3,
    note: 'The newest members are preferred: as many as have 100,000 references, authors or topics in all.',
  });
});

test.each([
  ['minWeight: 0', 'minWeight'],
  ['maxNodes: 0', 'maxNodes'],
  ['maxNodes: 1001', 'maxNodes'],
])('%s is refused', async (args, argument) => {
  const { errors } = await network(`kind: TOPIC, ${args}`);
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument } }]);
});
