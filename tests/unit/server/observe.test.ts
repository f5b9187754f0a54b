import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@jest/globals';
import { ask, stubApp, stubReader } from './stub.ts';

test('one line a request: who, what, how long, how many statements; no variables, no headers', async () => {
  const reader = { ...stubReader(), counts: { statements: 3, transactions: 3 } };
  const app = stubApp({ createContext: () => ({ reader }) });
  const query = 'query Look($id: ID!) { paper(id: $id) { id } }';
  const { headers } = await ask(
    app,
    { query, variables: { id: 'hidden' } },
    { authorization: 'Bearer hidden' },
  );
  const lines = app.lines.filter(({ msg }) => msg === 'request');
  expect(lines).toEqual([
    {
      level: 30,
      time: expect.any(Number),
      pid: expect.any(Number),
      hostname: expect.any(String),
      msg: 'request',
      requestId: headers.get('x-request-id'),
      method: 'POST',
      path: '/graphql',
      operation: 'Look',
      status: 200,
      ms: expect.any(Number),
      statements: 3,
    },
  ]);
  expect(JSON.stringify(app.lines)).not.toContain('hidden');
});

test('a sane request id is kept, any other is replaced', async () => {
  const idFor = async (id?: string) =>
    (await ask(stubApp(), { query: '{ __typename }' }, id ? { 'x-request-id': id } : {})).headers.get(
      'x-request-id',
    );
  expect(await idFor('trace:7f.3-a_b')).toBe('trace:7f.3-a_b');
  for (const odd of [undefined, 'two words', 'x'.repeat(101), '"quoted"'])
    expect(await idFor(odd)).toMatch(/^[0-9a-f-]{36}$/);
});

test('/ready and /health are logged for debugging only', async () => {
  const { app, lines } = stubApp();
  await app.fetch('http://citeweave/ready');
  await app.fetch('http://citeweave/health');
  expect(lines.filter(({ msg }) => msg === 'request').map(({ level, path }) => [level, path])).toEqual([
    [20, '/ready'],
    [20, '/health'],
  ]);
});

test('when the client goes away its signal reaches the context and nothing is logged as an error', async () => {
  const aborted = Promise.withResolvers<void>();
  const asked = Promise.withResolvers<void>();
  const stub = stubApp({
    fields: {
      slow: ({ signal }) =>
        new Promise((_, reject) => {
          signal!.addEventListener('abort', () => {
            reject(signal!.reason);
            aborted.resolve();
          });
          asked.resolve();
        }),
    },
  });
  const server = createServer(stub.app).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const client = new AbortController();
  const gone = fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"query":"{ slow }"}',
    signal: client.signal,
  });
  await asked.promise;
  client.abort();
  await expect(gone).rejects.toThrow();
  await aborted.promise;
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(stub.lines.filter(({ level }) => Number(level) >= 40)).toEqual([]);
  expect(stub.lines.find(({ msg }) => msg === 'request')).toMatchObject({ status: 499 });
  server.close();
});
