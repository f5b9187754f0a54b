import { expect, test } from '@jest/globals';
import { own, paper, useDrawnGraph } from '../support/graph.ts';

const graph = useDrawnGraph();

const graphs = { topic: { id: own('graphs'), name: 'graphs', scheme: 'test' } };

/** From `new` to `old` over `rare`, that little else is tied to, or `common`; `early` has an author with `new`. */
const PAPERS = [
  {
    ...paper('new', { authors: ['zhao', 'yang'] }),
    references: [
      { id: own('common') },
      { id: own('rare'), contexts: ['We follow [rare].', 'Again [rare].'] },
      { id: own('long') },
    ],
  },
  paper('rare', { authors: ['li', 'yang', 'zhao'], cites: ['old'] }),
  paper('common', { cites: ['old', 'other'] }),
  paper('long', { cites: ['longer'] }),
  paper('longer', { cites: ['old'] }),
  paper('old', { topics: [graphs] }),
  paper('early', { authors: ['zhao'], topics: [graphs] }),
  paper('apart', { authors: ['nobody'] }),
];

const named = '{ ... on Author { name } ... on Paper { title } ... on Topic { name } }';
const asked = (args: string, fields = `steps { from ${named} to ${named} }`) =>
  graph.ask(`{ paths(${args}) { truncation { examined available note } paths { length ${fields} } } }`);

/** Each way as `a > b > c`. */
async function ways(from: string, to: string, more = ''): Promise<string[]> {
  const { data, errors } = await asked(`from: "test:${from}", to: "test:${to}" ${more}`);
  expect(errors).toBeUndefined();
  expect(data!.paths.truncation).toBeNull();
  return data!.paths.paths.map(({ length, steps }: any) => {
    expect(length).toBe(steps.length);
    for (const [i, step] of steps.slice(1).entries()) expect(step.from).toEqual(steps[i].to);
    return [from, ...steps.map(({ to: { title, name } }: any) => title ?? name)].join(' > ');
  });
}

const ANY = 'via: [CITES, AUTHORED, HAS_TOPIC]';

test('all shortest ways over citations, those that pass what has fewer links first', async () => {
  await graph.draw(...PAPERS);
  // `rare` has two citations, `common` three.
  expect(await ways('new', 'old')).toEqual(['new > rare > old', 'new > common > old']);
  expect(await ways('old', 'new')).toEqual(['old > rare > new', 'old > common > new']);
  expect(await ways('new', 'old', 'first: 1')).toEqual(['new > rare > old']);
  expect(await ways('new', 'old', 'maxLength: 1')).toEqual([]);
  expect(await ways('new', 'apart')).toEqual([]);
  expect(await ways('new', 'new')).toEqual(['new']);
});

test('with the citations, if that is asked', async () => {
  await graph.draw(...PAPERS);
  expect(await ways('new', 'old', 'directed: true')).toHaveLength(2);
  expect(await ways('old', 'new', 'directed: true')).toEqual([]);
  expect(await ways('rare', 'long')).toEqual(['rare > new > long']);
  expect(await ways('rare', 'long', 'directed: true')).toEqual([]);
});

test('over authors and topics', async () => {
  await graph.draw(...PAPERS);
  expect(await ways('new', 'early', 'via: [AUTHORED]')).toEqual(['new > zhao > early']);
  expect(await ways('old', 'early', ANY)).toEqual(['old > graphs > early']);
  expect(await ways('early', 'old', 'via: [AUTHORED, CITES]')).toEqual(['early > zhao > rare > old']);
  expect(await ways('yang', 'graphs', ANY)).toEqual(['yang > rare > old > graphs']);
  expect(await ways('yang', 'graphs')).toEqual([]);
});

