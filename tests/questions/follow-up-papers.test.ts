import { expect, test } from '@jest/globals';
import { paper, useDrawnGraph } from '../support/graph.ts';

const graph = useDrawnGraph();

const draw = () =>
  graph.draw(
    paper('survey', { year: 2020, authors: ['zhao', 'yang'] }),
    paper('next', { year: 2022, authors: ['du', 'zhao'], cites: ['survey'] }),
    paper('last', { year: 2024, authors: ['yang', 'zhao'], cites: ['survey', 'next'] }),
    paper('same year', { year: 2020, authors: ['zhao'], cites: ['survey'] }),
    paper('undated', { authors: ['zhao'], cites: ['survey'] }),
    paper('others', { year: 2023, authors: ['li'], cites: ['survey'] }),
    paper('uncited', { year: 2023, authors: ['zhao'] }),
  );

const asked = async (args: string, fields: string, of = 'survey') => {
  const { data, errors } = await graph.ask(
    `{ paper(id: "test:${of}") { followUpPapers${args} { ${fields} } } }`,
  );
  expect(errors).toBeUndefined();
  return data!.paper.followUpPapers;
};

test('later papers that cite it by its own authors, with the authors shared', async () => {
  await draw();
  const fields =
    'totalCount truncation { note } edges { node { title } sharedAuthors { name } isSelfCitation }';
  expect(await asked('', fields)).toEqual({
    totalCount: 2,
    truncation: null,
    edges: [
      {
        node: { title: 'last' },
        sharedAuthors: [{ name: 'zhao' }, { name: 'yang' }],
        isSelfCitation: true,
      },
      { node: { title: 'next' }, sharedAuthors: [{ name: 'zhao' }], isSelfCitation: true },
    ],
  });
});

test('filters, orders and pages are those of citations', async () => {
  await draw();
  expect(await asked('(orderBy: OLDEST, first: 1)', 'nodes { title } pageInfo { hasNextPage }')).toEqual({
    nodes: [{ title: 'next' }],
    pageInfo: { hasNextPage: true },
  });
  expect(await asked('(where: { year: { from: 2023 } })', 'totalCount')).toEqual({ totalCount: 1 });
});

test('from its authors where they wrote little and it is cited much', async () => {
  await draw();
  await graph.draw(
    ...Array.from({ length: 100 }, (_, i) => paper(`citer ${i}`, { year: 2021, cites: ['survey'] })),
  );
  expect(await asked('', 'nodes { title } totalCount')).toEqual({
    nodes: [{ title: 'last' }, { title: 'next' }],
    totalCount: 2,
  });
});

test('a paper whose own date is not known has none', async () => {
  await draw();
  await graph.draw(paper('later', { year: 2025, authors: ['zhao'], cites: ['undated'] }));
  expect(await asked('', 'totalCount', 'undated')).toEqual({ totalCount: 0 });
});
