import { expect, test } from '@jest/globals';
import { addToCollection } from '../../ingest/collections.ts';
import { own, paper, useDrawnGraph } from '../support/graph.ts';

const graph = useDrawnGraph();

/** `a` and `b` are by Zhao and on a subject, which `c` is on as well, more broadly; `a` cites `b` and what is not known. */
const draw = () => {
  const field = { id: own('field'), name: 'field', scheme: 'test' };
  const subject = { id: own('subject'), name: 'subject', scheme: 'test', broader: [field] };
  return graph.draw(
    {
      ...paper('a', { year: 2020, authors: ['zhao', 'zhao'], cites: ['b', 'unknown'] }),
      topics: [{ topic: subject }],
    },
    { ...paper('b', { year: 2019, authors: ['zhao'] }), topics: [{ topic: subject }, { topic: field }] },
    { ...paper('c', { year: 2021, cites: ['b'], title: 'Sparse c' }), topics: [{ topic: field }] },
  );
};

const asked = async (of: string, fields: string) => {
  const answer = await graph.ask(`{ paperSet(of: ${of}) { ${fields} } }`);
  return { ...answer, set: answer.data!.paperSet };
};

test.each([
  ['{ ids: ["test:b", "test:a", "test:b"] }', ['a', 'b']],
  ['{ ids: ["test:a", "test:unknown"] }', ['a', null]],
  ['{ authorId: "test:zhao" }', ['a', 'b']],
  ['{ topicId: "test:field" }', ['c', 'a', 'b']],
  ['{ topicId: "test:subject" }', ['a', 'b']],
  ['{ collectionId: "Reading list" }', ['c', null]],
  ['{ citing: "test:b" }', ['c', 'a']],
  ['{ citedBy: "test:a" }', ['b', null]],
  ['{ where: { year: { from: 2020 } } }', ['c', 'a']],
  ['{ where: { isPlaceholder: true } }', [null]],
])('%s', async (of, titles) => {
  await draw();
  await addToCollection(graph.db(), 'Reading list', ['test:c', 'test:unknown']);
  const { errors, set } = await asked(
    of,
    'size unknownIds papers(orderBy: NEWEST) { totalCount nodes { title } }',
  );
  expect(errors).toBeUndefined();
  const nodes = titles.map((title) => ({ title: title === 'c' ? 'Sparse c' : title }));
  expect(set).toEqual({ size: nodes.length, unknownIds: [], papers: { totalCount: nodes.length, nodes } });
});

test('the papers of a set are a list like any other', async () => {
  await draw();
  const { set } = await asked(
    '{ topicId: "test:field" }',
    `sparse: papers(query: "sparse") { nodes { title } }
    old: papers(where: { year: { to: 2020 } }, orderBy: TITLE, first: 1) {
      totalCount nodes { title } pageInfo { hasNextPage } facets { year { buckets { key count } } } }`,
  );
  expect(set.sparse.nodes).toEqual([{ title: 'Sparse c' }]);
  expect(set.old).toEqual({
    totalCount: 2,
    nodes: [{ title: 'a' }],
    pageInfo: { hasNextPage: true },
    facets: {
      year: {
        buckets: [
          { key: '2019', count: 1 },
          { key: '2020', count: 1 },
        ],
      },
    },
  });
});

test('ids that name nothing held are told, and the set is made of the others', async () => {
  await draw();
  const fields = 'size unknownIds papers { nodes { title } } commonReferences(minCount: 1) { totalCount }';
  expect((await asked('{ ids: ["test:nobody", "test:a", "10.1/x"] }', fields)).set).toEqual({
    size: 1,
    unknownIds: ['test:nobody', '10.1/x'],
    papers: { nodes: [{ title: 'a' }] },
    commonReferences: { totalCount: 2 },
  });
  expect((await asked('{ ids: ["test:nobody"] }', fields)).set).toEqual({
    size: 0,
    unknownIds: ['test:nobody'],
    papers: { nodes: [] },
    commonReferences: { totalCount: 0 },
  });
});

test.each([
  ['no id', '{ ids: [] }', 'of.ids'],
  [
    'more than 500 ids',
    `{ ids: ${JSON.stringify(Array.from({ length: 501 }, (_, i) => `test:${i}`))} }`,
    'of.ids',
  ],
  ['an author who is not held', '{ authorId: "test:nobody" }', 'of.authorId'],
  ['a paper that is not held', '{ citing: "test:nothing" }', 'of.citing'],
  ['a filter by what is not held', '{ where: { topicIds: ["test:nothing"] } }', 'where.topicIds'],
])('%s is refused', async (_, of, argument) => {
  await draw();
  const { data, errors } = await asked(of, 'size');
  expect(data!.paperSet).toBeNull();
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument } }]);
});

test('what speaks of the paper above a list is refused in a set, which has none', async () => {
  await draw();
  const { errors } = await asked(
    '{ ids: ["test:a"] }',
    'papers(where: { sharesAuthors: true }) { totalCount } commonReferences(orderBy: SHARED_AUTHORS) { totalCount }',
  );
  expect(errors).toMatchObject([
    { extensions: { code: 'BAD_USER_INPUT', argument: 'where.sharesAuthors' } },
    { extensions: { code: 'BAD_USER_INPUT', argument: 'orderBy' } },
  ]);
});

test('a set of 3 papers takes as many statements as one of 1, and the same question twice takes none', async () => {
  await draw();
  const lists = ['commonReferences(minCount: 1)', 'papersCitingMost(minCount: 1)', 'missedPapers'].map(
    (list) => `${list} { totalCount truncation { note } edges { evidence { id } node { id } } }`,
  );
  const others =
    'facets: commonReferences { facets { year { otherCount } topics { otherCount } } } size papers { totalCount nodes { id } } graph { edges { citedId } } readingOrder { neededBy { id } } mainPath { paths { length } } network(kind: COUPLING) { nodes { id } }';
  const set = (ids: string[]) =>
    `paperSet(of: { ids: ${JSON.stringify(ids)} }) { ${others} ${lists.join(' ')} }`;
  const counted = async (source: string) => (await graph.ask(source)).counts.statements;
  // The look-up, a count and a page of the papers, one for graph, order and path, the way itself, the network, facets, three of each list.
  const statements = 1 + 2 + 1 + 1 + 1 + 1 + 3 * 3;
  expect(await counted(`{ ${set(['test:a', 'test:b', 'test:c'])} }`)).toBe(statements);
  expect(await counted(`{ ${set(['test:a', 'test:b'])} again: ${set(['test:a', 'test:b'])} }`)).toBe(
    statements,
  );
});
