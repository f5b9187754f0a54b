import { expect, test } from '@jest/globals';
import type { Input, Statement } from '../../cypher/db.ts';
import { Shapes } from '../../loaders/shapes.ts';
import { own, paper, useDrawnGraph } from '../support/graph.ts';

const graph = useDrawnGraph();

/**
 * `c1` and `c2` cite the paper, which cites `r1` and `r2`; `mutual` does both. `far` is reached over `c1` alone, `old`
 * over `r1` alone, `either` over both of them, and `farther` over `far`.
 */
const draw = () =>
  graph.draw(
    paper('paper', { year: 2020, authors: ['zhao'], cites: ['r1', 'r2', 'mutual'], citationCount: 3 }),
    {
      ...paper('c1', { year: 2021, authors: ['zhao'], citationCount: 9 }),
      references: [
        { id: own('paper'), intents: ['METHODOLOGY'], isInfluential: true },
        { id: own('r1') },
        { id: own('either') },
      ],
    },
    paper('c2', { year: 2022, citationCount: 5, cites: ['paper'] }),
    paper('mutual', { year: 2020, citationCount: 7, cites: ['paper'] }),
    paper('r1', { year: 2010, citationCount: 8, cites: ['old', 'either'] }),
    paper('r2', { year: 2011, citationCount: 1, isRetracted: true }),
    paper('far', { year: 2023, citationCount: 2, cites: ['c1'] }),
    paper('farther', { year: 2024, cites: ['far', 'elsewhere'] }),
    paper('old', { year: 2000, citationCount: 4 }),
    paper('either', { year: 2001, citationCount: 6 }),
  );

const ALL =
  'nodes { paper { title } role depth } edges { citingId citedId intents isInfluential } hidden { role count } truncation { examined available note }';

const titleOf = (id: string) => Buffer.from(id, 'base64').toString().replace('Paper:test:', '');

async function around(args = '') {
  const { data, errors, counts } = await graph.ask(
    `{ paper(id: "test:paper") { neighborhood${args} { ${ALL} } } }`,
  );
  expect(errors).toBeUndefined();
  const { nodes, edges, hidden, truncation } = data!.paper.neighborhood;
  return {
    nodes: nodes.map(({ paper, role, depth }: any) => `${paper.title} ${role} ${depth}`),
    ties: edges.map(({ citingId, citedId }: any) => `${titleOf(citingId)} > ${titleOf(citedId)}`),
    edges,
    hidden,
    truncation,
    statements: counts.statements,
  };
}

const NEAR = ['paper CURRENT 0', 'c1 CITATION 1', 'mutual CITATION 1', 'c2 CITATION 1'];

test('what cites it and what it cites, the most cited first, with all citations among them', async () => {
  await draw();
  const { nodes, ties, edges, hidden, truncation } = await around();
  expect(nodes).toEqual([
    'paper CURRENT 0',
    'c1 CITATION 1',
    'r1 REFERENCE 1',
    'mutual CITATION 1',
    'c2 CITATION 1',
    'r2 REFERENCE 1',
  ]);
  expect(ties).toEqual([
    'c1 > paper',
    'c1 > r1',
    'c2 > paper',
    'mutual > paper',
    'paper > mutual',
    'paper > r1',
    'paper > r2',
  ]);
  expect(edges[0]).toMatchObject({ intents: ['METHODOLOGY'], isInfluential: true });
  expect(edges[1]).toMatchObject({ intents: null, isInfluential: null });
  expect([hidden, truncation]).toEqual([[], null]);
});

test('farther out a paper takes the side that it was first reached from; with both at once it is a citation', async () => {
  await draw();
  const { nodes, ties } = await around('(depth: 3)');
  expect(nodes.slice(6)).toEqual([
    'either CITATION 2',
    'old REFERENCE 2',
    'far CITATION 2',
    'farther CITATION 3',
  ]);
  expect(ties).toContain('r1 > either');
  expect(ties).not.toContain('farther > elsewhere');
  expect(new Set(ties).size).toBe(ties.length);
});

test('one way only', async () => {
  await draw();
  expect((await around('(depth: 2, direction: CITATIONS)')).nodes).toEqual([...NEAR, 'far CITATION 2']);
  expect((await around('(depth: 2, direction: REFERENCES)')).nodes).toEqual([
    'paper CURRENT 0',
    'r1 REFERENCE 1',
    'mutual REFERENCE 1',
    'r2 REFERENCE 1',
    'either REFERENCE 2',
    'old REFERENCE 2',
  ]);
});

