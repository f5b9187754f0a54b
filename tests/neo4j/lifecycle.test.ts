import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createDriver } from '../../cypher/driver.ts';
import { connectNeo4j, neo4jStatus, stopNeo4j } from '../../neo4j/index.ts';
import { findProcess } from '../../neo4j/process.ts';
import { dropHome, envOf, freshHome, quiet } from '../support/neo4j.ts';

type Holder = { child: ChildProcess; uri: string; startedHere: boolean };

let home: string;
const children: ChildProcess[] = [];

beforeAll(async () => {
  home = await freshHome();
});

afterAll(async () => {
  for (const child of children) if (child.exitCode === null) child.kill('SIGKILL');
  await dropHome(home);
});

const options = () => ({ env: envOf(home), log: quiet, start: true, only: 'local' as const, port: 0 });

/** A process of its own that connects, reports, and stops on SIGTERM, as `citeweave start` does; it ends with us. */
const spawnHolder = (more = {}, env = process.env) => {
  const module = new URL('../../neo4j/index.ts', import.meta.url).href;
  const { log: _, ...rest } = { ...options(), ...more };
  const code = `
    import { connectNeo4j } from ${JSON.stringify(module)};
    process.stdin.on('end', () => process.exit(1)).resume();
    const log = { info() {}, warn() {} };
    const { uri, startedHere, stop } = await connectNeo4j({ ...${JSON.stringify(rest)}, log });
    process.once('SIGTERM', async () => { await stop(); process.exit(0); });
    console.log(JSON.stringify({ uri, startedHere }));
  `;
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], {
    env,
    stdio: 'pipe',
  });
  children.push(child);
  return child;
};

const hold = async (): Promise<Holder> => {
  const child = spawnHolder();
  child.stderr!.pipe(process.stderr);
  const [line] = await once(createInterface(child.stdout!), 'line', { signal: AbortSignal.timeout(100_000) });
  return { child, ...JSON.parse(line) };
};

const kill = async (child: ChildProcess, signal: NodeJS.Signals) => {
  const ended = once(child, 'exit');
  child.kill(signal);
  await ended;
};

const javaPid = () => {
  const file = join(home, 'neo4j.pid');
  return existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
};
const running = async () => (await neo4jStatus({ env: envOf(home), log: quiet }))?.running;
const until = async (done: () => unknown) => {
  while (!(await done())) await sleep(50);
};

const query = async (uri: string, text: string) => {
  const password = readFileSync(join(home, 'neo4j.password'), 'utf8');
  const driver = createDriver({ uri, username: 'neo4j', password });
  const { records } = await driver.executeQuery(text);
  await driver.close();
  return records.map((record) => record.toObject());
};

const exactlyOne = (holders: Holder[]) => {
  expect(new Set(holders.map(({ uri }) => uri)).size).toBe(1);
  const owners = holders.filter(({ startedHere }) => startedHere);
  expect(owners).toHaveLength(1);
  return { owner: owners[0]!, other: holders.find(({ startedHere }) => !startedHere)! };
};

test('without Java, Maven and Docker one error names the three ways', async () => {
  const child = spawnHolder({ only: undefined }, { PATH: '' });
  const text = (await child.stderr!.toArray()).join('');
  expect(text).toContain('No Neo4j to use (local: no Java 17 on PATH; docker: no docker on PATH)');
  expect(text).toMatch(/- NEO4J_URI and .*\n.*- Java 17 .*\n.*- a running Docker engine/);
});

test('a process id that now belongs to something else is neither used nor signalled', async () => {
  const stranger = spawn('sleep', ['60']);
  children.push(stranger);
  writeFileSync(join(home, 'neo4j.pid'), String(stranger.pid));
  writeFileSync(join(home, 'neo4j.json'), JSON.stringify({ source: 'local', port: 1, owner: null }));
  await expect(connectNeo4j({ ...options(), start: false })).rejects.toThrow('No Neo4j of this folder');
  await stopNeo4j({ env: envOf(home), log: quiet });
  await sleep(100);
  expect(stranger.exitCode ?? stranger.signalCode).toBeNull();
});

test('kill -9 of any process never stands in the way of the next start', async () => {
  const killedWhileStarting = spawnHolder();
  await until(running);
  const first = javaPid();
  await kill(killedWhileStarting, 'SIGKILL');

  const { owner, other } = exactlyOne(await Promise.all([hold(), hold()]));
  expect(javaPid()).toBe(first);
  await query(owner.uri, "CREATE (:Survivor {name: 'it'})");

  await kill(other.child, 'SIGTERM');
  expect(await running()).toBe(`process ${first}`);

  await kill(owner.child, 'SIGKILL');
  const visitor = await connectNeo4j({ ...options(), start: false });
  expect(visitor).toMatchObject({ uri: owner.uri, startedHere: false, source: 'local' });
  const adopter = await hold();
  expect(adopter).toMatchObject({ uri: owner.uri, startedHere: true });
  expect(javaPid()).toBe(first);

  process.kill(first, 'SIGKILL');
  await until(async () => !(await running()));
  const pair = exactlyOne(await Promise.all([hold(), hold()]));
  const second = javaPid();
  expect(second).not.toBe(first);
  expect(await query(pair.owner.uri, 'MATCH (s:Survivor) RETURN s.name AS name')).toEqual([{ name: 'it' }]);

  await kill(adopter.child, 'SIGTERM');
  await visitor.stop();
  expect(await running()).toBe(`process ${second}`);

  await kill(pair.owner.child, 'SIGTERM');
  expect(await running()).toBeUndefined();
  expect(findProcess(second, home)).toBeUndefined();
  for (const file of ['neo4j.json', 'neo4j.pid', 'neo4j.lock'])
    expect(existsSync(join(home, file))).toBe(false);
}, 120_000);
