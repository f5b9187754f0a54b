import { expect, test } from '@jest/globals';
import type { ReferenceRecord } from '../../ingest/record.ts';
import { own, paper, useDrawnGraph } from '../support/graph.ts';

const graph = useDrawnGraph();

const cites = (name: string, more: Partial<ReferenceRecord> = {}): ReferenceRecord => ({
  id: own(name),
  intents: ['METHODOLOGY'],
  ...more,
});

/** `fraud` is two citations away over `a` and over `b`, `error` one that is only background, `deep` three. */
const draw = () =>
  graph.draw(
    {
      ...paper('paper', { authors: ['zhao', 'yang'] }),
      references: [
        cites('b'),
        cites('a', {
          contexts: ['We use the method of a.', 'As a says.'],
          intents: ['RESULT', 'BACKGROUND'],
        }),
        cites('error', { intents: ['BACKGROUND'] }),
        cites('doubt', { intents: null }),
      ],
    },
    { ...paper('a', { authors: ['yang', 'zhao'] }), references: [cites('fraud')] },
    { ...paper('b', { authors: ['du'] }), references: [cites('fraud'), cites('c')] },
    { ...paper('c'), references: [cites('deep'), cites('paper')] },
    paper('fraud', { isRetracted: true }),
    paper('error', { isRetracted: true }),
    paper('doubt', { isRetracted: true }),
    paper('deep', { isRetracted: true }),
    { ...paper('citing', { isRetracted: true }), references: [cites('paper')] },
  );

const titled = '{ ... on Paper { title } }';

const chains = async (args: string) => {
  const { data, errors } = await graph.ask(
    `{ paper(id: "test:paper") { retractionExposure${args} { truncation { note } paths { length steps { from ${titled} to ${titled} } } } } }`,
  );
  expect(errors).toBeUndefined();
  const { paths, truncation } = data!.paper.retractionExposure;
  expect(truncation).toBeNull();
  return paths.map(({ length, steps }: any) => {
    expect(length).toBe(steps.length);
    return [steps[0].from.title, ...steps.map(({ to }: any) => to.title)].join(' > ');
  });
};

test('retracted work that it rests on for method or result, with the chain', async () => {
  await draw();
  expect(await chains('')).toEqual(['paper > a > fraud']);
});

test('over more citations, and for any reason', async () => {
  await draw();
  expect(await chains('(maxHops: 3)')).toEqual(['paper > a > fraud', 'paper > b > c > deep']);
  expect(await chains('(maxHops: 1, intents: null)')).toEqual(['paper > doubt', 'paper > error']);
  expect(await chains('(intents: [BACKGROUND])')).toEqual(['paper > error']);
  expect(await chains('(intents: null, first: 3)')).toEqual([
    'paper > doubt',
    'paper > error',
    'paper > a > fraud',
  ]);
});

test('why each hop holds', async () => {
  await draw();
  const { data } = await graph.ask(
    `{ paper(id: "test:paper") { retractionExposure { paths { steps { relation isForward reason contexts sharedAuthors { name } one: sharedAuthors(first: 1) { name } } } } } }`,
  );
  expect(data!.paper.retractionExposure.paths[0].steps).toEqual([
    {
      relation: 'CITES',
      isForward: true,
      reason: 'We use the method of a.',
      contexts: ['We use the method of a.', 'As a says.'],
      sharedAuthors: [{ name: 'zhao' }, { name: 'yang' }],
      one: [{ name: 'zhao' }],
    },
    {
      relation: 'CITES',
      isForward: true,
      reason: '“a” cites “fraud”.',
      contexts: null,
      sharedAuthors: [],
      one: [],
    },
  ]);
});

test('a retracted paper does not rest on itself, though it is cited by what it cites', async () => {
  await graph.draw(
    { ...paper('paper', { isRetracted: true }), references: [cites('a')] },
    { ...paper('a'), references: [cites('paper')] },
  );
  expect(await chains('')).toEqual([]);
});

test('beyond 100,000 references what cites the fewest papers is gone on from, and the answer says so', async () => {
  await draw();
  await graph.run(`MATCH (a:Paper {key: 'test:a'}), (other:Paper {key: 'test:citing'})
UNWIND range(1, 100000) AS i CREATE (a)-[:CITES {addedAt: '', intents: ['METHODOLOGY']}]->(other)`);
  const asked = async (args: string) => {
    const { data, errors } = await graph.ask(
      `{ paper(id: "test:paper") { retractionExposure${args} { truncation { examined available note } paths { steps { to ${titled} } } } } }`,
    );
    expect(errors).toBeUndefined();
    const { truncation, paths } = data!.paper.retractionExposure;
    return {
      truncation,
      chains: paths.map(({ steps }: any) => steps.map(({ to }: any) => to.title).join(' > ')),
    };
  };
  const note = expect.stringMatching(/fewest papers/);
  expect(await asked('')).toEqual({ truncation: { examined: 1, available: 2, note }, chains: ['b > fraud'] });
  expect(await asked('(maxHops: 3)')).toEqual({
    truncation: { examined: 3, available: null, note },
    chains: ['b > fraud', 'b > c > deep'],
  });
  expect(await asked('(maxHops: 1)')).toEqual({ truncation: null, chains: [] });
});

test.each([
  ['maxHops: 4', 'maxHops'],
  ['maxHops: 0', 'maxHops'],
  ['first: 101', 'first'],
  ['intents: []', 'intents'],
])('%s is refused', async (args, argument) => {
  await draw();
  const { errors } = await graph.ask(
    `{ paper(id: "test:paper") { retractionExposure(${args}) { paths { length } } } }`,
  );
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument } }]);
});
