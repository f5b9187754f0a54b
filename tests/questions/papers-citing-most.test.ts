import { expect, test } from '@jest/globals';
import { paper, useDrawnGraph } from '../support/graph.ts';

const graph = useDrawnGraph();

/** `survey` cites all three, `follow` two of them, `c` one, being a member itself. */
const draw = () =>
  graph.draw(
    paper('a', { year: 2018 }),
    paper('b', { year: 2020 }),
    paper('c', { year: 2019, cites: ['a'] }),
    paper('survey', { year: 2024, cites: ['a', 'b', 'c', 'else'] }),
    paper('follow', { year: 2023, cites: ['b', 'c'] }),
    paper('far', { year: 2024, cites: ['survey'] }),
  );

const SET = '{ ids: ["test:a", "test:b", "test:c"] }';
const asked = async (args: string, fields: string) => {
  const { data, errors } = await graph.ask(
    `{ paperSet(of: ${SET}) { papersCitingMost${args} { ${fields} } } }`,
  );
  expect(errors).toBeUndefined();
  return data!.paperSet.papersCitingMost;
};

test('papers that cite at least two members, by how many, and which', async () => {
  await draw();
  expect(
    await asked(
      '',
      'totalCount truncation { note } edges { evidenceCount node { title } evidence { title } }',
    ),
  ).toEqual({
    totalCount: 2,
    truncation: null,
    edges: [
      {
        evidenceCount: 3,
        node: { title: 'survey' },
        evidence: [{ title: 'b' }, { title: 'c' }, { title: 'a' }],
      },
      { evidenceCount: 2, node: { title: 'follow' }, evidence: [{ title: 'b' }, { title: 'c' }] },
    ],
  });
});

test('the threshold, and a filter', async () => {
  await draw();
  const titles = 'totalCount nodes { title }';
  expect(await asked('(minCount: 1, orderBy: OLDEST)', titles)).toEqual({
    totalCount: 3,
    nodes: [{ title: 'c' }, { title: 'follow' }, { title: 'survey' }],
  });
  expect(await asked('(where: { year: { to: 2023 } })', titles)).toEqual({
    totalCount: 1,
    nodes: [{ title: 'follow' }],
  });
});

test('beyond 100,000 citations the members that fewest papers cite are looked through, and the answer says so', async () => {
  await draw();
  await graph.run(`MATCH (a:Paper {key: 'test:a'}) SET a.heldCitationCount = 100000`);
  expect(
    await asked('', 'truncation { examined available note } edges { evidenceCount node { title } }'),
  ).toEqual({
    truncation: {
      examined: 2,
      available: 3,
      note: 'The members that fewest papers cite are preferred: as many as have 100,000 citations in all.',
    },
    edges: [
      { evidenceCount: 2, node: { title: 'follow' } },
      { evidenceCount: 2, node: { title: 'survey' } },
    ],
  });
});