test('without room for all the nearer ones are kept, of these the preferred, and the rest is counted by side', async () => {
  await draw();
  const few = await around('(depth: 3, maxNodes: 3, prefer: OLDEST)');
  expect(few.nodes).toEqual(['paper CURRENT 0', 'r1 REFERENCE 1', 'r2 REFERENCE 1']);
  expect(few.ties).toEqual(['paper > r1', 'paper > r2']);
  expect(few.hidden).toEqual([{ role: 'CITATION', count: 3 }]);
  const more = await around('(depth: 3, maxNodes: 7)');
  expect(more.nodes.slice(6)).toEqual(['either CITATION 2']);
  expect(more.hidden).toEqual([
    { role: 'CITATION', count: 1 },
    { role: 'REFERENCE', count: 1 },
  ]);
  const exact = await around('(depth: 2, maxNodes: 6)');
  expect(exact.nodes).toHaveLength(6);
  expect(exact.hidden).toEqual([
    { role: 'CITATION', count: 2 },
    { role: 'REFERENCE', count: 1 },
  ]);
  expect((await around('(maxNodes: 6)')).hidden).toEqual([]);
});

test('a filter says what is drawn, and it goes on from these alone', async () => {
  await draw();
  const { nodes, hidden } = await around('(depth: 3, where: { year: { from: 2020 } })');
  expect(nodes).toEqual([...NEAR, 'far CITATION 2', 'farther CITATION 3']);
  expect(hidden).toEqual([]);
  expect((await around('(depth: 2, where: { sharesAuthors: true })')).nodes).toEqual(NEAR.slice(0, 2));
  expect((await around('(depth: 2, where: { citedBy: { noneOf: { ids: ["test:paper"] } } })')).nodes).toEqual(
    ['paper CURRENT 0', 'c1 CITATION 1', 'c2 CITATION 1', 'either CITATION 2', 'far CITATION 2'],
  );
});

test('one statement for each depth and one for the citations, for many papers as for one', async () => {
  await draw();
  expect((await around()).statements).toBe(3);
  expect((await around('(depth: 3)')).statements).toBe(5);
  const ids = ['paper', 'c1', 'old', 'farther'].map((name) => `test:${name}`);
  const { data, counts } = await graph.ask(
    `query ($ids: [ID!]!) { papers(ids: $ids) { title neighborhood(depth: 3) { ${ALL} } } }`,
    { ids },
  );
  expect(counts.statements).toBe(5);
  const { data: alone } = await graph.ask(
    `{ paper(id: "test:farther") { neighborhood(depth: 3) { ${ALL} } } }`,
  );
  expect(data!.papers[3].neighborhood).toEqual(alone!.paper.neighborhood);
  expect(data!.papers.map(({ neighborhood }: any) => neighborhood.nodes[0].paper.title)).toEqual(
    data!.papers.map(({ title }: any) => title),
  );
});

test('the paper in the middle is whole though little of it came along with what is above', async () => {
  await draw();
  const source = `{ paper(id: "test:c2") { id references { nodes { id neighborhood(depth: 2) { ${ALL} } } } } }`;
  const db = graph.db();
  const warm = (statement: Statement, input: Input) => db.reader().read(statement, input);
  const shapes = new Shapes({ warm, after: 1 });
  const plain = await graph.ask(source, {}, { shapes });
  await shapes.settled;
  const ahead = await graph.ask(source, {}, { shapes });
  expect(ahead.counts.statements).toBe(plain.counts.statements - 1);
  expect(ahead.data).toEqual(plain.data);
  const [{ neighborhood }] = ahead.data!.paper.references.nodes;
  expect(neighborhood.nodes[0]).toEqual({ paper: { title: 'paper' }, role: 'CURRENT', depth: 0 });
});

test('beyond 100,000 citations it goes on from those with the fewest, and says so', async () => {
  await draw();
  await graph.run(`MATCH (c1:Paper {key: 'test:c1'}), (far:Paper {key: 'test:far'})
UNWIND range(1, 100000) AS i CREATE (far)-[:CITES]->(c1)`);
  const { nodes, truncation } = await around('(depth: 2)');
  expect(nodes.slice(6)).toEqual(['either REFERENCE 2', 'old REFERENCE 2']);
  expect(truncation).toEqual({
    examined: 5,
    available: 6,
    note: 'From the papers that have the fewest citations and references it goes on first: at each depth from as many as have 100,000 in all.',
  });
});

test.each([
  ['depth: 0', 'depth'],
  ['depth: 4', 'depth'],
  ['maxNodes: 0', 'maxNodes'],
  ['maxNodes: 501', 'maxNodes'],
  ['prefer: RELEVANCE', 'prefer'],
  ['where: { intents: [RESULT] }', 'where.intents'],
  ['where: { authorIds: ["test:nobody"] }', 'where.authorIds'],
])('%s is refused', async (args, argument) => {
  await draw();
  const { errors } = await graph.ask(
    `{ paper(id: "test:paper") { neighborhood(${args}) { nodes { role } } } }`,
  );
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument } }]);
});
