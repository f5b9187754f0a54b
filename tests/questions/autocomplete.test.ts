import { describe, expect, test } from '@jest/globals';
import { toGlobalId } from '../../loaders/global-id.ts';
import { own, paper, useDrawnGraph } from '../support/graph.ts';

const graph = useDrawnGraph();

type Args = { prefix: string; types?: string[] };

const ask = (args: Args, fields = 'entityType displayName') =>
  graph.ask(
    `query ($prefix: String!, $types: [EntityType!]) { autocomplete(prefix: $prefix, types: $types) { ${fields} } }`,
    args,
  );

type Hit = { id: string; entityType: string; displayName: string; hint: string | null };

const hits = async (args: Args, fields?: string): Promise<Hit[]> => {
  const { data, errors } = await ask(args, fields);
  expect(errors).toBeUndefined();
  return data?.autocomplete;
};
const names = async (prefix: string, ...types: string[]) =>
  (await hits({ prefix, ...(types.length ? { types } : {}) })).map(({ displayName }) => displayName);

const topic = (name: string, broader?: string) => ({
  topic: {
    id: own(`topic ${name}`),
    name,
    scheme: 'test-scheme',
    ...(broader ? { broader: [{ id: own(`topic ${broader}`), name: broader, scheme: 'test-scheme' }] } : {}),
  },
});

/** Something of every type that begins with "lea". */
const draw = () =>
  graph.draw(
    {
      ...paper('Learning to read', { year: 2020, authors: ['Lea Berg', 'Bo Li'], citationCount: 5 }),
      topics: [topic('Learning', 'Psychology'), topic('Machine learning')],
      publicationVenue: { ids: [own('venue')], name: 'Learned Letters', type: 'JOURNAL' },
    },
    paper('Deep learning', { authors: ['Bo Li'], citationCount: 90, abstract: 'leaves' }),
    paper('Leaves of grass', { citationCount: 7, cites: ['Leaden placeholder'] }),
    paper('Grass', { abstract: 'leaves', authors: ['An Lee'] }),
  );

const id = toGlobalId;

test('what each hit is, by what to fetch it, and what tells it from its namesakes', async () => {
  await draw();
  await graph.run("MATCH (a:Author {name: 'Lea Berg'}) SET a.affiliations = ['Uppsala', 'Oslo']");
  const found = await hits({ prefix: 'lea' }, 'id entityType displayName hint');
  const hit = (
    entityType: string,
    displayName: string,
    hint: string | null,
    key = `test:${displayName}`,
  ) => ({
    id: id(entityType.charAt(0) + entityType.slice(1).toLowerCase(), key),
    entityType,
    displayName,
    hint,
  });
  expect(found).toEqual([
    hit('PAPER', 'Leaves of grass', null),
    hit('AUTHOR', 'Lea Berg', 'Uppsala'),
    hit('TOPIC', 'Learning', 'Psychology', 'test:topic Learning'),
    hit('VENUE', 'Learned Letters', 'JOURNAL', 'test:venue'),
    hit('PAPER', 'Learning to read', 'Lea Berg et al., 2020'),
    hit('TOPIC', 'Machine learning', 'test-scheme', 'test:topic Machine learning'),
    hit('PAPER', 'Deep learning', 'Bo Li'),
  ]);
});

test('an author without an affiliation is told by the most cited paper', async () => {
  await draw();
  expect(await hits({ prefix: 'bo li' }, 'hint')).toEqual([{ hint: 'Deep learning' }]);
});

test('the name itself, names that begin so, names with such a word; each the most cited first', async () => {
  await graph.draw(
    paper('Reading maps', { citationCount: 5 }),
    paper('Reading the sea', { citationCount: 50 }),
    paper('On reading', { citationCount: 900 }),
    paper('Reading', { citationCount: 1 }),
    paper('A reading room', {}),
  );
  expect(await names('reading')).toEqual([
    'Reading',
    'Reading the sea',
    'Reading maps',
    'On reading',
    'A reading room',
  ]);
});

test('what fits better stands first, of whatever type', async () => {
  await graph.draw({
    ...paper('On learning', { citationCount: 900 }),
    topics: [topic('Learning'), topic('Learning theory')],
  });
  expect(await names('learning')).toEqual(['Learning', 'Learning theory', 'On learning']);
});

test('authors and topics of most papers first, published counts before held ones', async () => {
  const about = (name: string, ...topics: string[]) => ({
    ...paper(name),
    topics: topics.map((t) => topic(t)),
  });
  await graph.draw(
    paper('a', { authors: ['Ann One', 'Ann Two'] }),
    paper('b', { authors: ['Ann Two'] }),
    about('c', 'Annelids', 'Annealing'),
    about('d', 'Annealing'),
  );
  expect(await names('ann', 'AUTHOR')).toEqual(['Ann Two', 'Ann One']);
  expect(await names('ann', 'TOPIC')).toEqual(['Annealing', 'Annelids']);
  await graph.run("MATCH (n) WHERE n.name IN ['Ann One', 'Annelids'] SET n.paperCount = 9");
  expect(await names('ann', 'AUTHOR')).toEqual(['Ann One', 'Ann Two']);
  expect(await names('ann', 'TOPIC')).toEqual(['Annelids', 'Annealing']);
});

