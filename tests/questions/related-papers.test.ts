import { expect, test } from '@jest/globals';
import { own, paper, useDrawnGraph } from '../support/graph.ts';

const graph = useDrawnGraph();

const topic = (name: string) => ({ topic: { id: own(name), name, scheme: 'test' }, score: 1 });

/** `near` has something of everything in common with the paper, `colleague` an author, `far` a topic. */
const draw = () =>
  graph.draw(
    paper('paper', {
      year: 2020,
      authors: ['zhao', 'yang'],
      cites: ['special', 'common'],
      topics: [topic('graphs'), topic('papers')],
    }),
    paper('near', {
      year: 2021,
      authors: ['yang'],
      cites: ['common', 'special', 'other'],
      topics: [topic('graphs')],
    }),
    paper('colleague', { year: 2019, authors: ['li', 'zhao'] }),
    paper('far', { year: 2018, topics: [topic('papers')] }),
    paper('survey', { year: 2023, cites: ['paper', 'near'] }),
    paper('review', { year: 2022, cites: ['paper'] }),
  );

const REASONS = 'reasons { method score evidenceCount papers { title } authors { name } topics { name } }';

const asked = async (args: string, fields: string) => {
  const { data, errors } = await graph.ask(
    `{ paper(id: "test:paper") { relatedPapers${args} { ${fields} } } }`,
  );
  expect(errors).toBeUndefined();
  return data!.paper.relatedPapers;
};

// One survey cites both, where two papers cite this one and one the other: 1 / √(2 × 1).
const CO_CITED = 1 / Math.sqrt(2);
// Two references in common, of two and of three: 2 / √(2 × 3).
const COUPLED = 2 / Math.sqrt(6);
// One author in common, of two and of one.
const BY_YANG = 1 / Math.sqrt(2);

test('related papers, what relates them, and how it adds up', async () => {
  await draw();
  const none = { papers: null, authors: null, topics: null };
  const titles = (...names: string[]) => names.map((title) => ({ title }));
  expect(await asked('', `totalCount truncation { note } edges { score node { title } ${REASONS} }`)).toEqual(
    {
      totalCount: 2,
      truncation: null,
      edges: [
        {
          score: (CO_CITED + COUPLED + BY_YANG) / 3,
          node: { title: 'near' },
          reasons: [
            {
              method: 'COUPLING',
              score: COUPLED,
              evidenceCount: 2,
              ...none,
              papers: [{ title: null }, { title: null }],
            },
            { method: 'CO_CITATION', score: CO_CITED, evidenceCount: 1, ...none, papers: titles('survey') },
            {
              method: 'SHARED_AUTHORS',
              score: BY_YANG,
              evidenceCount: 1,
              ...none,
              authors: [{ name: 'yang' }],
            },
          ],
        },
        {
          score: 0.5 / 3,
          node: { title: 'colleague' },
          reasons: [
            { method: 'SHARED_AUTHORS', score: 0.5, evidenceCount: 1, ...none, authors: [{ name: 'zhao' }] },
          ],
        },
      ],
    },
  );
});

test('by one ground alone it is the score of that ground', async () => {
  await draw();
  const { edges } = await asked('(methods: [SHARED_TOPICS])', `edges { score node { title } ${REASONS} }`);
  expect(edges).toMatchObject([
    {
      score: 1 / Math.sqrt(2),
      node: { title: 'far' },
      reasons: [{ topics: [{ name: 'papers' }], papers: null }],
    },
    { score: 1 / Math.sqrt(2), node: { title: 'near' }, reasons: [{ topics: [{ name: 'graphs' }] }] },
  ]);
});

test('of the evidence as much as is asked for', async () => {
  await draw();
  const { edges } = await asked(
    '(methods: [COUPLING])',
    'edges { reasons { evidenceCount one: papers(first: 1) { id } two: papers(first: 2) { id } } }',
  );
  expect(edges[0].reasons).toEqual([
    { evidenceCount: 2, one: [expect.anything()], two: [expect.anything(), expect.anything()] },
  ]);
  const { errors } = await graph.ask(
    '{ paper(id: "test:paper") { relatedPapers { edges { reasons { papers(first: 101) { id } } } } } }',
  );
  expect(errors).toMatchObject([
    { extensions: { code: 'BAD_USER_INPUT', argument: 'reasons.papers.first' } },
  ]);
});

test('filtered and ordered like every list of papers', async () => {
  await draw();
  expect(await asked('(where: { year: { to: 2020 } })', 'totalCount nodes { title }')).toEqual({
    totalCount: 1,
    nodes: [{ title: 'colleague' }],
  });
  const { nodes } = await asked('(orderBy: OLDEST)', 'nodes { title }');
  expect(nodes).toEqual([{ title: 'colleague' }, { title: 'near' }]);
});

test('a page goes on behind a score', async () => {
  await draw();
  const first = await asked('(first: 1)', 'nodes { title } pageInfo { endCursor hasNextPage }');
  expect(first).toMatchObject({ nodes: [{ title: 'near' }], pageInfo: { hasNextPage: true } });
  const next = await asked(
    `(after: "${first.pageInfo.endCursor}")`,
    'nodes { title } pageInfo { hasNextPage }',
  );
  expect(next).toEqual({ nodes: [{ title: 'colleague' }], pageInfo: { hasNextPage: false } });
});

test('beyond 100,000 links what leads to the fewest is looked through, and the answer says so', async () => {
  await draw();
  await graph.run(`MATCH (common:Paper {key: 'test:common'}) SET common.heldCitationCount = 100000`);
  const { truncation, edges } = await asked(
    '',
    `truncation { examined available note } edges { node { title } ${REASONS} }`,
  );
  // Two references, two citing papers and two authors, without the reference that 100,000 papers cite.
  expect(truncation).toMatchObject({ examined: 5, available: 6, note: expect.stringContaining('fewest') });
  expect(edges[0]).toMatchObject({
    node: { title: 'near' },
    reasons: expect.arrayContaining([expect.objectContaining({ method: 'COUPLING', evidenceCount: 1 })]),
  });
});

test.each([
  ['methods: []', 'BAD_USER_INPUT'],
  ['methods: [MEANING]', 'NOT_AVAILABLE'],
])('%s is refused', async (args, code) => {
  await draw();
  const { data, errors } = await graph.ask(
    `{ paper(id: "test:paper") { relatedPapers(${args}) { totalCount } } }`,
  );
  expect(data!.paper.relatedPapers).toBeNull();
  expect(errors).toMatchObject([{ extensions: { code } }]);
});
