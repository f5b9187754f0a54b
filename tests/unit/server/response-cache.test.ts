import { expect, jest, test } from '@jest/globals';
import { stubApp } from './stub.ts';

let at: number;
let asked: number;

/** An application whose field tells how often it was asked, over data of version `at`. */
const served = () => {
  at = 1;
  asked = 0;
  const version = jest.fn(async (): Promise<number | null> => at);
  const { app, lines } = stubApp({
    fields: {
      told: () => String(++asked),
      broken: () => {
        asked++;
        throw new Error('broken');
      },
    },
    responseCache: { version },
  });
  const post = async (query: string, headers: Record<string, string> = {}) => {
    const response = await app.fetch('http://127.0.0.1/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query }),
    });
    const text = await response.text();
    const told = text && JSON.parse(text).data?.told;
    return { status: response.status, headers: response.headers, text, told };
  };
  return { post, version, lines };
};

const TOLD = '{ told }';

/** The first answer finds out the version, the second is kept. */
const warmed = async () => {
  const all = served();
  await all.post('{ __typename }');
  await all.post(TOLD);
  return all;
};

test('an answer is given again while the data is as it was', async () => {
  const { post, lines } = await warmed();
  const again = await post(TOLD);
  expect(again.told).toBe('1');
  expect(asked).toBe(1);
  expect(again.headers.get('content-type')).toContain('application/json');
  expect(lines.filter(({ isRepeated }) => isRepeated)).toHaveLength(1);
});

test('data that changed is asked again, and that answer is kept', async () => {
  const { post } = await warmed();
  at = 2;
  expect((await post(TOLD)).told).toBe('2');
  expect((await post(TOLD)).told).toBe('2');
  expect(asked).toBe(2);
});

test('an answer that was begun before a change is not taken for one after it', async () => {
  const { post } = served();
  await post('{ __typename }');
  at = 2; // by now the data has changed, and the version known is the older one
  await post(TOLD);
  expect((await post(TOLD)).told).toBe('2');
});

test('an ETag in quotes; who has the answer gets 304 without a body, by POST too', async () => {
  const { post } = await warmed();
  const { headers } = await post(TOLD);
  const etag = headers.get('etag')!;
  expect(etag).toMatch(/^"[\w-]{20,}"$/);
  expect(headers.get('cache-control')).toBe('no-cache');
  for (const known of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
    const { status, text, headers } = await post(TOLD, { 'if-none-match': known });
    expect([status, text]).toEqual([304, '']);
    expect(headers.get('etag')).toBe(etag);
    expect(headers.get('x-request-id')).toBeTruthy();
  }
  expect((await post(TOLD, { 'if-none-match': '"other"' })).status).toBe(200);
  at = 2;
  expect((await post(TOLD, { 'if-none-match': etag })).status).toBe(200);
});

test('who says who it is gets an answer of its own', async () => {
  const { post } = await warmed();
  const { told, headers } = await post(TOLD, { authorization: 'Bearer x' });
  expect(told).toBe('2');
  expect(headers.get('etag')).toBeNull();
  expect((await post(TOLD)).told).toBe('1');
});

test('an answer with an error is not kept', async () => {
  const { post } = await warmed();
  await post('{ broken }');
  const { headers } = await post('{ broken }');
  expect(asked).toBe(3);
  expect(headers.get('etag')).toBeNull();
});

test('variables and operation names tell answers apart', async () => {
  const { post } = await warmed();
  expect((await post('query Other { told }')).told).toBe('2');
});

test('while the version cannot be read the data is asked', async () => {
  const { post, version } = await warmed();
  version.mockRejectedValueOnce(new Error('away'));
  expect((await post(TOLD)).told).toBe('2');
});

test('without the cache there is no ETag', async () => {
  const { app } = stubApp();
  const response = await app.fetch('http://127.0.0.1/graphql?query={__typename}');
  expect(response.headers.get('etag')).toBeNull();
});
