import { expect, test } from '@jest/globals';
import { paper, useDrawnGraph } from '../support/graph.ts';

const graph = useDrawnGraph();

/** Three papers cite both the survey and `twin`, one both and `other`; `alone` cites the survey alone. */
const draw = () =>
  graph.draw(
    paper('survey', { year: 2020, authors: ['zhao'] }),
    paper('twin', { year: 2019, authors: ['zhao', 'yang'] }),
    paper('other', { year: 2015, isRetracted: true }),
    paper('old', { year: 2021, cites: ['survey', 'twin'] }),
    paper('new', { year: 2023, cites: ['survey', 'twin', 'unknown'] }),
    paper('middle', { year: 2022, cites: ['survey', 'twin', 'other'] }),
    paper('alone', { year: 2022, cites: ['survey'] }),
    paper('elsewhere', { year: 2022, cites: ['twin', 'never'] }),
  );

const asked = async (args: string, fields: string, of = 'survey') => {
  const { data, errors } = await graph.ask(
    `{ paper(id: "test:${of}") { coCitedPapers${args} { ${fields} } } }`,
  );
  expect(errors).toBeUndefined();
  return data!.paper.coCitedPapers;
};

test('papers cited together with it, by how many cite both, and which', async () => {
  await draw();
  const fields =
    'totalCount truncation { note } edges { evidenceCount node { title } evidence(first: 2) { title year } }';
  expect(await asked('', fields)).toEqual({
    totalCount: 3,
    truncation: null,
    edges: [
      {
        evidenceCount: 3,
        node: { title: 'twin' },
        evidence: [
          { title: 'new', year: 2023 },
          { title: 'middle', year: 2022 },
        ],
      },
      { evidenceCount: 1, node: { title: 'other' }, evidence: [{ title: 'middle', year: 2022 }] },
      { evidenceCount: 1, node: { title: null }, evidence: [{ title: 'new', year: 2023 }] },
    ],
  });
});

test('it is symmetric', async () => {
  await draw();
  const [edge] = (await asked('', 'edges { evidenceCount node { title } }', 'twin')).edges;
  expect(edge).toEqual({ evidenceCount: 3, node: { title: 'survey' } });
});

test('filters, orders, pages and facets are those of any list', async () => {
  await draw();
  const titles = 'nodes { title }';
  expect(await asked('(where: { isPlaceholder: false }, orderBy: OLDEST)', titles)).toEqual({
    nodes: [{ title: 'other' }, { title: 'twin' }],
  });
  expect(await asked('(where: { sharesAuthors: true })', `totalCount ${titles}`)).toEqual({
    totalCount: 1,
    nodes: [{ title: 'twin' }],
  });
  const { pageInfo, facets } = await asked(
    '(first: 2)',
    `pageInfo { hasNextPage endCursor } facets { year { buckets { key count } } sharesAuthors { buckets { key count } } }`,
  );
  expect(pageInfo.hasNextPage).toBe(true);
  expect(facets.year.buckets).toEqual([
    { key: '2015', count: 1 },
    { key: '2019', count: 1 },
    { key: null, count: 1 },
  ]);
  const rest = await asked(
    `(first: 2, after: "${pageInfo.endCursor}")`,
    `pageInfo { hasNextPage } ${titles}`,
  );
  expect(rest).toEqual({ pageInfo: { hasNextPage: false }, nodes: [{ title: null }] });
});

test('beyond 100,000 references the newest citing papers are looked through, and the answer says so', async () => {
  await draw();
  await graph.run(`MATCH (middle:Paper {key: 'test:middle'}), (other:Paper {key: 'test:other'})
UNWIND range(1, 100000) AS i CREATE (middle)-[:CITES]->(other)`);
  const fields = 'totalCount truncation { examined available note } edges { evidenceCount node { title } }';
  expect(await asked('', fields)).toEqual({
    totalCount: 2,
    truncation: {
      examined: 2,
      available: 4,
      note: 'The newest papers that cite it are preferred: as many as have 100,000 references in all.',
    },
    edges: [
      { evidenceCount: 1, node: { title: 'twin' } },
      { evidenceCount: 1, node: { title: null } },
    ],
  });
});

test('more evidence than a page holds is refused', async () => {
  await draw();
  const { errors } = await graph.ask(
    '{ paper(id: "test:survey") { coCitedPapers { edges { evidence(first: 101) { id } } } } }',
  );
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'evidence.first' } }]);
});
