import { expect, test } from '@jest/globals';
import type { PaperRecord } from '../../ingest/record.ts';
import { own, paper, useDrawnGraph } from '../support/graph.ts';

const graph = useDrawnGraph();

const day = (publicationDate: string) => ({ publicationDate, year: +publicationDate.slice(0, 4) });
const on = (topic: string, record: PaperRecord): PaperRecord => ({
  ...record,
  topics: [{ topic: { id: own(topic), name: topic, scheme: 'test' }, isPrimary: true }],
});

/** Cited three times in 2023, of which once by itself, and once in 2022; `peer` is cited once in 2023. */
const draw = () =>
  graph.draw(
    on('t', paper('paper', { year: 2020, authors: ['zhao'] })),
    on('t', paper('peer', { year: 2020, authors: ['du'] })),
    on('t', paper('younger', { year: 2021 })),
    on('other', paper('elsewhere', { year: 2020 })),
    paper('a', { ...day('2023-12-31'), authors: ['li'], cites: ['paper', 'elsewhere'] }),
    paper('b', { year: 2023, publicationMonth: '2023-03', authors: ['zhao'], cites: ['paper'] }),
    paper('c', { ...day('2023-01-01'), authors: ['li'], cites: ['paper', 'peer', 'younger'] }),
    paper('d', { ...day('2022-12-31'), authors: ['li'], cites: ['paper'] }),
    paper('e', { authors: ['li'], cites: ['paper'] }),
  );

const asked = async (args: string, fields = 'perMonth acceleration', of = 'paper') => {
  const { data, errors } = await graph.ask(`{ paper(id: "test:${of}") { velocity${args} { ${fields} } } }`);
  expect(errors).toBeUndefined();
  return data!.paper.velocity;
};

test('citations of the months up to the newest day held, and how many more than in those before', async () => {
  await draw();
  expect(await asked('')).toEqual({ perMonth: 3 / 12, acceleration: 2 / 12 });
  expect(await asked('(months: 6)')).toEqual({ perMonth: 1 / 6, acceleration: -1 / 6 });
});

test('up to another day: one that it ends with counts, one that it begins with does not', async () => {
  await draw();
  expect(await asked('(asOf: "2023-01-01", months: 12)')).toEqual({
    perMonth: 2 / 12,
    acceleration: 2 / 12,
  });
  expect(await asked('(asOf: "2023-12-30", months: 12)')).toEqual({ perMonth: 3 / 12, acceleration: 3 / 12 });
  expect(await asked('(asOf: "2019-01-01")')).toEqual({ perMonth: 0, acceleration: null });
});

/** In 2023 `paper` is then cited four times, `peer`, `younger` and `elsewhere` twice, `e` once. */
const orderedTitles = async (parent: string, list: string) => {
  await draw();
  await graph.draw(
    paper('survey', {
      ...day('2023-12-31'),
      authors: ['du'],
      cites: ['e', 'elsewhere', 'paper', 'peer', 'younger'],
    }),
    paper('typo', { ...day('2999-01-01'), cites: ['e'] }),
    paper('long ago', { ...day('2022-12-31'), cites: ['e', 'peer'] }),
  );
  const { data, errors } = await graph.ask(`{ of: ${parent} { ${list} { nodes { title } } } }`);
  expect(errors).toBeUndefined();
  return data!.of.list.nodes.map(({ title }: { title: string }) => title);
};

test('a list in the order of citations of late', async () => {
  expect(await orderedTitles('paper(id: "test:survey")', 'list: references(orderBy: VELOCITY)')).toEqual([
    'paper',
    'elsewhere',
    'peer',
    'younger',
    'e',
  ]);
});

test('the citing papers, and those of an author', async () => {
  const citing = 'list: citations(orderBy: VELOCITY, first: 2)';
  expect(await orderedTitles('paper(id: "test:paper")', citing)).toEqual(['e', 'a']);
  const { data } = await graph.ask(
    '{ author(id: "test:du") { papers(orderBy: VELOCITY) { nodes { title velocity { perMonth } } } } }',
  );
  expect(data!.author.papers.nodes).toEqual([
    { title: 'peer', velocity: { perMonth: 2 / 12 } },
    { title: 'survey', velocity: { perMonth: 0 } },
  ]);
});

test('of papers with more than a million citations in all the newest are counted, and the list says so', async () => {
  await draw();
  await graph.draw(
    paper('survey', { ...day('2023-12-31'), cites: ['elsewhere', 'paper', 'peer', 'younger'] }),
  );
  await graph.run(`MATCH (paper:Paper {key: 'test:peer'}) SET paper.heldCitationCount = 1000000`);
  const asked = async (list: string) => {
    const { data, errors } = await graph.ask(
      `{ paper(id: "test:survey") { references${list} { totalCount nodes { title } truncation { examined available note } } } }`,
    );
    expect(errors).toBeUndefined();
    const { nodes, ...rest } = data!.paper.references;
    return { ...rest, titles: nodes.map(({ title }: { title: string }) => title).join(' ') };
  };
  // Younger is newer; elsewhere, paper and peer are of one day.
  expect(await asked('(orderBy: VELOCITY)')).toEqual({
    totalCount: 4,
    truncation: { examined: 3, available: 4, note: expect.stringMatching(/newest papers/) },
    titles: 'paper elsewhere younger peer',
  });
  expect(await asked('(orderBy: VELOCITY, where: { not: { year: { from: 2021 } } }, last: 2)')).toMatchObject(
    {
      truncation: { examined: 2, available: 3 },
      titles: 'elsewhere peer',
    },
  );
  expect(await asked('(orderBy: NEWEST)')).toMatchObject({ truncation: null });
});

test('of a kind of citation', async () => {
  await draw();
  expect(await asked('(independence: [SELF])', 'perMonth normalized')).toEqual({
    perMonth: 1 / 12,
    normalized: null,
  });
});

test('a day to come is a misprint', async () => {
  await draw();
  await graph.draw(paper('typo', { ...day('2999-01-01'), cites: ['paper'] }));
  expect(await asked('')).toEqual({ perMonth: 3 / 12, acceleration: 2 / 12 });
});

test('against papers of its main topic and year', async () => {
  await draw();
  expect(await asked('', 'normalized')).toEqual({ normalized: 3 / ((3 + 1) / 2) });
  expect(await asked('', 'normalized', 'younger')).toEqual({ normalized: 1 });
  expect(await asked('', 'normalized', 'a')).toEqual({ normalized: null });
});

test('one that slept for years and woke', async () => {
  await graph.draw(
    paper('beauty', { year: 2000 }),
    paper('undated'),
    ...Array.from({ length: 21 }, (_, i) => paper(`p${i}`, { year: 2011, cites: ['beauty', 'undated'] })),
  );
  expect(await asked('', 'isLateAwakening', 'beauty')).toEqual({ isLateAwakening: true });
  expect(await asked('(asOf: "2010-12-31")', 'isLateAwakening', 'beauty')).toEqual({
    isLateAwakening: false,
  });
  expect(await asked('', 'isLateAwakening', 'undated')).toEqual({ isLateAwakening: null });
});

test('no kind of citation at all is refused', async () => {
  await draw();
  const { errors } = await graph.ask(
    '{ paper(id: "test:paper") { velocity(independence: []) { perMonth } } }',
  );
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'independence' } }]);
});

test.each([0, 1201])('over %i months is refused', async (months) => {
  await draw();
  const { errors } = await graph.ask(
    `{ paper(id: "test:paper") { velocity(months: ${months}) { perMonth } } }`,
  );
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'months' } }]);
});
