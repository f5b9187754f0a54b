import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { CiteweaveError, type ErrorCode } from '../../../cypher/errors.ts';
import { STATUS } from '../../../server/errors.ts';
import { ask, codeOf, stubApp } from './stub.ts';

const CODES: ErrorCode[] = [
  'BAD_USER_INPUT',
  'NOT_AVAILABLE',
  'QUERY_TOO_COMPLEX',
  'TIMEOUT',
  'SERVICE_UNAVAILABLE',
  'RATE_LIMITED',
  'UNAUTHENTICATED',
  'FORBIDDEN',
];

test.each(CODES)('%s keeps its code, message, details and path, and the other data', async (code) => {
  const field = () => {
    throw new CiteweaveError(code, 'What happened.', { argument: 'first' }, new Error('secret cause'));
  };
  const { status, answer, text } = await ask(stubApp({ fields: { field } }), {
    query: '{ field paper(id: "1") { id } }',
  });
  expect(status).toBe(200);
  expect(answer.data).toEqual({ field: null, paper: { id: '1' } });
  expect(answer.errors).toEqual([
    {
      message: 'What happened.',
      path: ['field'],
      locations: [{ line: 1, column: 3 }],
      extensions: { code, argument: 'first' },
    },
  ]);
  expect(text).not.toContain('secret');
});

