import { expect, test } from '@jest/globals';
import { own, paper, useDrawnGraph } from '../support/graph.ts';

const graph = useDrawnGraph();

/**
 * Two earliest papers, `a` and `b`, lead over `hub` to `c` and from there to two latest ones, `d` and `e`; besides `d` cites
 * `side`, which cites `a`. By hand, how many of the five whole ways each citation is on: hub > a 2, hub > b 2, c > hub 4,
 * d > c 2, e > c 2, side > a 1, d > side 1. So a way over the hub has 2 + 4 + 2 = 8, the other one 2; of the four equal ones
 * the lower keys are those of `d` and `a`.
 */
const draw = () =>
  graph.draw(
    paper('a', { year: 2000 }),
    paper('b', { year: 2000 }),
    paper('hub', { year: 2005, cites: ['a', 'b', 'outside'] }),
    {
      ...paper('c', { year: 2010, authors: ['zhao'] }),
      references: [{ id: own('hub'), contexts: ['It all rests on the hub.'] }],
    },
    paper('side', { year: 2010, cites: ['a'] }),
    paper('d', { year: 2015, authors: ['zhao', 'yang'], cites: ['c', 'side'] }),
    paper('e', { year: 2015, cites: ['c'] }),
    paper('later', { year: 2020, cites: ['e'] }),
  );

const setOf = (...names: string[]) => `{ ids: ${JSON.stringify(names.map((name) => `test:${name}`))} }`;
const NAMES = ['a', 'b', 'hub', 'c', 'side', 'd', 'e'];

async function path(of = setOf(...NAMES)) {
  const { data, errors } =
    await graph.ask(`{ paperSet(of: ${of}) { mainPath { truncation { note } paths { length steps {
    from { ... on Paper { title } } to { ... on Paper { title } } relation isForward reason contexts sharedAuthors { name } } } } } }`);
  expect(errors).toBeUndefined();
  return data!.paperSet.mainPath;
}

test('the way whose citations are on most ways, from the latest paper back, with why each hop holds', async () => {
  await draw();
  const { paths, truncation } = await path();
  expect(truncation).toBeNull();
  expect(paths).toHaveLength(1);
  expect(paths[0].length).toBe(3);
  const [first, second, third] = paths[0].steps;
  expect(first).toEqual({
    from: { title: 'd' },
    to: { title: 'c' },
    relation: 'CITES',
    isForward: true,
    reason: '“d” cites “c”.',
    contexts: null,
    sharedAuthors: [{ name: 'zhao' }],
  });
  expect(second).toMatchObject({
    to: { title: 'hub' },
    reason: 'It all rests on the hub.',
    sharedAuthors: [],
  });
  expect(third).toMatchObject({ from: { title: 'hub' }, to: { title: 'a' } });
});

test('citations among papers that cite each other do not count', async () => {
  await draw();
  await graph.draw(paper('b', { cites: ['hub'] }));
  const { paths } = await path(setOf('a', 'b', 'hub', 'c'));
  expect(paths[0].steps.map(({ from, to }: any) => `${from.title} > ${to.title}`)).toEqual([
    'c > hub',
    'hub > a',
  ]);
});

test('where no member cites another there is no path', async () => {
  await draw();
  expect(await path(setOf('a', 'b', 'later'))).toEqual({ paths: [], truncation: null });
});
