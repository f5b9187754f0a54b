import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { defaultLimits, limitsSchema } from '../../../server/limits.ts';
import { tabs } from '../../../server/tabs.ts';
import { ask, codeOf, stubApp } from './stub.ts';

const nested = (depth: number) =>
  `{ paper(id: 1) ${'{ citations(first: 1) '.repeat(depth - 2)} { id } ${'}'.repeat(depth - 2)} }`;
const aliased = (n: number) => `{ ${Array.from({ length: n }, (_, i) => `a${i}: __typename`).join(' ')} }`;
const directed = (n: number) => `{ __typename ${'@unknown '.repeat(n)} }`;
const tokens = (n: number) => `{ ${'__typename '.repeat(n - 2)} }`;
const first = (...sizes: number[]) => {
  const [a, b, c] = sizes;
  return `{ papers(first: ${a}) { citations(first: ${b}) { authors(first: ${c}) { name } } } }`;
};

describe('one below and at the limit pass, one above is refused', () => {
  const app = stubApp();
  test.each([
    ['tokens', tokens, 'GRAPHQL_VALIDATION_FAILED'],
    ['depth', nested, undefined],
    ['aliases', aliased, undefined],
    ['directives', directed, 'GRAPHQL_VALIDATION_FAILED'],
  ] as const)('%s', async (measure, document, otherwise) => {
    const limit = defaultLimits[measure];
    for (const n of [limit - 1, limit]) {
      const { answer } = await ask(app, { query: document(n) });
      const codes = (answer.errors ?? []).map(({ extensions }) => extensions.code);
      expect(codes.filter((code) => code !== otherwise)).toEqual([]);
    }
    const refused = await ask(app, { query: document(limit + 1) });
    expect([refused.status, codeOf(refused)]).toEqual([400, 'QUERY_TOO_COMPLEX']);
    expect(refused.answer.errors![0]!.extensions).toMatchObject({ measure, limit });
    expect(refused.answer.errors![0]!.message).toContain(String(limit));
    const again = await ask(app, { query: document(limit + 1) });
    expect(again.answer).toEqual(refused.answer);
  });
});

test('a fragment counts where it is spread', async () => {
  const query = `{ paper(id: 1) { ...Two } } fragment Two on Paper { citations { citations { id } } }`;
  const at = (depth: number) => ask(stubApp({ limits: { depth } }), { query });
  expect(codeOf(await at(4))).toBeUndefined();
  expect((await at(3)).answer.errors![0]!.extensions).toMatchObject({ measure: 'depth', limit: 3, found: 4 });
});

describe('a body', () => {
  const limits = { bodyBytes: 1_000 };
  const body = (bytes: number) => JSON.stringify({ query: '{ __typename }' }).padEnd(bytes);

  test('of the limit passes, of one byte more is 413', async () => {
    expect((await ask(stubApp({ limits }), body(999))).status).toBe(200);
    expect((await ask(stubApp({ limits }), body(1_000))).status).toBe(200);
    const refused = await ask(stubApp({ limits }), body(1_001));
    expect([refused.status, codeOf(refused)]).toEqual([413, 'BAD_REQUEST']);
  });

  test('of unknown length is counted as it comes', async () => {
    const { app } = stubApp({ limits });
    const response = await app.fetch('http://citeweave/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: new Blob([body(2_000)]).stream(),
      duplex: 'half',
    } as RequestInit);
    expect(response.status).toBe(413);
  });
});

describe('cost', () => {
  test('is on every answer, counted from fields and page sizes', async () => {
    const cost = async (query: string, variables?: unknown) =>
      (await ask(stubApp(), { query, variables })).answer.extensions?.cost;
    expect(await cost('{ __typename }')).toEqual({ requested: 1, limit: 500_000 });
    expect(await cost('{ papers(first: 10) { id title } }')).toEqual({ requested: 21, limit: 500_000 });
    expect(await cost('query($n: Int) { papers(first: $n) { id } }', { n: 7 })).toMatchObject({
      requested: 8,
    });
    expect(await cost(first(10, 10, 5))).toMatchObject({ requested: 1 + 10 * (1 + 10 * (1 + 5)) });
  });

  test('one below and at the limit pass, one above is refused before anything is resolved', async () => {
    let asked = 0;
    const at = (cost: number) =>
      stubApp({
        limits: { cost },
        fields: {
          field: () => {
            asked++;
            return 'x';
          },
        },
      });
    const body = { query: '{ field papers(first: 10) { id } }' };
    expect(codeOf(await ask(at(13), body))).toBeUndefined();
    expect(codeOf(await ask(at(12), body))).toBeUndefined();
    expect(asked).toBe(2);
    const refused = await ask(at(11), body);
    expect([refused.status, codeOf(refused)]).toEqual([400, 'QUERY_TOO_COMPLEX']);
    expect(refused.answer.errors).toHaveLength(1);
    expect(refused.answer.errors![0]!.extensions).toMatchObject({ measure: 'cost', cost: 12, limit: 11 });
    expect(refused.answer.extensions).toEqual({ cost: { requested: 12, limit: 11 } });
    expect(asked).toBe(2);
  });

  test('a million nodes are refused, some thousands pass', async () => {
    expect(codeOf(await ask(stubApp(), { query: first(100, 100, 100) }))).toBe('QUERY_TOO_COMPLEX');
    expect(codeOf(await ask(stubApp(), { query: first(100, 100, 20) }))).toBeUndefined();
    expect(codeOf(await ask(stubApp(), { query: first(10, 10, 10) }))).toBeUndefined();
  });

  test('is that of the operation that runs, whatever stands beside it', async () => {
    const query = `query Small { __typename } query Large ${first(100, 100, 100)}`;
    const large = await ask(stubApp(), { query, operationName: 'Large' });
    expect(codeOf(large)).toBe('QUERY_TOO_COMPLEX');
    const small = await ask(stubApp(), { query, operationName: 'Small' });
    expect(small.answer).toEqual({
      data: { __typename: 'Query' },
      extensions: { cost: { requested: 1, limit: 500_000 } },
    });
  });
});

test('500 ids inline, introspection and the opening questions are within the document limits', async () => {
  const ids = Array.from({ length: 500 }, (_, i) => `"https://doi.org/10.18653/v1/2022.acl-long.${i}"`);
  const documents = [`{ nodes(ids: [${ids}]) { id } }`, ...tabs.map(({ query }) => query)];
  for (const query of documents) {
    const { answer } = await ask(stubApp(), { query });
    for (const { extensions } of answer.errors ?? [])
      expect(extensions.code).toBe('GRAPHQL_VALIDATION_FAILED'); // of the small schema here
  }
});

test('docs/limits.md names every limit with its default', () => {
  const text = readFileSync(new URL('../../../docs/limits.md', import.meta.url), 'utf8');
  const listed = [...text.matchAll(/^\| (\w+) \| ([\d,]+) \|/gm)].map(([, name, n]) => [
    name,
    Number(n!.replaceAll(',', '')),
  ]);
  expect(Object.fromEntries(listed)).toEqual(limitsSchema.parse({}));
});
