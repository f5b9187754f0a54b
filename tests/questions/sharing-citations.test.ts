import { expect, test } from '@jest/globals';
import { paper, useDrawnGraph } from '../support/graph.ts';

const graph = useDrawnGraph();

const QUESTION = `{
  paper(id: "test:survey") {
    title
    authors(first: 10) { edges { position node { name } } }
    citations(first: 20, where: { sharesAuthors: true }, orderBy: SHARED_AUTHORS) {
      totalCount
      edges { sharedAuthorCount sharedAuthors { name } node { title year authors(first: 3) { totalCount nodes { name } } } }
    }
  }
}`;

test('citing papers that share authors with the survey, most shared first', async () => {
  await graph.draw(
    paper('survey', { authors: ['zhao', 'yang', 'du'] }),
    paper('one shared', { authors: ['zhao', 'li'], cites: ['survey'], year: 2024 }),
    paper('two shared', { authors: ['du', 'yang'], cites: ['survey'], year: 2023 }),
    paper('none shared', { authors: ['li'], cites: ['survey'] }),
    paper('shares but does not cite', { authors: ['zhao'] }),
  );
  const { data, errors, counts } = await graph.ask(QUESTION);
  expect(errors).toBeUndefined();
  expect(data?.paper.citations).toEqual({
    totalCount: 2,
    edges: [
      {
        sharedAuthorCount: 2,
        sharedAuthors: [{ name: 'yang' }, { name: 'du' }],
        node: {
          title: 'two shared',
          year: 2023,
          authors: { totalCount: 2, nodes: [{ name: 'du' }, { name: 'yang' }] },
        },
      },
      {
        sharedAuthorCount: 1,
        sharedAuthors: [{ name: 'zhao' }],
        node: {
          title: 'one shared',
          year: 2024,
          authors: { totalCount: 2, nodes: [{ name: 'zhao' }, { name: 'li' }] },
        },
      },
    ],
  });
  expect(counts.statements).toBe(6);
});

test.each([1, 100])('takes 6 statements for %i citing papers', async (citers) => {
  await graph.draw(
    paper('survey', { authors: ['zhao'] }),
    ...Array.from({ length: citers }, (_, i) =>
      paper(`citer ${i}`, { authors: ['zhao', `a${i}`], cites: ['survey'] }),
    ),
  );
  const { data, counts } = await graph.ask(QUESTION);
  expect(data?.paper.citations.totalCount).toBe(citers);
  expect(counts).toEqual({ statements: 6, transactions: 6 });
});
