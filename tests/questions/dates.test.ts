import { expect, test } from '@jest/globals';
import { paper, useDrawnGraph } from '../support/graph.ts';

const graph = useDrawnGraph();

/** Named for the place among the newest. */
const draw = () =>
  graph.draw(
    paper('1 day', { year: 2024, publicationDate: '2024-02-02' }),
    paper('2 month', { year: 2024, publicationMonth: '2024-02' }),
    paper('3 day', { year: 2024, publicationDate: '2024-01-31' }),
    paper('4 first day', { year: 2024, publicationDate: '2024-01-01' }),
    paper('5 year', { year: 2024 }),
    paper('6 day', { year: 2023, publicationDate: '2023-12-31' }),
    paper('7 long ago', { year: 987 }),
    paper('8 unknown'),
  );

const titles = async (args: string) => {
  const { data, errors } = await graph.ask(`{ searchPapers(${args}) { totalCount nodes { title } } }`);
  expect(errors).toBeUndefined();
  expect(data?.searchPapers.totalCount).toBe(data?.searchPapers.nodes.length);
  return data?.searchPapers.nodes.map(({ title }: { title: string }) => title[0]).join('');
};

test('a month or a year counts as its first day; unknown comes last both ways', async () => {
  await draw();
  expect(await titles('orderBy: NEWEST')).toBe('12345678');
  expect(await titles('orderBy: OLDEST')).toBe('76453218');
});

test.each([
  ['{ year: { from: 2024 } }', '12345'],
  ['{ year: { to: 2023 } }', '67'],
  ['{ year: { from: 2023, to: 2023 } }', '6'],
  ['{ year: { from: 2025, to: 2023 } }', ''],
  ['{ not: { year: { from: 2024 } } }', '678'],
  ['{ not: { not: { year: { from: 2024 } } } }', '12345'],
  ['{ not: { or: [{ year: { from: 2024 } }, { year: { to: 1000 } }] } }', '68'],
  ['{ or: [{ year: { to: 1000 } }, { not: { year: { from: 0 } } }] }', '78'],
  ['{ and: [{ not: { year: { to: 1000 } } }, { not: { year: { from: 2024 } } }] }', '68'],
  ['{ year: null, isPlaceholder: null, and: null, or: null, not: null }', '12345678'],
])('where: %s', async (where, found) => {
  await draw();
  expect(await titles(`where: ${where}`)).toBe(found);
});

test('the day itself is null where it is not known', async () => {
  await draw();
  const { data } = await graph.ask('{ searchPapers(orderBy: NEWEST) { nodes { publicationDate year } } }');
  expect(data?.searchPapers.nodes).toEqual([
    { publicationDate: '2024-02-02', year: 2024 },
    { publicationDate: null, year: 2024 },
    { publicationDate: '2024-01-31', year: 2024 },
    { publicationDate: '2024-01-01', year: 2024 },
    { publicationDate: null, year: 2024 },
    { publicationDate: '2023-12-31', year: 2023 },
    { publicationDate: null, year: 987 },
    { publicationDate: null, year: null },
  ]);
});

test.each([
  ['{ year: {} }', 'where.year'],
  ['{ or: [] }', 'where.or'],
  ['{ and: [] }', 'where.and'],
  ['{ not: { not: { not: { not: { not: { isPlaceholder: true } } } } } }', 'where'],
])('where: %s is refused', async (where, argument) => {
  const { errors, counts } = await graph.ask(`{ searchPapers(where: ${where}) { totalCount } }`);
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument } }]);
  expect(counts.statements).toBe(0);
});
