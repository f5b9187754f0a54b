import { expect, test } from '@jest/globals';
import { own, paper, useDrawnGraph } from '../support/graph.ts';

const graph = useDrawnGraph();

const on = (name: string) => ({
  topics: [
    {
      topic: {
        id: own(name),
        name,
        scheme: 'test',
        broader: [{ id: own('all'), name: 'all', scheme: 'test' }],
      },
    },
  ],
});

const draw = () =>
  graph.draw(
    { ...paper('hub', { year: 2018, authors: ['zhao', 'zhao'] }), ...on('a') },
    { ...paper('second', { year: 2021, authors: ['zhao'], cites: ['hub'] }), ...on('b') },
    paper('early', { year: 2017, cites: ['hub'] }),
    paper('2020a', { year: 2020, cites: ['hub', 'second', 'no year'] }),
    paper('2020b', { year: 2020, cites: ['hub'] }),
    paper('undated', { cites: ['hub'] }),
    paper('no year', {}),
    paper('newest', { year: 2022 }),
  );

const counts = async (node: string, args = '') => {
  const { data, errors } = await graph.ask(
    `{ node: ${node} { countsByYear${args} { year citationCount paperCount } } }`,
  );
  expect(errors).toBeUndefined();
  return data!.node.countsByYear.map(Object.values);
};

test('of a paper from its year to the newest held, with the years without any', async () => {
  await draw();
  expect(await counts('paper(id: "test:hub")')).toEqual([
    [2018, 0, null],
    [2019, 0, null],
    [2020, 2, null],
    [2021, 1, null],
    [2022, 0, null],
  ]);
  const { data } = await graph.ask(
    '{ paper(id: "test:hub") { citations(where: {year: {from: 2018, to: 2022}}) { totalCount } } }',
  );
  expect(data!.paper.citations.totalCount).toBe(3);
});

test('until a year that is asked for, and none where it lies before', async () => {
  await draw();
  expect(await counts('paper(id: "test:hub")', '(until: 2019)')).toEqual([
    [2018, 0, null],
    [2019, 0, null],
  ]);
  expect(await counts('paper(id: "test:hub")', '(until: 2000)')).toEqual([]);
  const { errors } = await graph.ask('{ paper(id: "test:hub") { countsByYear(until: 12000) { year } } }');
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'until' } }]);
});

test('of a paper without a year from its first citation, and of one without either none', async () => {
  await draw();
  expect(await counts('paper(id: "test:no year")', '(until: 2021)')).toEqual([
    [2020, 1, null],
    [2021, 0, null],
  ]);
  expect(await counts('paper(id: "test:undated")')).toEqual([]);
});

test.each(['author(id: "test:zhao")', 'topic(id: "test:all")'])(
  'of %s: each paper once, and the citations of all',
  async (node) => {
    await draw();
    expect(await counts(node)).toEqual([
      [2017, 1, 0],
      [2018, 0, 1],
      [2019, 0, 0],
      [2020, 3, 0],
      [2021, 1, 1],
      [2022, 0, 0],
    ]);
  },
);

test.each(['ids: ["test:hub", "test:second"]', 'topicId: "test:all"', 'where: { authorIds: ["test:zhao"] }'])(
  'of the set { %s }: each paper once, and the citations of all',
  async (of) => {
    await draw();
    const expected = [
      [2017, 1, 0],
      [2018, 0, 1],
      [2019, 0, 0],
      [2020, 3, 0],
      [2021, 1, 1],
      [2022, 0, 0],
    ];
    expect(await counts(`paperSet(of: { ${of} })`)).toEqual(expected);
    expect(await counts('paperSet(of: { ids: ["test:hub"] })', '(until: 2018)')).toEqual([
      [2017, 1, 0],
      [2018, 0, 1],
    ]);
  },
);

test('of a set of nothing none', async () => {
  await draw();
  expect(await counts('paperSet(of: { ids: ["test:none"] })')).toEqual([]);
});

test('a year to come is not the newest held', async () => {
  await draw();
  await graph.draw(paper('typo', { year: 2999 }));
  expect((await counts('paper(id: "test:hub")')).at(-1)[0]).toBe(2022);
});

test.each(['topic(id: "test:all")', 'paperSet(of: { topicId: "test:all" })'])(
  'of %s with too many citations all papers count, the citations of the first of them, and each year says so',
  async (node) => {
    await draw();
    await graph.run(`MATCH (second:Paper {key: 'test:second'}) SET second.heldCitationCount = 1000001`);
    const { data, errors } = await graph.ask(
      `{ node: ${node} { countsByYear { year citationCount paperCount truncation { examined available note } } } }`,
    );
    expect(errors).toBeUndefined();
    const truncation = { examined: 1, available: 2, note: expect.stringContaining('by key') };
    const year = (year: number, citationCount: number, paperCount: number) => ({
      year,
      citationCount,
      paperCount,
      truncation,
    });
    expect(data!.node.countsByYear).toEqual([
      year(2017, 1, 0),
      year(2018, 0, 1),
      year(2019, 0, 0),
      year(2020, 2, 0),
      year(2021, 1, 1),
      year(2022, 0, 0),
    ]);
  },
);
