import { expect, test } from '@jest/globals';
import { own, paper, useDrawnGraph } from '../support/graph.ts';

const graph = useDrawnGraph();

/** Zhao and du have both yang and bo between them, du and li two papers; `far` is six joint papers away. */
const PAPERS = [
  paper('zhao-yang', { year: 2020, authors: ['yang', 'zhao'] }),
  paper('zhao-bo', { year: 2021, authors: ['zhao', 'bo'] }),
  paper('yang-du', { year: 2020, authors: ['yang', 'du'] }),
  paper('bo-du', { year: 2021, authors: ['bo', 'du'] }),
  paper('du-li', { year: 2019, authors: ['du', 'li'] }),
  paper('du-li-later', { year: 2022, authors: ['li', 'du', 'li'] }),
  paper('li-4', { authors: ['li', 'a4'] }),
  paper('4-5', { authors: ['a4', 'a5'] }),
  paper('5-far', { authors: ['a5', 'far'] }),
  paper('far-farther', { authors: ['far', 'farther'] }),
  paper('elsewhere', { authors: ['lonely', 'only'], cites: ['zhao-yang'] }),
];

const named = '{ __typename ... on Author { name } ... on Paper { title } }';

const asked = (from: string, args: string, fields = `steps { from ${named} to ${named} }`) =>
  graph.ask(
    `{ author(id: "test:${from}") { collaborationPath(${args}) { truncation { examined available note } paths { length ${fields} } } } }`,
  );

/** Author > paper > author, or null. */
async function chain(from: string, to: string, more = ''): Promise<string | null> {
  const { data, errors } = await asked(from, `to: "test:${to}" ${more}`);
  expect(errors).toBeUndefined();
  const { paths, truncation } = data!.author.collaborationPath;
  expect(truncation).toBeNull();
  if (!paths.length) return null;
  const [{ length, steps }] = paths;
  expect([paths.length, length]).toEqual([1, steps.length]);
  const nameOf = (node: any) => node.name ?? node.title;
  for (const [i, step] of steps.slice(1).entries()) expect(step.from).toEqual(steps[i].to);
  return [from, ...steps.map(({ to }: any) => nameOf(to))].join(' > ');
}

test('the shortest chain, in either direction, over the newest joint papers', async () => {
  await graph.draw(...PAPERS);
  expect(await chain('zhao', 'yang')).toBe('zhao > zhao-yang > yang');
  expect(await chain('zhao', 'li')).toBe('zhao > zhao-bo > bo > bo-du > du > du-li-later > li');
  expect(await chain('li', 'zhao')).toBe('li > du-li-later > du > bo-du > bo > zhao-bo > zhao');
  expect(await chain('zhao', 'far')).toBe(
    'zhao > zhao-bo > bo > bo-du > du > du-li-later > li > li-4 > a4 > 4-5 > a5 > 5-far > far',
  );
});

test('among equals it does not hang on the order in which the papers came', async () => {
  await graph.draw(...PAPERS.toReversed());
  expect(await chain('zhao', 'li')).toBe('zhao > zhao-bo > bo > bo-du > du > du-li-later > li');
});

test('as many joint papers as are allowed, and no chain over citations', async () => {
  await graph.draw(...PAPERS);
  expect(await chain('zhao', 'far', 'maxLength: 5')).toBeNull();
  expect(await chain('zhao', 'farther')).toBeNull();
  expect(await chain('zhao', 'lonely')).toBeNull();
  expect(await chain('zhao', 'yang', 'maxLength: 1')).not.toBeNull();
  expect(await chain('zhao', 'du', 'maxLength: 1')).toBeNull();
});

test('to oneself it is no hop', async () => {
  await graph.draw(...PAPERS);
  const { data } = await asked('zhao', 'to: "test:zhao"');
  expect(data!.author.collaborationPath).toEqual({ paths: [{ length: 0, steps: [] }], truncation: null });
});

test('why each hop holds', async () => {
  await graph.draw(...PAPERS);
  const { data, errors } = await asked(
    'zhao',
    'to: "test:yang"',
    'steps { relation isForward reason contexts sharedAuthors { name } }',
  );
  expect(errors).toBeUndefined();
  const step = { relation: 'AUTHORED', contexts: null, sharedAuthors: null };
  expect(data!.author.collaborationPath.paths[0].steps).toEqual([
    { ...step, isForward: true, reason: 'zhao is an author of “zhao-yang”.' },
    { ...step, isForward: false, reason: 'yang is an author of “zhao-yang”.' },
  ]);
});

test('for authors that are as far it takes as many statements as for one', async () => {
  await graph.draw(...PAPERS);
  const count = async (ids: string) => {
    const { data, errors, counts } = await graph.ask(
      `{ authors(ids: [${ids}]) { collaborationPath(to: "test:a4") { paths { length } } } }`,
    );
    expect(errors).toBeUndefined();
    return [counts.statements, data!.authors.map((a: any) => a.collaborationPath.paths[0].length)];
  };
  // Two look-ups, three steps and the chain.
  expect(await count('"test:yang"')).toEqual([6, [6]]);
  expect(await count('"test:yang", "test:bo"')).toEqual([6, [6, 6]]);
});

test('where one step is too much, the answer says so', async () => {
  await graph.draw(
    ...PAPERS.slice(0, 2),
    {
      ...paper('huge'),
      authors: [
        { ids: [own('bo')], name: 'bo' },
        { ids: [own('big')], name: 'big' },
      ],
    },
    paper('end', { authors: ['big', 'end'] }),
  );
  await graph.run(`MATCH (big:Author {key: 'test:big'}), (huge:Paper {key: 'test:huge'})
UNWIND range(3, 100000) AS i CREATE (big)-[:AUTHORED {position: i, isRepeat: true}]->(huge)`);
  const { data } = await asked('zhao', 'to: "test:end"');
  expect(data!.author.collaborationPath).toMatchObject({
    paths: [],
    truncation: { available: null, note: expect.stringContaining('100,000 places') },
  });
  expect(await chain('zhao', 'bo')).toBe('zhao > zhao-bo > bo');
});

test.each([
  ['to: "test:nobody"', 'to'],
  ['to: "test:yang", maxLength: 0', 'maxLength'],
  ['to: "test:yang", maxLength: 7', 'maxLength'],
])('%s is refused', async (args, argument) => {
  await graph.draw(...PAPERS);
  const { errors } = await asked('zhao', args);
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument } }]);
});
