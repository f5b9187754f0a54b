import { expect, test } from '@jest/globals';
import { CiteweaveError } from '../../../cypher/errors.ts';
import { createReadiness } from '../../../server/health.ts';
import { stubApp } from './stub.ts';

const away = async () => {
  throw new CiteweaveError('SERVICE_UNAVAILABLE', 'Neo4j cannot be used: connection refused');
};

const get = async ({ app }: ReturnType<typeof stubApp>, path: string) => {
  const response = await app.fetch(`http://citeweave${path}`);
  return {
    status: response.status,
    caching: response.headers.get('cache-control'),
    text: await response.text(),
  };
};

test('/health is 200 as long as the process lives, whatever the database does', async () => {
  expect((await get(stubApp({ readiness: createReadiness(away) }), '/health')).status).toBe(200);
});

test('/ready is 200 when the database answers', async () => {
  expect(await get(stubApp(), '/ready')).toEqual({
    status: 200,
    caching: 'no-store',
    text: '{"ready":true}',
  });
});

test('/ready is 503 with the reason when it does not', async () => {
  expect(await get(stubApp({ readiness: createReadiness(away) }), '/ready')).toEqual({
    status: 503,
    caching: 'no-store',
    text: '{"ready":false,"reason":"Neo4j cannot be used: connection refused"}',
  });
});

test('an odd failure does not show its inside', async () => {
  const readiness = createReadiness(() => Promise.reject(new Error('secret')));
  expect(await readiness.check()).toEqual({ ready: false, reason: 'The database cannot be read.' });
});

test('the database is asked once for all who ask at a time, and again after a second', async () => {
  let pings = 0;
  let fails = false;
  const readiness = createReadiness(async () => {
    pings++;
    if (fails) await away();
  }, 30);
  const verdicts = await Promise.all([readiness.check(), readiness.check(), readiness.check()]);
  expect([verdicts.map(({ ready }) => ready), pings]).toEqual([[true, true, true], 1]);
  fails = true;
  expect((await readiness.check()).ready).toBe(true);
  await new Promise((resolve) => setTimeout(resolve, 40));
  expect([(await readiness.check()).ready, pings]).toEqual([false, 2]);
});

test('it is red while held, without asking, also for a check under way', async () => {
  let answer = () => {};
  let pings = 0;
  const readiness = createReadiness(() => {
    pings++;
    return new Promise<void>((resolve) => {
      answer = resolve;
    });
  });
  const underWay = readiness.check();
  readiness.hold('The server is stopping.');
  answer();
  expect(await underWay).toEqual({ ready: false, reason: 'The server is stopping.' });
  expect(await readiness.check()).toEqual({ ready: false, reason: 'The server is stopping.' });
  expect(pings).toBe(1);
  readiness.release();
  const next = readiness.check();
  answer();
  expect(await next).toEqual({ ready: true });
});
