import { expect, test } from '@jest/globals';
import { paper, useDrawnGraph } from '../support/graph.ts';

const graph = useDrawnGraph();

const draw = () =>
  graph.draw(paper('a', { year: 2020, cites: ['b', 'c'] }), paper('b', { year: 2019, cites: ['c'] }));

const nodes = async (source: string) => {
  const { data, errors } = await graph.ask(`{ ${source} }`);
  expect(errors).toBeUndefined();
  const list = data!.searchPapers ?? data!.paper.references;
  expect(list.totalCount).toBe(list.nodes.length);
  return list.nodes;
};

test('a paper only known because it is cited can be looked up, and has its citations', async () => {
  await draw();
  const { data } = await graph.ask(
    '{ paper(id: "test:c") { title isPlaceholder citations { totalCount nodes { title } } authors { totalCount } } }',
  );
  expect(data?.paper).toEqual({
    title: null,
    isPlaceholder: true,
    citations: { totalCount: 2, nodes: [{ title: 'a' }, { title: 'b' }] },
    authors: { totalCount: 0 },
  });
});

test.each([
  [
    '',
    [
      { title: 'b', isPlaceholder: false },
      { title: null, isPlaceholder: true },
    ],
  ],
  ['(where: { isPlaceholder: false })', [{ title: 'b', isPlaceholder: false }]],
  ['(where: { isPlaceholder: true })', [{ title: null, isPlaceholder: true }]],
])('references%s', async (args, listed) => {
  await draw();
  expect(
    await nodes(`paper(id: "test:a") { references${args} { totalCount nodes { title isPlaceholder } } }`),
  ).toEqual(listed);
});

test.each([
  ['', ['a', 'b']],
  ['(query: " ")', ['a', 'b']],
  ['(where: { isPlaceholder: false })', ['a', 'b']],
  ['(where: { not: { year: { from: 2020 } } })', ['b']],
  ['(where: { or: [{ year: { from: 2020 } }, { isPlaceholder: false }] })', ['a', 'b']],
  ['(where: { isPlaceholder: true })', [null]],
  ['(where: { or: [{ year: { from: 2020 } }, { isPlaceholder: true }] })', ['a', null]],
  ['(where: { not: { isPlaceholder: false } })', [null]],
])('searchPapers%s: placeholders only where they are asked for', async (args, titles) => {
  await draw();
  const listed = await nodes(`searchPapers${args} { totalCount nodes { title } }`);
  expect(listed.map(({ title }: { title: string | null }) => title)).toEqual(titles);
});

test('it becomes a full paper, with the same id, when its record arrives', async () => {
  await draw();
  const asked = '{ paper(id: "test:c") { id title isPlaceholder } searchPapers { totalCount } }';
  const before = await graph.ask(asked);
  await graph.draw(paper('c'));
  const after = await graph.ask(asked);
  expect(after.data).toEqual({
    paper: { id: before.data?.paper.id, title: 'c', isPlaceholder: false },
    searchPapers: { totalCount: 3 },
  });
});