test.each([
  ['Attention is al', true],
  ['ATTENTION  IS ALL YOU', true],
  ['is need', true],
  ['all atten', true],
  ['attenti is', false],
  ['attention or', false],
  ['you: nee', true],
  ['need-to', false],
  ['all (you', true],
])('the last word is a prefix, the others are whole: %s', async (prefix, isFound) => {
  await graph.draw(paper('Attention is all you need'));
  expect(await names(prefix)).toEqual(isFound ? ['Attention is all you need'] : []);
});

test.each([
  ['GPT-3.5: an explana', 'GPT-3.5: an explanation'],
  ['gpt-3.', 'GPT-3.5: an explanation'],
  ["Alzheimer's dis", "Alzheimer's disease"],
  ['naïve bay', 'Naïve Bayes'],
  ['déep', 'Deep nets'],
  ['深層学', '深層学習の基礎'],
  ['pre-train', 'Pre-training'],
])('as a title is written: %s', async (prefix, title) => {
  await graph.draw(paper(title), paper('Something else'));
  expect(await names(prefix)).toEqual([title]);
});

test('authors also by another name and without diacritics', async () => {
  await graph.draw({
    ...paper('a'),
    authors: [{ ids: [own('n')], name: 'José Núñez', rawAuthorName: 'J. Prado' }],
  });
  for (const prefix of ['jose nun', 'núñ', 'prad', 'josé'])
    expect(await names(prefix)).toEqual(['José Núñez']);
});

test('only the types that are asked for', async () => {
  await draw();
  const types = async (...asked: string[]) =>
    (await hits({ prefix: 'lea', types: asked })).map(({ entityType }) => entityType);
  expect(await types('TOPIC', 'VENUE')).toEqual(['TOPIC', 'VENUE', 'TOPIC']);
  expect(await types('PAPER')).toEqual(['PAPER', 'PAPER', 'PAPER']);
});

describe('a prefix that more have than are looked at', () => {
  /** 600 papers and as many authors; the index offers 500 of each. */
  const drawMany = () =>
    graph.draw(
      ...Array.from({ length: 600 }, (_, i) =>
        paper(`Theory ${i}`, { authors: [`Theo ${i}`], citationCount: (i * 7919) % 1_000 }),
      ),
      paper('Thermal theory', { authors: ['Ann Thea'], citationCount: 5_000 }),
    );

  test('shows the most cited papers of all, and at most ten hits from one statement', async () => {
    await drawMany();
    const expected = Array.from({ length: 600 }, (_, i) => ({ i, cited: (i * 7919) % 1_000 }))
      .toSorted((a, b) => b.cited - a.cited)
      .slice(0, 10)
      .map(({ i }) => `Theory ${i}`);
    expect(await names('theo', 'PAPER')).toEqual(expected);
    const { data, counts } = await ask({ prefix: 'the' });
    expect(data?.autocomplete).toHaveLength(10);
    expect(data?.autocomplete[0]).toEqual({ entityType: 'PAPER', displayName: 'Thermal theory' });
    expect(counts.statements).toBe(1);
  });
});

test('10 hits at most, the types in turn', async () => {
  await graph.draw(
    ...Array.from({ length: 12 }, (_, i) => ({
      ...paper(`Sea ${i}`, { authors: [`Sea Captain ${i}`] }),
      topics: [topic(`Sea science ${i}`)],
    })),
  );
  const found = (await hits({ prefix: 'sea' })).map(({ entityType }) => entityType);
  const turn = ['PAPER', 'AUTHOR', 'TOPIC'];
  expect(found).toEqual([...turn, ...turn, ...turn, 'PAPER']);
});

test.each([
  ['prefix', { prefix: '' }],
  ['prefix', { prefix: 'le' }],
  ['prefix', { prefix: ' l-e * ' }],
  ['prefix', { prefix: 'a'.repeat(101) }],
  ['types', { prefix: 'lea', types: [] }],
])('%s is refused: %j', async (argument, args) => {
  const { data, errors, counts } = await ask(args);
  expect(data).toEqual({ autocomplete: null });
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument } }]);
  expect(counts.statements).toBe(0);
});

test.each([
  'lea* OR',
  'title:lea~',
  '"lea',
  'lea\\',
  'lea (^[{!+-&|/?',
  'not and or',
  "'lea'.",
  'é '.repeat(50),
  '深'.repeat(100),
  'é'.repeat(100),
])('no character is special: %s', async (prefix) => {
  await draw();
  await hits({ prefix });
});
