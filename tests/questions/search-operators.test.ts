import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createDb, type Db } from '../../cypher/db.ts';
import type { Driver } from '../../cypher/driver.ts';
import { ensureGraph } from '../../cypher/setup.ts';
import { createWriter } from '../../ingest/writer.ts';
import { ask, clearGraph, connectTestDriver, DATABASE, paper } from '../support/graph.ts';

/** So many words a slip away from `laces` that each stands for as many as a fuzzy one can. */
const NEIGHBOURS = [...'abcdefghijklmnopqrstuvwxyz'].flatMap((letter) => [`lac${letter}s`, `la${letter}es`]);

let driver: Driver;
let db: Db;

// Written for good: a fuzzy word finds nothing that is not committed.
beforeAll(async () => {
  driver = connectTestDriver();
  db = createDb(driver, { database: DATABASE });
  await clearGraph(driver);
  await ensureGraph(db);
  await createWriter(db).write([
    paper('Sparse autoencoders', {
      abstract: 'Features of a language model.',
      cites: ['Hair cortisol: a review'],
    }),
    paper('Language of models', { cites: ['Hair cortisol: a review', 'never held'] }),
    paper('Hair cortisol: a review'),
    paper('GPT-3.5 and U.S. patients', { abstract: NEIGHBOURS.join(' ') }),
  ]);
});
afterAll(async () => {
  await clearGraph(driver);
  await driver.close();
});

const [SPARSE, LANGUAGE, HAIR, GPT] = ['Sparse', 'Language', 'Hair', 'GPT-3'];
const search = async (query: string) => {
  const { data, errors } = await ask(
    db,
    'query ($query: String) { searchPapers(query: $query, syntax: OPERATORS, orderBy: TITLE) { totalCount nodes { title } } }',
    { query },
  );
  return { errors, data: data?.searchPapers };
};

test.each([
  ['language AND model', [SPARSE]],
  ['language model*', [LANGUAGE, SPARSE]],
  ['"language model" OR hair', [HAIR, SPARSE]],
  ['language NOT sparse', [LANGUAGE]],
  ['NOT review', [GPT, LANGUAGE, SPARSE]],
  ['hair OR NOT language', [GPT, HAIR]],
  ['NOT (hair OR language)', [GPT]],
  ['NOT NOT hair', [HAIR]],
  ['langauge~1', [LANGUAGE, SPARSE]],
  ['autoencodres~', [SPARSE]],
  ['langxxge~1', []],
  ['gpt-3.* u.s*', [GPT]],
  ['title:hair', []],
])('%s', async (query, titles) => {
  const { data, errors } = await search(query);
  expect(errors).toBeUndefined();
  expect(data.nodes.map(({ title }: { title: string }) => title.split(/[ .]/)[0])).toEqual(titles);
  expect(data.totalCount).toBe(titles.length);
});

test('in any list that can be searched', async () => {
  const { data, errors } = await ask(
    db,
    `{ paper(id: "test:Hair cortisol: a review") { citations(query: "auto* OR cortisol", syntax: OPERATORS) { totalCount nodes { title } } } }`,
  );
  expect(errors).toBeUndefined();
  expect(data?.paper.citations).toEqual({ totalCount: 1, nodes: [{ title: 'Sparse autoencoders' }] });
});

test('a malformed query says where', async () => {
  const { errors } = await search('hair AND (review');
  expect(errors).toMatchObject([
    {
      message: 'query cannot be read at position 10: this ( is not closed.',
      extensions: { code: 'BAD_USER_INPUT', argument: 'query', position: 10 },
    },
  ]);
});

test('any text is answered or refused', async () => {
  const signs = [...'+-&|!(){}[]^"~*?:\\/<>=.,;\'_@#$% \t'];
  const piece = fc.constantFrom(
    ...signs,
    ...[
      'AND',
      'OR',
      'NOT',
      'TO',
      ' AND ',
      ' NOT ',
      '~1',
      '*:*',
      'title:',
      'a',
      'hair',
      '3.5',
      '深層',
      '☀',
      '🙂',
      'é',
    ],
  );
  const text = fc.oneof(
    fc.array(piece, { maxLength: 40 }).map((all) => all.join('')),
    fc
      .array(fc.constantFrom('a', '(', ')', ' OR ', ' NOT ', '"', 'hai~', 'h*'), { maxLength: 60 })
      .map((all) => all.join('')),
    fc.string({ unit: 'binary', maxLength: 60 }),
  );
  const length = (typed: string) => typed.slice(0, 500);
  let answered = 0;
  await fc.assert(
    fc.asyncProperty(text.map(length), async (query) => {
      const { errors } = await search(query);
      if (errors)
        expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'query' } }]);
      else answered++;
    }),
    { numRuns: 300 },
  );
  expect(answered).toBeGreaterThan(30);
});

test.each(['深', '☀ ', 'a~ ', 'NOT a ', '(a OR ', 'NOT (a ', 'a* ', '"a 深" OR '])(
  '500 characters of %j are answered or refused',
  async (piece) => {
    const closed = (text: string) => text + ')'.repeat(text.split('(').length - text.split(')').length);
    for (const length of [250, 500]) {
      const times = Math.floor(length / (piece.length + (piece.includes('(') ? 1 : 0))) - 1;
      const { errors } = await search(closed(`hair~ ${piece.repeat(times)}b`.slice(0, 500)));
      if (errors) expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    }
  },
);

test.each([1, 5, 9, 10, 50])(
  '%i fuzzy words are answered, or refused before the index refuses them',
  async (count) => {
    const { errors } = await search(
      NEIGHBOURS.slice(0, count)
        .map((word) => `${word}~`)
        .join(' OR '),
    );
    expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(
      count > 9 ? ['BAD_USER_INPUT'] : undefined,
    );
  },
);
