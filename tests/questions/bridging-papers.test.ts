import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { keyOf } from '../support/evidence-rows.ts';
import { paper, useDrawnGraph } from '../support/graph.ts';
import { Oracle } from '../support/oracle.ts';
import { bridges } from '../support/oracle-paths.ts';
import { runs, SEED } from '../support/random.ts';
import { graphs } from '../support/random-graph.ts';

const graph = useDrawnGraph();

/**
 * Between s1, s2 and t1, t2. Both `half` and `most` tie s1 and t1, half a pair each; `most` alone ties s2 and t1. `cited` is cited by
 * s1 and t2. S2 cites t2: this pair needs nobody, so `needless` ties none.
 */
const draw = () =>
  graph.draw(
    paper('s1', { year: 2001, cites: ['cited'] }),
    paper('s2', { year: 2002, cites: ['t2'] }),
    paper('t1', { year: 2003 }),
    paper('t2', { year: 2004, cites: ['cited'] }),
    paper('half', { year: 2010, cites: ['s1', 't1'] }),
    paper('most', { year: 2011, cites: ['s1', 's2', 't1'] }),
    paper('needless', { year: 2012, cites: ['s2', 't2'] }),
    paper('one-sided', { year: 2013, cites: ['s1', 's2'] }),
  );

const SETS = 'from: { ids: ["test:s1", "test:s2"] }, to: { ids: ["test:t1", "test:t2"] }';
const SIDES = 'edges { betweenness node { title } fromSide { title } toSide { title } }';
const asked = async (args: string, fields: string) => {
  const { data, errors } = await graph.ask(`{ bridgingPapers(${args}) { ${fields} } }`);
  expect(errors).toBeUndefined();
  return data!.bridgingPapers;
};
const titles = (...names: string[]) => names.map((title) => ({ title }));
const node = (title: string | null) => ({ title });

test('papers between, by the pairs that they tie, and which these are', async () => {
  await draw();
  expect(await asked(SETS, `totalCount truncation { note } ${SIDES}`)).toEqual({
    totalCount: 3,
    truncation: null,
    edges: [
      { betweenness: 1.5, node: node('most'), fromSide: titles('s2', 's1'), toSide: titles('t1') },
      { betweenness: 1, node: node(null), fromSide: titles('s1'), toSide: titles('t2') },
      { betweenness: 0.5, node: node('half'), fromSide: titles('s1'), toSide: titles('t1') },
    ],
  });
});

test('the other way round the sides are, and nothing else', async () => {
  await draw();
  const { edges } = await asked('from: { citing: "test:t2" }, to: { citing: "test:cited" }', SIDES);
  // Who cites t2: s2 and `needless`. Who cites `cited`: s1 and t2, which is tied to both of them.
  expect(edges).toEqual(
    [
      { betweenness: 0.5, node: node('one-sided'), fromSide: titles('s2'), toSide: titles('s1') },
      { betweenness: 0.5, node: node('most'), fromSide: titles('s2'), toSide: titles('s1') },
    ].sort((a, b) => (a.node.title! < b.node.title! ? -1 : 1)),
  );
});

test('filtered, ordered and in pages like every list of papers', async () => {
  await draw();
  expect(
    await asked(
      `${SETS}, where: { cites: { atLeast: { of: { ids: ["test:s1"] } } } }`,
      'totalCount nodes { title }',
    ),
  ).toEqual({
    totalCount: 2,
    nodes: titles('most', 'half'),
  });
  const first = await asked(`${SETS}, first: 1, orderBy: OLDEST`, 'nodes { title } pageInfo { endCursor }');
  const rest = await asked(
    `${SETS}, after: "${first.pageInfo.endCursor}", orderBy: OLDEST`,
    'nodes { title }',
  );
  expect([...first.nodes, ...rest.nodes]).toEqual([...titles('half', 'most'), node(null)]);
});

test('two look-ups of a set, its papers, what ties them, and the list', async () => {
  await draw();
  const { counts } = await graph.ask(`{ bridgingPapers(${SETS}) { ${SIDES} } }`);
  // All ids; the papers of each set; these, what they are tied to, and what that is tied to; the page.
  expect(counts.statements).toBe(1 + 2 + 3 + 1);
});

test('beyond 100,000 citations those between that have the fewest are gone on from, and the answer says so', async () => {
  await draw();
  await graph.run(`MATCH (half:Paper {key: 'test:half'}), (other:Paper {key: 'test:one-sided'})
UNWIND range(1, 100000) AS i CREATE (other)-[:CITES {addedAt: ''}]->(half)`);
  const { truncation, edges } = await asked(SETS, `truncation { examined available note } ${SIDES}`);
  expect(edges[0]).toMatchObject({ betweenness: 2, node: node('most') });
  expect(truncation.examined).toBe(truncation.available - 1);
  expect(truncation.note).toContain('100,000');
});

test('where no paper of a set can be gone on from within the limit the answer says so, beside its facets', async () => {
  await draw();
  await graph.run(`MATCH (other:Paper {key: 'test:one-sided'}), (end:Paper) WHERE end.key IN ['test:s1', 'test:t1']
UNWIND range(1, 100000) AS i CREATE (other)-[:CITES {addedAt: ''}]->(end)`);
  const { truncation, ...rest } = await asked(
    'from: { ids: ["test:s1"] }, to: { ids: ["test:t1"] }',
    'totalCount facets { year { otherCount buckets { key count } } } truncation { examined available note }',
  );
  expect(rest).toEqual({ totalCount: 0, facets: { year: { otherCount: 0, buckets: [] } } });
  expect(truncation).toEqual({ examined: 0, available: null, note: expect.stringContaining('100,000') });
});

test.each([
  ['from: { ids: ["test:none"] }, to: { ids: ["test:t1"] }', 'from.ids'],
  ['from: { ids: ["test:s1"] }, to: { authorId: "test:none" }', 'to.authorId'],
])('%s is refused', async (args, argument) => {
  await draw();
  const { errors } = await graph.ask(`{ bridgingPapers(${args}) { totalCount } }`);
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument } }]);
});

test(`as the records alone say (TEST_SEED=${SEED})`, async () => {
  const enough = 5;
  let found = 0;
  for (const [i, drawn] of fc.sample(graphs, { seed: SEED, numRuns: runs(25) }).entries()) {
    if (i >= runs(5) && found > enough) break;
    const named = JSON.parse(JSON.stringify(drawn).replaceAll('"kind":"test"', `"kind":"test${i}"`));
    await graph.draw(...named);
    const oracle = new Oracle(named);
    const keys = [...oracle.papers.keys()];
    for (const [from, to] of [
      [keys.slice(0, 2), keys.slice(2, 4)],
      [keys.slice(0, 3), keys.slice(2, 5)],
    ] as const) {
      const { data, errors } = await graph.ask(
        `query ($from: [ID!]!, $to: [ID!]!) { bridgingPapers(from: { ids: $from }, to: { ids: $to }) {
          edges { betweenness node { id } fromSide(first: 100) { id } toSide(first: 100) { id } } } }`,
        { from, to },
      );
      expect(errors).toBeUndefined();
      const list = data!.bridgingPapers.edges.map(({ betweenness, node, fromSide, toSide }: any) => ({
        key: keyOf(node),
        betweenness,
        fromSide: fromSide.map(keyOf).sort(),
        toSide: toSide.map(keyOf).sort(),
      }));
      expect(bridges(oracle, from, to)).toEqual(list);
      found += list.length;
    }
  }
  expect(found).toBeGreaterThan(enough);
}, 60_000);
