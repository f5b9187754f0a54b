import { expect, test } from '@jest/globals';
import { paper, useDrawnGraph } from '../support/graph.ts';

const graph = useDrawnGraph();

const ORDERS = ['NEWEST', 'OLDEST', 'MOST_CITED', 'MOST_CITED_HERE', 'SHARED_AUTHORS'];

/** 13 papers that cite the hub, in ties of three by date and of four by authors shared, some without a year. */
const draw = () =>
  graph.draw(
    paper('hub', { authors: ['a0', 'a1', 'a2'] }),
    ...Array.from({ length: 13 }, (_, i) =>
      paper(`p${i}`, {
        year: i % 4 === 0 ? null : 2000 + Math.floor(i / 3),
        authors: ['a0', 'a1', 'a2'].slice(0, i % 4),
        cites: ['hub', 'p1', `p${(i * 5) % 13}`],
      }),
    ),
  );

type Page = {
  totalCount: number;
  nodes: { title: string }[];
  edges: { cursor: string; node: { title: string } }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string };
};

async function page(args: string): Promise<Page> {
  const { data, errors } = await graph.ask(`{ paper(id: "test:hub") { citations(${args}) {
    totalCount nodes { title } edges { cursor node { title } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } }`);
  expect(errors).toBeUndefined();
  return data!.paper.citations;
}

const titles = ({ nodes }: Page) => nodes.map(({ title }) => title);

test.each(ORDERS)(
  'by %s: pages forward and backward are the whole list, each paper once',
  async (orderBy) => {
    await draw();
    const whole = titles(await page(`orderBy: ${orderBy}, first: 100`));
    expect(new Set(whole).size).toBe(13);

    const forward: string[] = [];
    for (let after = ''; ; ) {
      const one = await page(`orderBy: ${orderBy}, first: 5 ${after}`);
      expect(one.totalCount).toBe(13);
      expect(one.pageInfo.hasPreviousPage).toBe(forward.length > 0);
      forward.push(...titles(one));
      expect(one.pageInfo.hasNextPage).toBe(forward.length < 13);
      if (!one.pageInfo.hasNextPage) break;
      after = `, after: "${one.pageInfo.endCursor}"`;
    }
    expect(forward).toEqual(whole);

    const backward: string[] = [];
    for (let before = ''; ; ) {
      const one = await page(`orderBy: ${orderBy}, last: 5 ${before}`);
      expect(one.pageInfo.hasNextPage).toBe(backward.length > 0);
      backward.unshift(...titles(one));
      expect(one.pageInfo.hasPreviousPage).toBe(backward.length < 13);
      if (!one.pageInfo.hasPreviousPage) break;
      before = `, before: "${one.pageInfo.startCursor}"`;
    }
    expect(backward).toEqual(whole);
  },
);

test('any edge is a place to go on from, under any filter', async () => {
  await draw();
  const { edges } = await page('orderBy: OLDEST, first: 100');
  const whole = edges.map(({ node }) => node.title);
  const { cursor } = edges[4]!;
  expect(titles(await page(`orderBy: OLDEST, after: "${cursor}"`))).toEqual(whole.slice(5));
  expect(titles(await page(`orderBy: OLDEST, before: "${cursor}"`))).toEqual(whole.slice(0, 4));
  expect(titles(await page(`orderBy: OLDEST, last: 2, before: "${cursor}"`))).toEqual(whole.slice(2, 4));
  const known = await page(`orderBy: OLDEST, after: "${cursor}", where: { year: { from: 0 } }`);
  expect(titles(known)).toEqual(whole.slice(5).filter((title) => Number(title.slice(1)) % 4));
});

test('a page of exactly the rest has no next one, and an empty page no cursors', async () => {
  await draw();
  expect((await page('first: 13')).pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: false });
  expect((await page('last: 13')).pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: false });
  const { endCursor } = (await page('first: 13')).pageInfo;
  expect(await page(`first: 5, after: "${endCursor}"`)).toEqual({
    totalCount: 13,
    nodes: [],
    edges: [],
    pageInfo: { hasNextPage: false, hasPreviousPage: true, startCursor: null, endCursor: null },
  });
});

test('papers that come and go behind the page do not shift the next one', async () => {
  await draw();
  const whole = titles(await page('orderBy: NEWEST, first: 100'));
  const first = await page('orderBy: NEWEST, first: 5');
  await graph.draw(paper('latest', { year: 2030, cites: ['hub'] }));
  await graph.run('MATCH (p:Paper {title: $in.title}) DETACH DELETE p', { title: titles(first).at(-1) });
  const second = await page(`orderBy: NEWEST, first: 100, after: "${first.pageInfo.endCursor}"`);
  expect(titles(second)).toEqual(whole.slice(5));
});

test('a cursor of another order is refused', async () => {
  await draw();
  const { endCursor } = (await page('first: 5')).pageInfo;
  const { errors } = await graph.ask(
    `{ paper(id: "test:hub") { citations(orderBy: MOST_CITED, after: "${endCursor}") { nodes { id } } } }`,
  );
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'after' } }]);
});

const counted = async (list: string) => {
  const { errors, counts } = await graph.ask(`{ paper(id: "test:hub") { citations ${list} } }`);
  expect(errors).toBeUndefined();
  return counts.statements - 1;
};

test('a statement for the page and one for totalCount, each only if asked for', async () => {
  await draw();
  expect(await counted('{ __typename }')).toBe(0);
  expect(await counted('{ totalCount }')).toBe(1);
  expect(await counted('{ nodes { title } edges { cursor } pageInfo { hasNextPage } }')).toBe(1);
  expect(await counted('{ totalCount nodes { title } }')).toBe(2);
});

test('equal lists are read once, others each for itself', async () => {
  await draw();
  expect(await counted('{ nodes { id } } again: citations { edges { node { id } } }')).toBe(1);
  expect(await counted('{ nodes { id } } other: citations(first: 5) { nodes { id } }')).toBe(2);
});
