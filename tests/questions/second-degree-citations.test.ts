import { expect, test } from '@jest/globals';
import { paper, useDrawnGraph } from '../support/graph.ts';

const graph = useDrawnGraph();

/** `far` is two citations away over both `a` and `b`, `both` over `a` and directly. */
const draw = () =>
  graph.draw(
    paper('survey', { year: 2020 }),
    paper('a', { year: 2021, cites: ['survey'] }),
    paper('b', { year: 2022, cites: ['survey'] }),
    paper('both', { year: 2022, cites: ['survey', 'a'] }),
    paper('far', { year: 2023, cites: ['a', 'b'] }),
    paper('farther', { year: 2024, cites: ['far', 'b'] }),
  );

const asked = async (args: string, fields = 'edges { evidenceCount node { title } evidence { title } }') => {
  const { data, errors } = await graph.ask(
    `{ paper(id: "test:survey") { secondDegreeCitations${args} { totalCount ${fields} } } }`,
  );
  expect(errors).toBeUndefined();
  return data!.paper.secondDegreeCitations;
};

const far = { evidenceCount: 2, node: { title: 'far' }, evidence: [{ title: 'b' }, { title: 'a' }] };
const farther = { evidenceCount: 1, node: { title: 'farther' }, evidence: [{ title: 'b' }] };
const both = { evidenceCount: 1, node: { title: 'both' }, evidence: [{ title: 'a' }] };

test('papers that cite papers that cite it, with the papers between, but none that cites it directly', async () => {
  await draw();
  expect(await asked('')).toEqual({ totalCount: 2, edges: [far, farther] });
});

test('those that cite it directly too, on request', async () => {
  await draw();
  expect(await asked('(excludeDirect: false)')).toEqual({ totalCount: 3, edges: [far, both, farther] });
});

test('it is not its own citation, though two papers cite each other', async () => {
  await graph.draw(paper('survey', { cites: ['a'] }), paper('a', { cites: ['survey'] }));
  expect(await asked('(excludeDirect: false)')).toEqual({ totalCount: 0, edges: [] });
});

test('beyond 100,000 citations the citing papers that fewest cite are looked through; who cites directly is still known', async () => {
  await draw();
  await graph.run(`MATCH (a:Paper {key: 'test:a'}) SET a.heldCitationCount = 100000`);
  expect(await asked('', 'nodes { title } truncation { examined available }')).toEqual({
    totalCount: 2,
    nodes: [{ title: 'far' }, { title: 'farther' }],
    truncation: { examined: 2, available: 3 },
  });
});
