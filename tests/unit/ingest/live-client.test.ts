import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { type Access, Client } from '../../../ingest/live/client.ts';
import { type Api, quickClock, serveApi } from '../../support/apis.ts';

let api: Api;
let clock: ReturnType<typeof quickClock>;
beforeEach(async () => {
  clock = quickClock();
  api = await serveApi(({ path }) =>
    path === '/away'
      ? { status: 302, headers: { location: 'http://localhost:1/' }, value: null }
      : path === '/moved'
        ? { status: 301, headers: { location: '/here' }, value: null }
        : { value: { results: [path] } },
  );
});
afterEach(() => api.close());

const client = (more: Partial<Access> = {}) =>
  new Client({ title: 'The API', base: api.url, keyName: 'ITS_KEY', everyMs: 100, ...more }, clock);
const has = ({ results }: { results?: unknown }) => Array.isArray(results);
const ask = (path = '/works', more: Partial<Access> = {}) => client(more).ask(path, { has });

test('an answer as it came, and what it holds; who asks, and the key, go along', async () => {
  const { bytes, value } = await client({
    headers: { 'user-agent': 'Me' },
    secret: { api_key: 'hidden' },
  }).ask('/works', { has, query: { search: 'a b&c', n: 3 } });
  expect([bytes.toString(), value]).toEqual(['{"results":["/works"]}', { results: ['/works'] }]);
  const [{ method, query, headers }] = api.seen as [(typeof api.seen)[0]];
  expect([method, Object.fromEntries(query), headers['user-agent']]).toEqual([
    'GET',
    { search: 'a b&c', n: '3', api_key: 'hidden' },
    'Me',
  ]);
});

test('requests keep their distance', async () => {
  const one = client();
  for (let i = 0; i < 3; i++) await one.ask('/works', { has });
  expect(clock.waited).toEqual([100, 100]);
});

test('a slower rate that the API tells is kept', async () => {
  await api.close();
  api = await serveApi(() => ({
    headers: { 'x-rate-limit-limit': '2', 'x-rate-limit-interval': '3s' },
    value: { results: [] },
  }));
  const one = client();
  for (let i = 0; i < 3; i++) await one.ask('/works', { has });
  expect(clock.waited).toEqual([100, 1500]);
});

test.each<[string, Api['failures'][number], number | null]>([
  ['429 with seconds', { status: 429, headers: { 'retry-after': '7' } }, 7000],
  [
    '503 with a moment',
    { status: 503, headers: { 'retry-after': new Date(1_030_000).toUTCString() } },
    30_000,
  ],
  ['a moment that has passed', { status: 503, headers: { 'retry-after': new Date(0).toUTCString() } }, 0],
  ['what is no time', { status: 429, headers: { 'retry-after': 'soon' } }, null],
  ['500', { status: 500 }, null],
  ['a cut connection', 'cut', null],
  ['a body that is no JSON', 'malformed', null],
  ['JSON of something else', 'other JSON', null],
])('%s is asked again', async (_, failure, wait) => {
  api.failures.push(failure);
  expect((await ask()).value).toEqual({ results: ['/works'] });
  expect(api.seen).toHaveLength(2);
  if (wait !== null) expect(clock.waited).toContain(wait);
  else expect(clock.waited[0]).toBeGreaterThanOrEqual(1000);
});

test('an API that is not there is waited for, longer each time, and given up in one line', async () => {
  await api.close();
  await expect(ask()).rejects.toThrow(
    /^The API cannot be reached \(ECONNREFUSED\), 6 times in a row\. .*the same command goes on/,
  );
  const waits = clock.waited.filter((ms) => ms > 100);
  expect(waits).toHaveLength(5);
  expect(waits).toEqual(waits.toSorted((a, b) => a - b));
  api = await serveApi(() => ({ value: null }));
});

test('who wants to be waited for hours is not waited for', async () => {
  api.failures.push({ status: 429, headers: { 'retry-after': '30000' } });
  await expect(ask()).rejects.toThrow('The API answers 429, and asks to wait 8 hours.');
  expect(api.seen).toHaveLength(1);
});

test.each<[number, string, string, string]>([
  [
    400,
    '{"message":"no such\\n filter: hidden-key"}',
    'BAD_USER_INPUT',
    'The API refuses the request with 400 (no such filter: …).',
  ],
  [
    400,
    '{"message":[{"message":"a cursor"}]}',
    'BAD_USER_INPUT',
    'The API refuses the request with 400 (a cursor).',
  ],
  [404, 'Resource not found.', 'BAD_USER_INPUT', 'The API has nothing of that id.'],
  [
    401,
    '{"error":"Bad key hidden-key"}',
    'FORBIDDEN',
    'The API answers 401 (Bad key …): see the key in ITS_KEY.',
  ],
  [403, '', 'FORBIDDEN', 'The API answers 403: see the key in ITS_KEY.'],
])('%i %s is refused once, in one line without the key', async (status, body, code, message) => {
  api.failures.push({ status, body });
  const refused = ask('/works', { secret: { api_key: 'hidden-key' } });
  await expect(refused).rejects.toMatchObject({ code, message });
  expect(api.seen).toHaveLength(1);
});

test('a status that this API means otherwise is waited for', async () => {
  api.failures.push({ status: 403 });
  await ask('/works', { later: [403] });
  expect(api.seen).toHaveLength(2);
});

test('what has moved is followed with the key, but not to somebody else', async () => {
  const { value } = await ask('/moved', { secret: { api_key: 'hidden' } });
  expect(value).toEqual({ results: ['/here'] });
  expect(api.seen[1]!.query.get('api_key')).toBe('hidden');
  await expect(ask('/away', { headers: { 'x-api-key': 'hidden' } })).rejects.toThrow(
    'The API sends to localhost:1.',
  );
});
