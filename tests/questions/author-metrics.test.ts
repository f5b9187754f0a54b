import { expect, test } from '@jest/globals';
import { paper, useDrawnGraph } from '../support/graph.ts';

const graph = useDrawnGraph();

/**
 * zhao's papers and who cites them: p1 by c1 c2 c3 and, of her own, p2 p3; p2 by c1 c2 and p3; p3 by c1;
 * p4, of no year, by nobody. So 5, 3, 1, 0 citations, and without her own (p3 shares du with c1) 3, 2, 0, 0.
 */
const draw = () =>
  graph.draw(
    paper('p1', { year: 2018, authors: ['zhao', 'yang'] }),
    paper('p2', { year: 2020, authors: ['zhao'], cites: ['p1'] }),
    paper('p3', { year: 2021, authors: ['zhao', 'du'], cites: ['p1', 'p2'] }),
    paper('p4', { authors: ['zhao'] }),
    paper('c1', { authors: ['du'], cites: ['p1', 'p2', 'p3'] }),
    paper('c2', { authors: ['li'], cites: ['p1', 'p2'] }),
    paper('c3', { cites: ['p1'] }),
  );

test.each([
  ['', { paperCount: 4, citationCount: 9, hIndex: 2 }],
  ['(excludeSelfCitations: true)', { paperCount: 4, citationCount: 5, hIndex: 2 }],
  ['(where: { year: { from: 2020 } })', { paperCount: 2, citationCount: 4, hIndex: 1 }],
  ['(where: { not: { year: { from: 2020 } } })', { paperCount: 2, citationCount: 5, hIndex: 1 }],
  [
    '(where: { year: { from: 2021 } }, excludeSelfCitations: true)',
    { paperCount: 1, citationCount: 0, hIndex: 0 },
  ],
  ['(where: { isPlaceholder: true })', { paperCount: 0, citationCount: 0, hIndex: 0 }],
])('metrics%s', async (args, metrics) => {
  await draw();
  const { data, errors } = await graph.ask(
    `{ author(id: "test:zhao") { metrics${args} { paperCount citationCount hIndex } } }`,
  );
  expect(errors).toBeUndefined();
  expect(data?.author.metrics).toEqual(metrics);
});

test('published counts are null when no source said, whatever is held', async () => {
  await draw();
  const { data } = await graph.ask('{ author(id: "test:zhao") { paperCount citationCount hIndex } }');
  expect(data?.author).toEqual({ paperCount: null, citationCount: null, hIndex: null });
});

test('of many authors with equal arguments, in one statement', async () => {
  await draw();
  const { data, counts } = await graph.ask(
    '{ authors(ids: ["test:zhao", "test:yang", "test:du"]) { metrics { paperCount citationCount hIndex } } }',
  );
  expect(data?.authors).toEqual([
    { metrics: { paperCount: 4, citationCount: 9, hIndex: 2 } },
    { metrics: { paperCount: 1, citationCount: 5, hIndex: 1 } },
    { metrics: { paperCount: 2, citationCount: 1, hIndex: 1 } },
  ]);
  expect(counts.statements).toBe(2);
});

test('side by side in one request, each by its own arguments', async () => {
  await draw();
  const { data } = await graph.ask(`{ author(id: "test:zhao") {
    all: metrics { citationCount } others: metrics(excludeSelfCitations: true) { citationCount }
    early: metrics(where: { year: { to: 2018 } }) { citationCount }
    late: metrics(where: { year: { to: 2020 } }) { citationCount } } }`);
  expect(data?.author).toEqual({
    all: { citationCount: 9 },
    others: { citationCount: 5 },
    early: { citationCount: 5 },
    late: { citationCount: 8 },
  });
});

test('sharesAuthors is refused: the list hangs from no paper', async () => {
  await draw();
  const { errors } = await graph.ask(
    '{ author(id: "test:zhao") { metrics(where: { sharesAuthors: true }) { hIndex } } }',
  );
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'where.sharesAuthors' } }]);
});
