import { expect, test } from '@jest/globals';
import { paper, useDrawnGraph } from '../support/graph.ts';

const graph = useDrawnGraph();

/** `near` has two of the paper's three references, `far` one that everybody has. */
const draw = () =>
  graph.draw(
    paper('paper', { year: 2020, cites: ['special', 'rare', 'common'] }),
    paper('near', { year: 2021, cites: ['special', 'common', 'elsewhere'] }),
    paper('far', { year: 2022, cites: ['common'] }),
    paper('apart', { year: 2022, cites: ['elsewhere', 'paper'] }),
    paper('special', { year: 2010 }),
    paper('common', { year: 2000 }),
  );

const asked = async (fields: string, of = 'paper') => {
  const { data, errors } = await graph.ask(`{ paper(id: "test:${of}") { coupledPapers { ${fields} } } }`);
  expect(errors).toBeUndefined();
  return data!.paper.coupledPapers;
};

test('papers with references in common, by how many, and which', async () => {
  await draw();
  const fields = 'totalCount truncation { note } edges { evidenceCount node { title } evidence { title } }';
  expect(await asked(fields)).toEqual({
    totalCount: 2,
    truncation: null,
    edges: [
      { evidenceCount: 2, node: { title: 'near' }, evidence: [{ title: 'special' }, { title: 'common' }] },
      { evidenceCount: 1, node: { title: 'far' }, evidence: [{ title: 'common' }] },
    ],
  });
});

test('it is symmetric', async () => {
  await draw();
  const edges = 'edges { evidenceCount node { title } }';
  expect((await asked(edges, 'near')).edges).toContainEqual({ evidenceCount: 2, node: { title: 'paper' } });
});

test('beyond 100,000 citations the references that fewest cite are looked through, and the answer says so', async () => {
  await draw();
  await graph.run(`MATCH (common:Paper {key: 'test:common'}) SET common.heldCitationCount = 99998`);
  const fields = 'totalCount truncation { examined available note } nodes { title }';
  expect(await asked(fields)).toEqual({
    totalCount: 1,
    truncation: {
      examined: 2,
      available: 3,
      note: 'The references that fewest papers cite are preferred: as many as have 100,000 citations in all.',
    },
    nodes: [{ title: 'near' }],
  });
});
