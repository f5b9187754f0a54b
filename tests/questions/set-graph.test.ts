import { expect, test } from '@jest/globals';
import { own, paper, useDrawnGraph } from '../support/graph.ts';

const graph = useDrawnGraph();

const draw = () =>
  graph.draw(
    {
      ...paper('a', { citationCount: 9 }),
      references: [{ id: own('b'), intents: ['RESULT'], isInfluential: true }, { id: own('outside') }],
    },
    paper('b', { citationCount: 5, cites: ['c'] }),
    paper('c', { citationCount: 7, cites: ['a', 'b'] }),
    paper('alone', { citationCount: 1, cites: ['outside'] }),
    paper('outside', { cites: ['a'] }),
  );

const SET = '{ ids: ["test:a", "test:b", "test:c", "test:alone"] }';

const titleOf = (id: string) => Buffer.from(id, 'base64').toString().replace('Paper:test:', '');

async function drawn(args = '') {
  const { data, errors } = await graph.ask(`{ paperSet(of: ${SET}) { graph${args} {
    nodes { paper { title } role depth } edges { citingId citedId intents isInfluential } hidden { role count } truncation { examined available note } } } }`);
  if (errors) return { errors };
  const { nodes, edges, ...rest } = data!.paperSet.graph;
  return {
    nodes: nodes.map(({ paper, role, depth }: any) => `${paper.title} ${role} ${depth}`),
    ties: edges.map(({ citingId, citedId }: any) => `${titleOf(citingId)} > ${titleOf(citedId)}`),
    edges,
    ...rest,
  };
}

test('its papers, and all citations among them and nothing else', async () => {
  await draw();
  const { nodes, ties, edges, hidden, truncation } = await drawn();
  expect(nodes).toEqual(['a CURRENT 0', 'c CURRENT 0', 'b CURRENT 0', 'alone CURRENT 0']);
  expect(ties).toEqual(['a > b', 'b > c', 'c > a', 'c > b']);
  expect(edges[0]).toMatchObject({ intents: ['RESULT'], isInfluential: true });
  expect(edges[1]).toMatchObject({ intents: null, isInfluential: null });
  expect([hidden, truncation]).toEqual([[], null]);
});

test('without room for all citations the most cited papers are kept, whole', async () => {
  await draw();
  const { nodes, ties, hidden } = await drawn('(maxEdges: 3)');
  expect([nodes, ties]).toEqual([['a CURRENT 0', 'c CURRENT 0'], ['c > a']]);
  expect(hidden).toEqual([{ role: 'CURRENT', count: 2 }]);
  expect((await drawn('(maxEdges: 4)')).hidden).toEqual([]);
});

test.each([0, 10_001])('maxEdges: %i is refused', async (maxEdges) => {
  const { errors } = await drawn(`(maxEdges: ${maxEdges})`);
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'maxEdges' } }]);
});

test('of more than 5,000 papers the most cited are looked at, and the answer says so', async () => {
  await draw();
  await graph.run(`MATCH (a:Paper {key: 'test:a'})
UNWIND range(1, 5000) AS i
CREATE (:Paper:Full {key: 'test:x' + i, publicationTypes: [], sortDate: '0000', sortCitationCount: 2, heldCitationCount: 0})-[:CITES]->(a)`);
  const { data } = await graph.ask(
    '{ paperSet(of: { citing: "test:a" }) { size graph { nodes { depth } hidden { count } truncation { examined available note } } } }',
  );
  const { size, graph: whole } = data!.paperSet;
  expect([size, whole.nodes.length, whole.hidden]).toEqual([5_002, 5_000, [{ count: 2 }]]);
  expect(whole.truncation).toEqual({
    examined: 5_000,
    available: 5_002,
    note: 'The most cited papers of the set are preferred: 5,000 at most.',
  });
});
