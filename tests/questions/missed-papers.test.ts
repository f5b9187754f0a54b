import { expect, test } from '@jest/globals';
import { paper, useDrawnGraph } from '../support/graph.ts';

const graph = useDrawnGraph();

/**
 * The list is `a` and `b`. It lacks `classic`, which `a`, its reference `r` and its citing paper `c` cite, and `rival`, which
 * `c` alone does. `far` cites nothing of the list and is not asked.
 */
const draw = () =>
  graph.draw(
    paper('classic', { year: 1990 }),
    paper('rival', { year: 2020, authors: ['zhao'] }),
    paper('a', { year: 2020, cites: ['classic', 'r', 'b'] }),
    paper('b', { year: 2019 }),
    paper('r', { year: 2010, cites: ['classic', 'b'] }),
    paper('c', { year: 2022, cites: ['a', 'b', 'classic', 'rival'] }),
    paper('far', { year: 2023, cites: ['c', 'rival'] }),
  );

const asked = async (args: string, fields: string, of = '{ ids: ["test:a", "test:b"] }') => {
  const { data, errors } = await graph.ask(`{ paperSet(of: ${of}) { missedPapers${args} { ${fields} } } }`);
  expect(errors).toBeUndefined();
  return data!.paperSet.missedPapers;
};

test('what the neighborhood cites and the set lacks, by how many cite it, and which', async () => {
  await draw();
  expect(
    await asked(
      '',
      'totalCount truncation { note } edges { evidenceCount node { title } evidence { title } }',
    ),
  ).toEqual({
    totalCount: 3,
    truncation: null,
    edges: [
      {
        evidenceCount: 3,
        node: { title: 'classic' },
        evidence: [{ title: 'c' }, { title: 'a' }, { title: 'r' }],
      },
      { evidenceCount: 1, node: { title: 'r' }, evidence: [{ title: 'a' }] },
      { evidenceCount: 1, node: { title: 'rival' }, evidence: [{ title: 'c' }] },
    ],
  });
});

test.each([
  ['{ citedBy: "test:a" }', ['a', 'rival']],
  ['{ where: { year: { to: 2020 } } }', ['c']],
  ['{ where: { authorIds: ["test:zhao"] } }', ['a', 'b', 'c', 'classic']],
])('of %s', async (of, titles) => {
  await draw();
  const { nodes } = await asked('(orderBy: TITLE)', 'nodes { title }', of);
  expect(nodes.map(({ title }: any) => title)).toEqual(titles);
});

test('a paper of which it is not known whether it is in the set is not in it', async () => {
  await draw();
  await graph.draw(paper('undated'), paper('late', { year: 2024, cites: ['undated', 'a'] }));
  const { nodes } = await asked('(orderBy: TITLE)', 'nodes { title }', '{ where: { year: { to: 2020 } } }');
  expect(nodes).toEqual([{ title: 'c' }, { title: 'undated' }]);
});

test('a filter and a page are those of any list', async () => {
  await draw();
  expect(await asked('(where: { year: { from: 2000 } }, first: 1)', 'totalCount nodes { title }')).toEqual({
    totalCount: 2,
    nodes: [{ title: 'r' }],
  });
});

const NOTE =
  'The newest papers of the neighborhood are preferred: as many as have 100,000 references in all, around the members with the fewest citations and references, as many as have 100,000 of these.';

test('beyond 100,000 references the newest neighbors are looked through', async () => {
  await draw();
  await graph.run(`MATCH (r:Paper {key: 'test:r'}), (classic:Paper {key: 'test:classic'})
UNWIND range(1, 100000) AS i CREATE (r)-[:CITES]->(classic)`);
  expect(
    await asked('', 'truncation { examined available note } edges { evidenceCount node { title } }'),
  ).toEqual({
    truncation: { examined: 3, available: 5, note: NOTE },
    edges: [
      { evidenceCount: 2, node: { title: 'classic' } },
      { evidenceCount: 1, node: { title: 'r' } },
      { evidenceCount: 1, node: { title: 'rival' } },
    ],
  });
});

test('beyond 100,000 neighbors those of the members with the fewest are looked through', async () => {
  await draw();
  await graph.run(`MATCH (a:Paper {key: 'test:a'}) SET a.heldCitationCount = 100000`);
  const { truncation, nodes } = await asked('', 'truncation { examined available note } nodes { title }');
  expect(truncation).toEqual({ examined: 4, available: null, note: NOTE });
  expect(nodes).toEqual([{ title: 'classic' }, { title: 'r' }, { title: 'rival' }]);
});
