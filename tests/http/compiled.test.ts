import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { pino } from 'pino';
import { createDb } from '../../cypher/db.ts';
import type { Driver } from '../../cypher/driver.ts';
import type { Listening } from '../../server/listen.ts';
import { tabs } from '../../server/tabs.ts';
import { connectTestDriver, DATABASE } from '../support/graph.ts';
import { onlySample } from './sample.ts';
import { serve } from './serve.ts';

let driver: Driver;
let server: Listening;
/** What the server has logged. */
const lines: { statements?: number }[] = [];
beforeAll(async () => {
  driver = connectTestDriver();
  const db = createDb(driver, { database: DATABASE });
  await onlySample(db, driver);
  const log = pino({}, { write: (line) => void lines.push(JSON.parse(line)) });
  server = await serve(db, { responseCache: false, log });
});
afterAll(async () => {
  await server?.stop(0);
  await driver?.close();
});

const ask = async (body: object) => {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return [response.status, (await response.text()).replace(/"requestId":"[^"]+"/, '')];
};

/** The first is worked out step by step, the second and third by a compiled function. */
const thrice = async (body: object) => [await ask(body), await ask(body), await ask(body)];

describe('a document is answered the same, byte by byte, before and after it is compiled', () => {
  test.each(tabs.map((tab) => [/query (\w+)/.exec(tab.query)![1]!, tab] as const))(
    '%s',
    async (_, { query, variables }) => {
      const [first, ...later] = await thrice({ query, variables });
      expect(first![0]).toBe(200);
      expect(later).toEqual([first, first]);
    },
  );

  const PAPER = 'paper(id: "arXiv:2402.10688")';
  const documents: Record<string, object> = {
    'an error at a field, beside data': {
      query: `query (\n  $first: Int\n) {\n  ${PAPER} { title\r\n    citations(first: $first) { totalCount } } }`,
      variables: { first: 1_000 },
    },
    'the same error in two aliases, on one line': {
      query: `{ a: ${PAPER} { citations(after: "x") { totalCount } } b: ${PAPER} { references(after: "x") { totalCount } } }`,
    },
    'no such node': {
      query: '{ node(id: "nothing") { id ... on Paper { title } } author(id: "x") { name } }',
    },
    'fragments, @skip and @include by variables': {
      query: `query ($no: Boolean!) { ${PAPER} { ...P @skip(if: $no) year @include(if: $no) } } fragment P on Paper { __typename title }`,
      variables: { no: false },
    },
    'an input object in a variable, whose reading is not compiled': {
      query: `query ($where: PaperFilter) { ${PAPER} { references(where: $where, first: 2) { totalCount nodes { title } } } }`,
      variables: { where: { not: { or: [{ year: { from: 2023 } }, { not: { hasAbstract: true } }] } } },
    },
    'a variable of the wrong type': {
      query: 'query ($id: ID!) { paper(id: $id) { title } }',
      variables: { id: [1] },
    },
    'the schema itself': {
      query: '{ __schema { queryType { fields { name args { name defaultValue } } } } }',
    },
  };
  test.each(Object.entries(documents))('%s', async (_, body) => {
    const [first, ...later] = await thrice(body);
    expect(later).toEqual([first, first]);
  });
});

test('each operation of a document is its own', async () => {
  const query =
    'query Year { paper(id: "arXiv:2402.10688") { year } } query Title { paper(id: "arXiv:2402.10688") { title } }';
  const names = async (operationName: string) =>
    (await thrice({ query, operationName })).map(([, text]) =>
      Object.keys(JSON.parse(text as string).data.paper),
    );
  expect(await names('Year')).toEqual([['year'], ['year'], ['year']]);
  expect(await names('Title')).toEqual([['title'], ['title'], ['title']]);
});

test('what a compiled document asks comes along in one statement, in whatever order its arguments stand', async () => {
  const query =
    'query ($words: String!) { searchPapers(first: 3, query: $words, orderBy: NEWEST) { edges { score node { authors(first: 2) { totalCount } } } } }';
  const statements: unknown[] = [];
  // Shapes are planned one at a time, and those of the documents above come first.
  for (let i = 0; i < 60 && statements.at(-1) !== 1; i++) {
    await ask({ query, variables: { words: 'language' } });
    statements.push(lines.at(-1)!.statements);
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  expect(statements.slice(0, 2)).toEqual([2, 2]);
  expect(statements.at(-1)).toBe(1);
});
