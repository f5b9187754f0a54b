import { expect, test } from '@jest/globals';
import { own, paper, useDrawnGraph } from '../support/graph.ts';

const graph = useDrawnGraph();

test('what the graph holds', async () => {
  const nextYear = `${new Date().getFullYear() + 1}-01-01`;
  await graph.draw(
    paper('a', { publicationDate: '2021-05-04', year: 2021, authors: ['zhao', 'du'], cites: ['b', 'c'] }),
    { ...paper('b', { year: 2022 }), topics: [{ topic: { id: own('t'), name: 't', scheme: 'test' } }] },
    paper('announced', { publicationDate: nextYear, cites: ['a'] }),
  );
  await graph.run("MATCH (m:Citeweave) SET m.updatedAt = '2024-05-01T10:00:00.000Z', m.sources = ['test']");
  const { data, errors, counts } = await graph.ask(`{ graph {
    paperCount placeholderCount authorCount topicCount citationCount newestPublicationDate updatedAt sources } }`);
  expect(errors).toBeUndefined();
  expect(data?.graph).toEqual({
    paperCount: 3,
    placeholderCount: 1,
    authorCount: 2,
    topicCount: 1,
    citationCount: 3,
    newestPublicationDate: '2021-05-04',
    updatedAt: '2024-05-01T10:00:00.000Z',
    sources: ['test'],
  });
  expect(counts.statements).toBe(1);
});

test('an empty graph', async () => {
  const { data, errors } = await graph.ask(
    '{ graph { paperCount newestPublicationDate updatedAt sources } }',
  );
  expect(errors).toBeUndefined();
  expect(data?.graph).toEqual({ paperCount: 0, newestPublicationDate: null, updatedAt: null, sources: [] });
});
