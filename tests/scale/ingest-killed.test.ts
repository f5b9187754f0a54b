// An importer that is killed again and again, and in the end gives the graph and the counts of an undisturbed one.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from '@jest/globals';
import { createDb } from '../../cypher/db.ts';
import { ensureGraph } from '../../cypher/setup.ts';
import { dumpLines } from '../../ingest/dump.ts';
import { listImports } from '../../ingest/imports.ts';
import { clearGraph, connectTestDriver, DATABASE, testNeo4j } from '../support/graph.ts';

const CHILD = fileURLToPath(new URL('../support/ingest-child.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'citeweave-killed-'));
const driver = connectTestDriver();
const db = createDb(driver, { database: DATABASE });
const KILLS = 10;

afterAll(async () => {
  rmSync(folder, { recursive: true });
  await driver.close();
});

async function empty() {
  await clearGraph(driver);
  await ensureGraph(db);
}

const dump = () => Array.fromAsync(dumpLines(db));

function importer(): ChildProcess {
  const { uri, username, password } = testNeo4j();
  return spawn(process.execPath, [CHILD, uri, username, password, join(folder, 'refused.jsonl')], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

/** Runs it to its end, or kills it so long after it told of so many steps. */
async function run(kill?: { steps: number; delay: number }) {
  const child = importer();
  const ended = once(child, 'close');
  let seen = 0;
  for await (const chunk of child.stdout!) {
    seen += String(chunk).length;
    if (!kill || seen < kill.steps) continue;
    await sleep(kill.delay);
    child.kill('SIGKILL');
    break;
  }
  await ended;
}

test('killed at ten random points, it goes on and ends as if undisturbed', async () => {
  await empty();
  await run();
  const undisturbed = { lines: await dump(), counts: (await listImports(db)).map(({ counts }) => counts) };
  await empty();
  const positions: number[] = [];
  for (let i = 0; i < KILLS; i++) {
    await run({ steps: 1 + Math.floor(3 * Math.random()), delay: 40 * Math.random() });
    positions.push((await listImports(db)).at(-1)?.position ?? 0);
  }
  await run();
  const imports = await listImports(db);
  expect(new Set(positions).size).toBeGreaterThan(2);
  expect(imports.map(({ counts }) => counts)).toEqual(imports.map(() => undisturbed.counts[0]));
  expect(await dump()).toEqual(undisturbed.lines);
}, 120_000);
