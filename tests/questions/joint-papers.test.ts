import { expect, test } from '@jest/globals';
import { own, paper, useDrawnGraph } from '../support/graph.ts';

const graph = useDrawnGraph();

/** Zhao stands on all; with yang on `both`, `three` and `twice`, with du on `three` and `elsewhere`. */
const draw = () =>
  graph.draw(
    paper('both', { year: 2019, authors: ['yang', 'zhao'], cites: ['three'] }),
    paper('three', { year: 2021, authors: ['du', 'yang', 'zhao'] }),
    paper('twice', { year: 2020, authors: ['zhao', 'yang', 'yang'] }),
    paper('elsewhere', { year: 2022, authors: ['zhao', 'du'] }),
    paper('alone', { year: 2023, authors: ['zhao'] }),
    paper('others', { year: 2023, authors: ['yang', 'du', 'li'] }),
  );

const asked = (args: string, fields = 'nodes { title }') =>
  graph.ask(`{ author(id: "test:zhao") { jointPapers(${args}) { ${fields} } } }`);

const titles = async (args: string) => {
  const { data, errors } = await asked(args);
  expect(errors).toBeUndefined();
  return data!.author.jointPapers.nodes.map(({ title }: { title: string }) => title);
};

test('papers written with one, and with all of several', async () => {
  await draw();
  expect(await titles('with: ["test:yang"]')).toEqual(['three', 'twice', 'both']);
  expect(await titles('with: ["test:yang", "test:du"]')).toEqual(['three']);
  expect(await titles('with: ["test:yang", "test:li"]')).toEqual([]);
});

test('an author named twice, or by two spellings, is one; the one asked is on all', async () => {
  await graph.draw(
    {
      ...paper('a'),
      authors: [
        { ids: [own('zhao')], name: 'Zhao' },
        { ids: [{ kind: 'orcid', value: '0000-0002-1825-0097' }, own('yang')], name: 'Yang' },
      ],
    },
    paper('b', { authors: ['zhao'] }),
  );
  expect(await titles('with: ["0000-0002-1825-0097", "test:yang", "0000-0002-1825-0097"]')).toEqual(['a']);
  expect(await titles('with: ["test:zhao"]')).toEqual(['a', 'b']);
});

test('filters, orders, pages, counts, facets and the place on the byline are those of any list', async () => {
  await draw();
  expect(await titles('with: ["test:yang"], orderBy: MOST_CITED_HERE, first: 1')).toEqual(['three']);
  expect(
    await titles('with: ["test:yang"], where: { year: { from: 2020 }, not: { authorIds: ["test:du"] } }'),
  ).toEqual(['twice']);
  const { data } = await asked(
    'with: ["test:yang"], last: 2',
    'totalCount facets { year { buckets { key } } } pageInfo { hasPreviousPage } edges { position node { title } }',
  );
  expect(data!.author.jointPapers).toEqual({
    totalCount: 3,
    facets: { year: { buckets: [{ key: '2019' }, { key: '2020' }, { key: '2021' }] } },
    pageInfo: { hasPreviousPage: true },
    edges: [
      { position: 1, node: { title: 'twice' } },
      { position: 2, node: { title: 'both' } },
    ],
  });
});

test.each([
  ['[]', 'with is empty'],
  ['["test:yang", "test:nobody"]', 'with has "test:nobody", and no author of that id is held.'],
])('with: %s is refused', async (ids, message) => {
  await draw();
  const { errors } = await asked(`with: ${ids}`);
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'with' } }]);
  expect(errors![0]!.message).toContain(message);
});

test('for all co-authors of an author it is one statement', async () => {
  await draw();
  const { data, errors, counts } = await graph.ask(
    '{ author(id: "test:zhao") { coauthors { nodes { name jointPapers(with: ["test:zhao"]) { nodes { title } } } } } }',
  );
  expect(errors).toBeUndefined();
  expect(data!.author.coauthors.nodes[0]).toEqual({
    name: 'yang',
    jointPapers: { nodes: [{ title: 'three' }, { title: 'twice' }, { title: 'both' }] },
  });
  // A look-up, since the one named is the one asked, and two lists.
  expect(counts.statements).toBe(3);
});