test('why each hop holds', async () => {
  await graph.draw(...PAPERS);
  const { data, errors } = await asked(
    `from: "test:old", to: "test:new", first: 1`,
    `steps { relation isForward reason contexts sharedAuthors { name } }`,
  );
  expect(errors).toBeUndefined();
  expect(data!.paths.paths[0].steps).toEqual([
    { relation: 'CITES', isForward: false, reason: '“rare” cites “old”.', contexts: null, sharedAuthors: [] },
    {
      relation: 'CITES',
      isForward: false,
      reason: 'We follow [rare].',
      contexts: ['We follow [rare].', 'Again [rare].'],
      sharedAuthors: [{ name: 'yang' }, { name: 'zhao' }],
    },
  ]);
  const mixed = await asked(
    `from: "test:zhao", to: "test:old", via: [AUTHORED, HAS_TOPIC], maxLength: 3`,
    'steps { relation isForward reason contexts }',
  );
  expect(mixed.data!.paths.paths.map(({ steps }: any) => steps)).toEqual([
    [
      { relation: 'AUTHORED', isForward: true, reason: 'zhao is an author of “early”.', contexts: null },
      { relation: 'HAS_TOPIC', isForward: true, reason: '“early” is on the topic graphs.', contexts: null },
      { relation: 'HAS_TOPIC', isForward: false, reason: '“old” is on the topic graphs.', contexts: null },
    ],
  ]);
});

test('of shared authors 1 to 100 are shown', async () => {
  await graph.draw(...PAPERS);
  const { data, errors } = await asked(
    `from: "test:rare", to: "test:new"`,
    `steps { one: sharedAuthors(first: 1) { name } none: sharedAuthors(first: 0) { name } many: sharedAuthors(first: 101) { name } }`,
  );
  const refused = { extensions: { code: 'BAD_USER_INPUT', argument: 'sharedAuthors.first' } };
  expect(errors).toMatchObject([refused, refused]);
  expect(data!.paths.paths[0].steps).toEqual([{ one: [{ name: 'yang' }], none: null, many: null }]);
});

test('many at once take as many statements as one that is as long', async () => {
  await graph.draw(...PAPERS);
  const one = 'a: paths(from: "test:new", to: "test:old") { paths { length } }';
  const two = 'b: paths(from: "test:rare", to: "test:long") { paths { length } }';
  const counted = async (document: string) => {
    const { errors, counts } = await graph.ask(`{ ${document} }`);
    expect(errors).toBeUndefined();
    return counts.statements;
  };
  // Look-ups of each type that the ids may be of, the two ends, two steps, and what is passed.
  expect([await counted(one), await counted(`${one} ${two}`)]).toEqual([7, 7]);
});

test('where a step is too much it goes on from what has the fewest links, and the answer says so', async () => {
  await graph.draw(
    ...PAPERS,
    paper('bridge', { authors: ['zhao', 'end'] }),
    paper('shortcut', { authors: ['li', 'end'] }),
  );
  await graph.run(`MATCH (rare:Paper {key: 'test:rare'}), (li:Author {key: 'test:li'})
UNWIND range(4, 100003) AS i CREATE (li)-[:AUTHORED {position: i, isRepeat: true}]->(rare)`);
  const { data } = await asked('from: "test:yang", to: "test:end", via: [AUTHORED]');
  const [way, ...others] = data!.paths.paths;
  expect(way.steps.map(({ to: { title, name } }: any) => title ?? name)).toEqual([
    'new',
    'zhao',
    'bridge',
    'end',
  ]);
  expect(others).toEqual([]);
  // Both ends, what the other wrote, and of what yang wrote the one without 100,000 links.
  expect(data!.paths.truncation).toEqual({
    examined: 5,
    available: 6,
    note: expect.stringContaining('100,000 links'),
  });
});

test.each([
  ['from: "test:none", to: "test:old"', 'from'],
  ['from: "test:new", to: "test:none"', 'to'],
  ['from: "test:new", to: "test:old", via: []', 'via'],
  ['from: "test:new", to: "test:old", maxLength: 7', 'maxLength'],
  ['from: "test:new", to: "test:old", first: 0', 'first'],
])('%s is refused', async (args, argument) => {
  await graph.draw(...PAPERS);
  const { errors } = await asked(args);
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument } }]);
});
