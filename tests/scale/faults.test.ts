import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createDb, type Db } from '../../cypher/db.ts';
import { createDriver, type Driver } from '../../cypher/driver.ts';
import { ensureGraph } from '../../cypher/setup.ts';
import { dumpLines } from '../../ingest/dump.ts';
import { listImports } from '../../ingest/imports.ts';
import { jsonl } from '../../ingest/jsonl/index.ts';
import { ingest, type Progress } from '../../ingest/run.ts';
import { verifyGraph } from '../../ingest/verify.ts';
import { connectNeo4j, neo4jStatus } from '../../neo4j/index.ts';
import { SAMPLE_FILE } from '../../sample/index.ts';
import { type Listening, listen } from '../../server/listen.ts';
import { serve } from '../http/serve.ts';
import { clearGraph, DATABASE } from '../support/graph.ts';
import { envOf, quiet, startLocalNeo4j, type TestNeo4j } from '../support/neo4j.ts';
import { stubApp } from '../unit/server/stub.ts';

const DEADLINE_MS = 3_000;

let neo4j: TestNeo4j & { home: string };
let driver: Driver;
let db: Db;
let server: Listening;

beforeAll(async () => {
  neo4j = await startLocalNeo4j();
  driver = createDriver(neo4j);
  db = createDb(driver, { database: DATABASE, deadlineMs: DEADLINE_MS });
  server = await serve(db);
});
afterAll(async () => {
  await server?.stop(0);
  await driver?.close();
  await neo4j?.stop();
});

const pid = async () => {
  const status = await neo4jStatus({ env: envOf(neo4j.home), log: quiet });
  return Number(/\d+/.exec(status!.running!)![0]);
};

const restart = () =>
  connectNeo4j({
    env: envOf(neo4j.home),
    log: quiet,
    start: true,
    only: 'local',
    port: Number(new URL(neo4j.uri).port),
  });

/** How many papers the empty graph holds, or the code of the error instead of it, and how long that took. */
async function ask() {
  const began = performance.now();
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ __typename graph { paperCount } }' }),
  });
  const { data, errors } = await response.json();
  expect(data.__typename).toBe('Query');
  const answer: string | number = errors?.[0].extensions.code ?? data.graph.paperCount;
  return { answer, ms: performance.now() - began };
}

const papers = async () => (await ask()).answer;

const ready = async () => (await fetch(`${server.url}/ready`)).status;

/** What `look` gives as soon as it is `wanted`, or after `ms`. */
async function within<T>(ms: number, look: () => Promise<T>, wanted: T): Promise<T> {
  const end = performance.now() + ms;
  for (;;) {
    const seen = await look();
    if (seen === wanted || performance.now() > end) return seen;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

const HELD = 0;

/** T once a process is stopped: its threads are not all at the moment of the signal, and might still answer. */
const stateOf = (of: number) =>
  spawnSync('ps', ['-o', 'state=', '-p', String(of)], { encoding: 'utf8' }).stdout.trim()[0];

test('killed while serving: SERVICE_UNAVAILABLE within 5 s and not ready; back, the same server answers', async () => {
  expect(await within(20_000, papers, HELD)).toBe(HELD);
  expect(await ready()).toBe(200);
  process.kill(await pid(), 'SIGKILL');
  const { answer, ms } = await ask();
  expect(answer).toBe('SERVICE_UNAVAILABLE');
  expect(ms).toBeLessThan(5_000);
  expect(await within(2_000, ready, 503)).toBe(503);
  await restart();
  expect(await within(10_000, ready, 200)).toBe(200);
  expect(await within(15_000, papers, HELD)).toBe(HELD);
});

test('killed while an import writes: one line says how to go on, and the next run ends as if undisturbed', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'citeweave-faults-'));
  const run = (onProgress?: (progress: Progress) => void) =>
    ingest(jsonl, [SAMPLE_FILE], {
      db,
      options: { source: 'faults' },
      refusedFile: join(folder, 'refused.jsonl'),
      onProgress,
      bounds: { records: 10, links: 1_000 },
    });
  const graph = () => Array.fromAsync(dumpLines(createDb(driver, { database: DATABASE })));
  await ensureGraph(db);
  const running = await pid();
  const killed = run(({ written }) => {
    if (written >= 20) process.kill(running, 'SIGKILL');
  });
  await expect(killed).rejects.toMatchObject({
    code: 'SERVICE_UNAVAILABLE',
    message: expect.stringMatching(
      /^The database cannot be reached\. \d+ records are written: the same command goes on where the import was ended\.$/,
    ),
  });
  await restart();
  const report = await run();
  expect(await verifyGraph(db)).toEqual([]);
  expect(await listImports(db)).toMatchObject([{ id: 1, counts: { papers: report.written } }]);
  const goneOn = await graph();
  await clearGraph(driver);
  await ensureGraph(db);
  await run();
  expect(goneOn).toEqual(await graph());
  await clearGraph(driver);
  rmSync(folder, { recursive: true });
}, 120_000);

test('frozen: TIMEOUT at the deadline and not ready; thawed, the same server answers', async () => {
  const frozen = await pid();
  process.kill(frozen, 'SIGSTOP');
  try {
    expect(await within(2_000, async () => stateOf(frozen), 'T')).toBe('T');
    const { answer, ms } = await ask();
    expect(answer).toBe('TIMEOUT');
    expect(ms).toBeLessThan(DEADLINE_MS + 1_000);
    expect(await within(3_000, ready, 503)).toBe(503);
  } finally {
    process.kill(frozen, 'SIGCONT');
  }
  expect(await within(5_000, ready, 200)).toBe(200);
  expect(await within(15_000, papers, HELD)).toBe(HELD);
});

test('the statement of a client that has gone is ended in Neo4j', async () => {
  const slow = {
    name: 'test/slow',
    text: 'UNWIND range(1, 100000000) AS a UNWIND range(1, 1000) AS b RETURN count(*) AS n',
  };
  const { app } = stubApp({
    db,
    createContext: ({ signal }) => ({ reader: createDb(driver, { database: DATABASE }).reader({ signal }) }),
    fields: { slow: ({ reader }) => reader.read(slow, {}).then(String) },
  });
  const listening = await listen({ host: '127.0.0.1', port: 0 });
  listening.serve(app);
  const client = new AbortController();
  const gone = fetch(`${listening.url}/graphql?query={slow}`, { signal: client.signal }).catch(() => {});
  const running = async () => {
    const rows = await db.command({
      name: 'test/running',
      text: "SHOW TRANSACTIONS YIELD metaData, status WHERE metaData.name = 'test/slow' AND status = 'Running' RETURN 1",
    });
    return rows.length;
  };
  expect(await within(5_000, running, 1)).toBe(1);
  client.abort();
  await gone;
  expect(await within(5_000, running, 0)).toBe(0);
  await listening.stop(0);
});