describe('a mistake of the client has its code', () => {
  const app = stubApp();
  test.each([
    ['a syntax error', { query: '{ paper(' }, 400, 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', { query: '{ papper }' }, 400, 'GRAPHQL_VALIDATION_FAILED'],
    ['a literal of the wrong type', { query: '{ paper(id: {}) { id } }' }, 400, 'GRAPHQL_VALIDATION_FAILED'],
    ['a missing variable', { query: 'query($id: ID!) { paper(id: $id) { id } }' }, 400, 'BAD_USER_INPUT'],
    [
      'a variable of the wrong type',
      { query: 'query($id: ID!) { paper(id: $id) { id } }', variables: { id: {} } },
      400,
      'BAD_USER_INPUT',
    ],
    [
      'an unknown operation',
      { query: 'query A { __typename }', operationName: 'B' },
      400,
      'OPERATION_RESOLUTION_FAILURE',
    ],
    [
      'several operations and no name',
      { query: 'query A { __typename } query B { __typename }' },
      400,
      'OPERATION_RESOLUTION_FAILURE',
    ],
    ['no query', {}, 400, 'BAD_REQUEST'],
    ['a batch', '[{"query":"{ __typename }"}]', 400, 'BAD_REQUEST'],
    ['a body that is no object', '"text"', 400, 'BAD_REQUEST'],
    ['variables that are no object', '{"query":"{ __typename }","variables":[1]}', 400, 'BAD_REQUEST'],
    ['an unknown parameter', '{"query":"{ __typename }","id":"x"}', 400, 'BAD_REQUEST'],
  ] as const)('%s', async (_, body, status, code) => {
    const got = await ask(app, body);
    expect([got.status, codeOf(got)]).toEqual([status, code]);
  });

  test('null by a variable for an argument that must not be null, at its field', async () => {
    const { status, answer } = await ask(app, {
      query: 'query($like: String = "a") { title(like: $like) __typename }',
      variables: { like: null },
    });
    expect([status, answer.data]).toEqual([200, { title: null, __typename: 'Query' }]);
    expect(answer.errors).toMatchObject([{ path: ['title'], extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  test('a suggestion is kept, since the schema is public', async () => {
    const { answer } = await ask(app, { query: '{ papper }' });
    expect(answer.errors![0]!.message).toMatch('Did you mean "paper"');
  });

  test('several bad variables are all named', async () => {
    const { answer } = await ask(app, {
      query: 'query($a: ID!, $b: ID!) { a: paper(id: $a) { id } b: paper(id: $b) { id } }',
    });
    expect(answer.errors!.map((e) => e.message)).toEqual([
      'Variable "$a" of required type "ID!" was not provided.',
      'Variable "$b" of required type "ID!" was not provided.',
    ]);
  });

  test('invalid JSON is not echoed', async () => {
    const got = await ask(app, '{"password": "hunter2", ');
    expect([got.status, codeOf(got)]).toEqual([400, 'BAD_REQUEST']);
    expect(got.answer.errors![0]!.extensions).toEqual({ code: 'BAD_REQUEST' });
    expect(got.text).not.toContain('hunter2');
  });

  test('input nested beyond the stack', async () => {
    const query = `{ title(like: ${'['.repeat(4_900)} `;
    const got = await ask(app, { query });
    expect(['GRAPHQL_PARSE_FAILED', 'QUERY_TOO_COMPLEX']).toContain(codeOf(got));
  });

  test('a client of the older media type gets 200 with the error', async () => {
    const got = await ask(app, { query: '{ papper }' }, { accept: 'application/json' });
    expect([got.status, codeOf(got)]).toEqual([200, 'GRAPHQL_VALIDATION_FAILED']);
  });
});

describe('HTTP', () => {
  const { app } = stubApp();
  const send = (url: string, init: RequestInit = {}) => app.fetch(`http://citeweave${url}`, init);
  const form = new FormData();
  form.set('operations', '{"query":"mutation { note }"}');

  test.each<[string, NonNullable<RequestInit['body']>]>([
    ['a form', new URLSearchParams({ query: 'mutation { note }' })],
    ['a multipart form', form],
    ['plain text', '{"query":"{ __typename }"}'],
    ['a blob without a type', new Blob(['{"query":"{ __typename }"}'])],
  ])('%s as body: 415', async (_, body) => {
    const response = await send('/graphql', { method: 'POST', body });
    expect(response.status).toBe(415);
    expect((await response.json()).errors[0].extensions.code).toBe('BAD_REQUEST');
  });

  test.each(['application/json; charset=utf-8', 'application/json'])('%s is taken', async (type) => {
    const response = await send('/graphql', {
      method: 'POST',
      headers: { 'content-type': type },
      body: '{"query":"{ __typename }"}',
    });
    expect(await response.json()).toMatchObject({ data: { __typename: 'Query' } });
  });

  test('a query by GET answers, a mutation by GET is 405', async () => {
    expect((await send('/graphql?query={__typename}')).status).toBe(200);
    const response = await send(`/graphql?query=${encodeURIComponent('mutation { note }')}`);
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
    expect((await response.json()).errors[0].extensions.code).toBe('BAD_REQUEST');
  });

  test('unreadable variables by GET are 400', async () => {
    const response = await send('/graphql?query={__typename}&variables=%7Bsecret');
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({
      errors: [
        {
          message: 'The parameters variables and extensions must be JSON.',
          extensions: { code: 'BAD_REQUEST' },
        },
      ],
    });
  });

  test('other methods are 405, other paths 404, and nothing is said to other origins', async () => {
    expect((await send('/graphql', { method: 'DELETE' })).status).toBe(405);
    expect((await send('/elsewhere')).status).toBe(404);
    const response = await send('/graphql?query={__typename}', {
      headers: { origin: 'https://example.org' },
    });
    expect([...response.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
  });
});

describe('an unexpected error', () => {
  const fields = {
    broken: () => {
      throw new TypeError('secret of the inside');
    },
    text: () => {
      throw 'secret text';
    },
    rejected: async () => Promise.reject(Object.assign(new Error('secret'), { code: 'Neo.Odd' })),
  };

  test('is masked, has a request id, keeps its place and the other data; the cause is in the log', async () => {
    const app = stubApp({ fields });
    const { text, answer } = await ask(
      app,
      { query: '{ broken text rejected paper(id: "1") { id } }' },
      { 'x-request-id': 'abc-1' },
    );
    expect(answer.data).toEqual({ broken: null, text: null, rejected: null, paper: { id: '1' } });
    expect(answer.errors!.map(({ message, path, extensions }) => ({ message, path, extensions }))).toEqual(
      ['broken', 'text', 'rejected'].map((field) => ({
        message: 'Unexpected error.',
        path: [field],
        extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: 'abc-1' },
      })),
    );
    expect(text).not.toMatch(/secret|stack|originalError/);
    const logged = app.lines.filter((line) => line.msg === 'unexpected error');
    expect(logged.map(({ requestId, path }) => [requestId, path])).toEqual([
      ['abc-1', ['broken']],
      ['abc-1', ['text']],
      ['abc-1', ['rejected']],
    ]);
    expect(JSON.stringify(logged[0])).toContain('secret of the inside');
  });

  test('before execution answers 500, also where the context fails', async () => {
    const app = stubApp({
      createContext: () => {
        throw new Error('secret');
      },
    });
    const got = await ask(app, { query: '{ __typename }' });
    expect([got.status, codeOf(got), got.text.includes('secret')]).toEqual([
      500,
      'INTERNAL_SERVER_ERROR',
      false,
    ]);
  });

  test('a known error before execution has its status', async () => {
    const app = stubApp({
      createContext: () => {
        throw new CiteweaveError('SERVICE_UNAVAILABLE', 'Away.');
      },
    });
    const got = await ask(app, { query: '{ __typename }' });
    expect([got.status, codeOf(got)]).toEqual([503, 'SERVICE_UNAVAILABLE']);
  });

  test('shows its cause in development', async () => {
    const { answer } = await ask(stubApp({ fields, development: true }), { query: '{ broken }' });
    expect(answer.errors![0]!.extensions.cause).toMatch(/^TypeError: secret of the inside\n +at /);
  });

  test('a value that does not fit its type is the server’s mistake', async () => {
    const app = stubApp({ fields: { odd: () => ({ secret: 1 }) } });
    expect(codeOf(await ask(app, { query: '{ odd }' }))).toBe('INTERNAL_SERVER_ERROR');
  });
});

test('docs/errors.md lists every code with its status', () => {
  const text = readFileSync(new URL('../../../docs/errors.md', import.meta.url), 'utf8');
  const listed = [...text.matchAll(/^\| `([A-Z_]+)` \| (\d+) \|/gm)].map(([, code, status]) => [
    code,
    Number(status),
  ]);
  expect(Object.fromEntries(listed)).toEqual(STATUS);
});
