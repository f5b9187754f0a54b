import { expect, test } from '@jest/globals';
import { paper, useDrawnGraph } from '../support/graph.ts';

const graph = useDrawnGraph();

/**
 * `late` is the base of all though it came out late; `early` needs it. `x` and `y` cite each other. `survey` builds on
 * everything but `alone`. How many build on each: late 4, early 3, x 2, y 2, alone 0, survey 0. So h is 2 (three members have
 * at least 2 papers that build on them, but not three at least 3), and the core is late, early, x and y.
 */
const draw = () =>
  graph.draw(
    paper('late', { year: 2022 }),
    paper('early', { year: 2001, cites: ['late', 'outside'] }),
    paper('x', { year: 2010, cites: ['early', 'y', 'late'] }),
    paper('y', { year: 2009, cites: ['x', 'early', 'late'] }),
    paper('survey', { year: 2023, cites: ['late', 'early', 'x', 'y'] }),
    paper('alone', { year: 2000, citationCount: 3 }),
    paper('no member', { year: 2000, cites: ['alone'] }),
  );

const SET = `{ ids: ${JSON.stringify(['late', 'early', 'x', 'y', 'survey', 'alone'].map((name) => `test:${name}`))} }`;

async function read(args = '') {
  const { data, errors } = await graph.ask(
    `{ paperSet(of: ${SET}) { readingOrder${args} { paper { title } isEssential neededBy(first: 3) { title } } } }`,
  );
  if (errors) return { errors };
  const steps = data!.paperSet.readingOrder as any[];
  return {
    titles: steps.map(({ paper, isEssential }) => `${paper.title}${isEssential ? '!' : ''}`),
    neededBy: steps.map(({ neededBy }) => neededBy.map(({ title }: any) => title)),
  };
}

test('no paper before one it builds on, else by date; those that cite each other together; the core is essential', async () => {
  await draw();
  const { titles, neededBy } = await read();
  expect(titles).toEqual(['alone', 'late!', 'early!', 'y!', 'x!', 'survey']);
  expect(neededBy).toEqual([
    [],
    ['survey', 'x', 'y'],
    ['survey', 'x', 'y'],
    ['survey', 'x'],
    ['survey', 'y'],
    [],
  ]);
});

test('with a smaller budget what most build on, then the most cited, in the same order', async () => {
  await draw();
  expect((await read('(budget: 3)')).titles).toEqual(['late!', 'early!', 'x!']);
  expect((await read('(budget: 5)')).titles).toEqual(['alone', 'late!', 'early!', 'y!', 'x!']);
});

test.each([0, 101])('budget: %i is refused', async (budget) => {
  const { errors } = await read(`(budget: ${budget})`);
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'budget' } }]);
});
