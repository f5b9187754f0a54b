import { expect, test } from '@jest/globals';
import { paper, useDrawnGraph } from '../support/graph.ts';

const graph = useDrawnGraph();

/** Zhao and yang submit; li, wang and chen are to review. */
const draw = () =>
  graph.draw(
    paper('a', { year: 2018, authors: ['zhao', 'li'] }),
    paper('b', { year: 2021, authors: ['zhao', 'yang', 'li', 'zhao'] }),
    paper('c', { year: 2022, authors: ['yang', 'wang'] }),
    paper('d', { authors: ['yang', 'wang'] }),
    paper('e', { year: 2023, authors: ['zhao', 'du'] }),
    paper('f', { year: 2023, authors: ['chen'] }),
  );

const ids = (...names: string[]) => JSON.stringify(names.map((name) => `test:${name}`));

const asked = async (
  args = '',
  authors = ids('zhao', 'yang'),
  others = ids('li', 'wang', 'chen'),
  fields = 'edges { sharedPaperCount lastYear node { name } other { name } sharedPapers { title } }',
) => {
  const { data, errors, counts } = await graph.ask(
    `{ conflictsOfInterest(authorIds: ${authors}, otherAuthorIds: ${others} ${args}) { ${fields} } }`,
  );
  expect(errors).toBeUndefined();
  return { ...data!.conflictsOfInterest, statements: counts.statements };
};

const pairs = async (...args: Parameters<typeof asked>) =>
  (await asked(...args)).edges.map(({ node, other, sharedPaperCount, lastYear, sharedPapers }: any) => {
    expect(sharedPaperCount).toBe(sharedPapers.length);
    return [node.name, other.name, sharedPapers.map(({ title }: any) => title).join(''), lastYear];
  });

test('each pair with papers in common, most of them first, then by the keys of the other and of the one', async () => {
  await draw();
  expect(await pairs()).toEqual([
    ['zhao', 'li', 'ba', 2021],
    ['yang', 'wang', 'cd', 2022],
    ['yang', 'li', 'b', 2021],
  ]);
});

test('of a span of years, papers without a year left out', async () => {
  await draw();
  expect(await pairs('years: { from: 2020 }')).toEqual([
    ['yang', 'li', 'b', 2021],
    ['zhao', 'li', 'b', 2021],
    ['yang', 'wang', 'c', 2022],
  ]);
  expect(await pairs('years: { to: 2018 }')).toEqual([['zhao', 'li', 'a', 2018]]);
});

test('somebody in both groups is tied to himself', async () => {
  await draw();
  expect(await pairs('', ids('zhao', 'chen'), ids('chen', 'du'))).toEqual([
    ['chen', 'chen', 'f', 2023],
    ['zhao', 'du', 'e', 2023],
  ]);
});

test('page by page, and how many there are, in two statements for the first', async () => {
  await draw();
  const fields = 'totalCount truncation { note } nodes { name } pageInfo { endCursor hasNextPage }';
  const page = (args: string) => asked(args, undefined, undefined, fields);
  const first = await page('first: 2');
  expect([first.totalCount, first.truncation, first.nodes]).toEqual([
    3,
    null,
    [{ name: 'zhao' }, { name: 'yang' }],
  ]);
  const rest = await page(`first: 2, after: "${first.pageInfo.endCursor}"`);
  expect([rest.nodes, rest.pageInfo.hasNextPage]).toEqual([[{ name: 'yang' }], false]);
  const { statements } = await asked();
  expect(statements).toBe(2);
});

test('beyond 100,000 pairs the newest joint papers are looked through, and it says so', async () => {
  await draw();
  await graph.run(`MATCH (paper:Paper {key: 'test:c'}), (yang:Author {key: 'test:yang'})
    UNWIND range(1, 100000) AS i CREATE (yang)-[:AUTHORED {position: i + 2, isRepeat: true}]->(paper)`);
  await graph.draw(paper('g', { year: 2024, authors: ['zhao', 'wang'] }));
  const fields = 'truncation { examined available note } nodes { name }';
  expect(await asked('', undefined, undefined, fields)).toMatchObject({
    truncation: { examined: 1, available: 5, note: expect.stringMatching(/newest joint papers/) },
    nodes: [{ name: 'zhao' }],
  });
});

test.each([
  ['nobody', '[]', ids('li'), 'authorIds'],
  ['none other', ids('zhao'), '[]', 'otherAuthorIds'],
  ['more than 500', ids('zhao'), ids(...Array(501).fill('li')), 'otherAuthorIds'],
  ['somebody not held', ids('zhao'), ids('li', 'stranger'), 'otherAuthorIds'],
])('%s is refused', async (_, authors, others, argument) => {
  await draw();
  const { errors } = await graph.ask(
    `{ conflictsOfInterest(authorIds: ${authors}, otherAuthorIds: ${others}) { totalCount } }`,
  );
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument } }]);
});
