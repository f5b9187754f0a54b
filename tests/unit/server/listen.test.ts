import { request } from 'node:http';
import { afterEach, expect, test } from '@jest/globals';
import { type Listening, listen } from '../../../server/listen.ts';
import { stubApp } from './stub.ts';

const HERE = { host: '127.0.0.1', port: 0 };
const opened: Listening[] = [];
const open = async () => {
  const listening = await listen(HERE);
  opened.push(listening);
  return listening;
};
afterEach(async () => {
  for (const listening of opened.splice(0)) await listening.stop(0);
});

test('before the application is there: alive, not ready, and everything else 503', async () => {
  const { url, serve } = await open();
  const status = async (path: string) => (await fetch(url + path)).status;
  expect([await status('/health'), await status('/ready'), await status('/graphql')]).toEqual([
    200, 503, 503,
  ]);
  expect(await (await fetch(`${url}/ready`)).json()).toEqual({
    ready: false,
    reason: 'The server is starting.',
  });
  serve(stubApp().app);
  expect([await status('/health'), await status('/ready')]).toEqual([200, 200]);
});

test('a taken port and a foreign address are one line that names the variable', async () => {
  const { url } = await open();
  const port = Number(new URL(url).port);
  await expect(listen({ host: '127.0.0.1', port })).rejects.toMatchObject({
    message: `PORT ${port} on 127.0.0.1 is taken by another program; set PORT to another, or 0 for any.`,
    details: { argument: 'PORT' },
  });
  await expect(listen({ host: '203.0.113.1', port: 0 })).rejects.toMatchObject({
    message: 'HOST 203.0.113.1 is no address of this machine.',
    details: { argument: 'HOST' },
  });
});

test('a Host header that makes no address is 400 and shows nothing of the inside', async () => {
  const { url, serve } = await open();
  serve(stubApp().app);
  const { status, text } = await new Promise<{ status?: number; text: string }>((resolve, reject) => {
    request(`${url}/graphql?query={__typename}`, { headers: { host: '][' } }, async (response) => {
      let text = '';
      for await (const chunk of response) text += chunk;
      resolve({ status: response.statusCode, text });
    })
      .on('error', reject)
      .end();
  });
  expect(status).toBe(400);
  expect(JSON.parse(text).errors[0].extensions).toEqual({ code: 'BAD_REQUEST' });
});

test('an idle connection is kept for longer than clients and proxies keep it', async () => {
  const { url } = await open();
  expect((await fetch(`${url}/health`)).headers.get('keep-alive')).toBe('timeout=65');
});

test('stopping lets a request under way finish, and is not held up by idle connections', async () => {
  const reached = Promise.withResolvers<void>();
  const finish = Promise.withResolvers<string>();
  const { app } = stubApp({
    fields: {
      slow: () => {
        reached.resolve();
        return finish.promise;
      },
    },
  });
  const { url, serve, stop } = await open();
  serve(app);
  await (await fetch(`${url}/health`)).text();
  const answer = fetch(`${url}/graphql?query={slow}`).then((response) => response.json());
  await reached.promise;
  const stopped = stop();
  await expect(fetch(`${url}/health`)).rejects.toThrow();
  finish.resolve('done');
  expect(await answer).toMatchObject({ data: { slow: 'done' } });
  const began = performance.now();
  await stopped;
  expect(performance.now() - began).toBeLessThan(1_000);
});

test('stopping is bounded: a request that does not end is cut', async () => {
  const reached = Promise.withResolvers<void>();
  const { app } = stubApp({
    fields: {
      forever: () => {
        reached.resolve();
        return new Promise(() => {});
      },
    },
  });
  const { url, serve, stop } = await open();
  serve(app);
  const answer = fetch(`${url}/graphql?query={forever}`);
  const cut = expect(answer).rejects.toThrow();
  await reached.promise;
  await stop(100);
  await cut;
});
