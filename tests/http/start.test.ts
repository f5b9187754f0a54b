import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { type AddressInfo, connect, createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { createDb } from '../../cypher/db.ts';
import { createWriter } from '../../ingest/writer.ts';
import { connectTestDriver, DATABASE, paper, testNeo4j } from '../support/graph.ts';
import { onlySample } from './sample.ts';

const BIN = fileURLToPath(new URL('../../bin/citeweave.mjs', import.meta.url));

beforeAll(async () => {
  const driver = connectTestDriver();
  await onlySample(createDb(driver, { database: DATABASE }), driver);
  await driver.close();
});

const started: ChildProcess[] = [];
afterEach(async () => {
  for (const child of started.splice(0)) if (child.exitCode === null) child.kill('SIGKILL');
});

const { uri, username, password } = testNeo4j();
const TEST_NEO4J = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password };

/** `citeweave start` with this environment, what it prints, and how it ends. */
function start(env: Record<string, string | undefined>) {
  const child = spawn(process.execPath, [BIN, 'start'], {
    env: { ...process.env, ...TEST_NEO4J, CITEWEAVE_SAMPLE: 'off', HOST: '127.0.0.1', PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  started.push(child);
  const printed = { out: '', err: '' };
  child.stdout!.on('data', (data) => {
    printed.out += data;
  });
  child.stderr!.on('data', (data) => {
    printed.err += data;
  });
  const ended = once(child, 'close').then(([code, signal]) => ({ code, signal }));
  return { child, printed, ended };
}

const until = async <T>(look: () => Promise<T | undefined | false> | T | undefined | false, ms = 30_000) => {
  const end = performance.now() + ms;
  for (;;) {
    const seen = await look();
    if (seen) return seen as T;
    if (performance.now() > end) throw new Error(`not seen within ${ms} ms: ${look}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
};

const freePort = async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
};

/** On a connection of its own. */
const statusOf = (url: string) =>
  fetch(url, { headers: { connection: 'close' } }).then(
    ({ status }) => status,
    () => undefined,
  );

test('prints where GraphiQL is when it is ready, and stops on SIGTERM with 0', async () => {
  const { child, printed, ended } = start({});
  const url = await until(() => /GraphiQL +(http:\S+)/.exec(printed.out)?.[1]);
  expect(await statusOf(new URL('/ready', url).href)).toBe(200);
  const response = await fetch(`${url}?query={paper(id:"arXiv:2402.10688"){year}}`);
  expect((await response.json()).data).toEqual({ paper: { year: 2024 } });
  const began = performance.now();
  child.kill('SIGTERM');
  expect(await ended).toEqual({ code: 0, signal: null });
  expect(performance.now() - began).toBeLessThan(5_000);
  expect(printed.err).toBe('');
});

test('a Ctrl-C that arrives twice, from the terminal and from npm, is one', async () => {
  const { child, printed, ended } = start({});
  await until(() => /GraphiQL/.test(printed.out));
  child.kill('SIGINT');
  child.kill('SIGINT');
  expect(await ended).toEqual({ code: 0, signal: null });
});

test('with a Neo4j that is away it starts, says so, is not ready, and recovers without a restart', async () => {
  const neo4j = new URL(TEST_NEO4J.NEO4J_URI!);
  const [port, neo4jPort] = [await freePort(), await freePort()];
  const { child, printed, ended } = start({ PORT: String(port), NEO4J_URI: `bolt://127.0.0.1:${neo4jPort}` });
  const url = `http://127.0.0.1:${port}`;
  await until(() => /\/ready is 503/.test(printed.err));
  expect([await statusOf(`${url}/health`), await statusOf(`${url}/ready`)]).toEqual([200, 503]);
  const response = await fetch(`${url}/graphql?query={paper(id:"arXiv:2402.10688"){year}}`);
  expect((await response.json()).errors[0].extensions.code).toBe('SERVICE_UNAVAILABLE');

  const bridge = createServer((socket) => {
    const to = connect(Number(neo4j.port), neo4j.hostname);
    socket.on('error', () => to.destroy()).pipe(to);
    to.on('error', () => socket.destroy()).pipe(socket);
  }).listen(neo4jPort, '127.0.0.1');
  await until(async () => (await statusOf(`${url}/ready`)) === 200);
  expect(printed.out).toMatch(/GraphiQL/);
  child.kill('SIGTERM');
  expect((await ended).code).toBe(0);
  bridge.close();
});

describe('with WORKERS=2', () => {
  /** The processes that have answered so far, by their log. */
  const pids = (out: string) => new Set([...out.matchAll(/"pid":(\d+)/g)].map(([, pid]) => Number(pid)));

  test('two processes answer on one port, one that dies is replaced, and all end with the first', async () => {
    const { child, printed, ended } = start({ WORKERS: '2', LOG_LEVEL: 'debug' });
    const url = await until(() => /GraphiQL +(http:\S+)/.exec(printed.out)?.[1]);
    const ready = new URL('/ready', url).href;
    const both = (known: number) =>
      until(async () => (await statusOf(ready)) === 200 && pids(printed.out).size > known);
    await both(1);
    const [first] = pids(printed.out);
    expect(first).not.toBe(child.pid);
    process.kill(first!, 'SIGKILL');
    await until(() => printed.err);
    expect(printed.err).toBe(`Worker ${first} ended (SIGKILL); another takes its place.\n`);
    await both(2);
    child.kill('SIGINT');
    expect(await ended).toEqual({ code: 0, signal: null });
    expect(printed.err.split('\n')).toHaveLength(2);
  });

  test('what one has kept is not given once the graph has changed', async () => {
    const { child, printed, ended } = start({ WORKERS: '2' });
    const url = await until(() => /GraphiQL +(http:\S+)/.exec(printed.out)?.[1]);
    const driver = connectTestDriver();
    const db = createDb(driver, { database: DATABASE });
    const asked = `${url}?query={graph{paperCount}}`;
    const counts = async () => {
      const answers = Array.from({ length: 8 }, async () => (await fetch(asked)).json());
      return new Set((await Promise.all(answers)).map(({ data }) => data.graph.paperCount));
    };
    const [before] = await counts();
    expect(await counts()).toEqual(new Set([before]));
    expect(await until(() => pids(printed.out).size === 2)).toBe(true);
    await createWriter(db).write([paper('a')]);
    expect(await counts()).toEqual(new Set([before + 1]));
    await driver.close();
    child.kill('SIGTERM');
    expect((await ended).code).toBe(0);
  });

  test('a taken port is one line on stderr', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const { port } = taken.address() as AddressInfo;
    const { printed, ended } = start({ PORT: String(port), WORKERS: '2' });
    expect((await ended).code).toBe(1);
    expect(printed.err).toMatch(/^citeweave: PORT \d+ on 127.0.0.1 is taken by another program; .*\n$/);
    taken.close();
  });
});

describe('one line on stderr, and no stack, for', () => {
  test('a bad value in the environment', async () => {
    const { printed, ended } = start({ PORT: 'abc' });
    expect((await ended).code).toBe(1);
    expect(printed).toEqual({
      out: '',
      err: 'citeweave: PORT is "abc"; allowed: a whole number from 0 to 65535\n',
    });
  });

  test('a taken port', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const { port } = taken.address() as AddressInfo;
    const { printed, ended } = start({ PORT: String(port) });
    expect((await ended).code).toBe(1);
    expect(printed.err).toBe(
      `citeweave: PORT ${port} on 127.0.0.1 is taken by another program; set PORT to another, or 0 for any.\n`,
    );
    taken.close();
  });

  test('a wrong password', async () => {
    const { printed, ended } = start({ NEO4J_PASSWORD: 'not-the-password' });
    expect((await ended).code).toBe(1);
    expect(printed.err).toMatch(/^citeweave: \S+ refused NEO4J_USERNAME and NEO4J_PASSWORD\.\n$/);
  });
});
