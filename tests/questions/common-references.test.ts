import { expect, test } from '@jest/globals';
import { paper, useDrawnGraph } from '../support/graph.ts';

const graph = useDrawnGraph();

/** All three cite the classic, two of them `method` and one another; one cites what is not known. `other` is no member. */
const draw = () =>
  graph.draw(
    paper('classic', { year: 1990 }),
    paper('method', { year: 2010, authors: ['zhao'] }),
    paper('a', { year: 2020, cites: ['classic', 'method'] }),
    paper('b', { year: 2022, cites: ['classic', 'method', 'a'] }),
    paper('c', { year: 2021, cites: ['classic', 'a', 'unknown'] }),
    paper('other', { year: 2023, cites: ['classic', 'unknown'] }),
  );

const SET = '{ ids: ["test:a", "test:b", "test:c"] }';
const asked = async (args: string, fields: string) => {
  const { data, errors } = await graph.ask(
    `{ paperSet(of: ${SET}) { commonReferences${args} { ${fields} } } }`,
  );
  return { list: data!.paperSet.commonReferences, errors };
};

test('references that at least two members cite, by how many do, and which', async () => {
  await draw();
  const { list, errors } = await asked(
    '',
    'totalCount truncation { note } edges { evidenceCount node { title } evidence(first: 2) { title } }',
  );
  expect(errors).toBeUndefined();
  expect(list).toEqual({
    totalCount: 3,
    truncation: null,
    edges: [
      { evidenceCount: 3, node: { title: 'classic' }, evidence: [{ title: 'b' }, { title: 'c' }] },
      { evidenceCount: 2, node: { title: 'a' }, evidence: [{ title: 'b' }, { title: 'c' }] },
      { evidenceCount: 2, node: { title: 'method' }, evidence: [{ title: 'b' }, { title: 'a' }] },
    ],
  });
});

test('the threshold, and filters, orders, pages and facets of any list', async () => {
  await draw();
  const titles = 'totalCount nodes { title }';
  expect((await asked('(minCount: 3)', titles)).list).toEqual({
    totalCount: 1,
    nodes: [{ title: 'classic' }],
  });
  expect((await asked('(minCount: 1, where: { isPlaceholder: true })', titles)).list).toEqual({
    totalCount: 1,
    nodes: [{ title: null }],
  });
  expect((await asked('(orderBy: NEWEST, where: { authorIds: ["test:zhao"] })', titles)).list).toEqual({
    totalCount: 1,
    nodes: [{ title: 'method' }],
  });
  const { list } = await asked(
    '(first: 1)',
    'pageInfo { endCursor } facets { year { buckets { key count } } }',
  );
  expect(list.facets.year.buckets).toEqual(['1990', '2010', '2020'].map((key) => ({ key, count: 1 })));
  const rest = await asked(
    `(after: "${list.pageInfo.endCursor}")`,
    'nodes { title } pageInfo { hasNextPage }',
  );
  expect(rest.list).toEqual({
    nodes: [{ title: 'a' }, { title: 'method' }],
    pageInfo: { hasNextPage: false },
  });
});

test('beyond 100,000 references the newest members are looked through, and the answer says so', async () => {
  await draw();
  await graph.run(`MATCH (a:Paper {key: 'test:a'}), (classic:Paper {key: 'test:classic'})
UNWIND range(1, 100000) AS i CREATE (a)-[:CITES]->(classic)`);
  const { list } = await asked('', 'totalCount truncation { examined available note } nodes { title }');
  expect(list).toEqual({
    totalCount: 2,
    truncation: {
      examined: 2,
      available: 3,
      note: 'The newest members are preferred: as many as have 100,000 references in all.',
    },
    nodes: [{ title: 'a' }, { title: 'classic' }],
  });
});

test('less than one is refused', async () => {
  await draw();
  const { errors } = await asked('(minCount: 0)', 'totalCount');
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'minCount' } }]);
});
