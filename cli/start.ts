import { setTimeout as sleep } from 'node:timers/promises';
import { Command } from 'commander';
import { createDb, type Db } from '../cypher/db.ts';
import { createDriver } from '../cypher/driver.ts';
import { CiteweaveError } from '../cypher/errors.ts';
import { ensureGraph } from '../cypher/setup.ts';
import { connectNeo4j, type Neo4jConnection } from '../neo4j/index.ts';
import { readEnv } from '../server/env.ts';
import { type Front, openFront } from '../server/front.ts';
import { openWorkers } from '../server/workers.ts';
import { log } from './log.ts';
import { onStop } from './on-stop.ts';
import { loadSampleIfEmpty } from './sample.ts';

const RETRY_MS = 2_000;

/** `citeweave start`: a Neo4j, the graph in it, the server over it; runs until it is told to stop. */
export const startCommand = (): Command =>
  new Command('start')
    .description('find or start Neo4j and serve GraphQL')
    .option('--development', 'let clients see the cause of unexpected errors')
    .action(start);

async function start({ development = false }: { development?: boolean }) {
  const began = performance.now();
  const env = readEnv();
  const stopping = new AbortController();
  const running: { front?: Front; neo4j?: Neo4jConnection } = {};

  const run = async () => {
    const front = env.WORKERS > 1 ? await openWorkers(env.WORKERS, log.warn) : await openFront(env);
    running.front = front;
    const neo4j = await connectNeo4j({ env, log, start: true, signal: stopping.signal });
    running.neo4j = neo4j;
    const { uri, username, password, database } = neo4j;
    front.serve({ uri, username, password, database, development });
    front.hold('The graph is being prepared.');
    const driver = createDriver(neo4j);
    const db = createDb(driver, { database });
    await prepare(db, { signal: stopping.signal, onWait: front.hold }).finally(() => driver.close());
    if (neo4j.version === undefined) running.neo4j = await connectNeo4j({ env, log, start: false });
    front.release();
    console.log(welcome(front.url, running.neo4j, performance.now() - began));
  };

  const started = run();
  const stop = async () => {
    stopping.abort();
    await running.front?.stop();
    await started.catch(() => {});
    await running.neo4j?.stop();
  };
  onStop(stop);
  try {
    await started;
  } catch (error) {
    if (stopping.signal.aborted) return;
    await stop();
    throw error;
  }
}

type Waiting = { signal: AbortSignal; onWait(why: string): void };

/** Makes the graph ours and gives an empty one the sample; a database that is away is waited for. */
async function prepare(db: Db, { signal, onWait }: Waiting) {
  let told = false;
  for (;;) {
    try {
      await ensureGraph(db, { log: log.info });
      await loadSampleIfEmpty(db, log.info);
      return;
    } catch (error) {
      const away = error instanceof CiteweaveError && ['SERVICE_UNAVAILABLE', 'TIMEOUT'].includes(error.code);
      if (!away || signal.aborted) throw error;
      onWait(error.message);
      if (!told)
        log.warn(`${error.message} /ready is 503 until it can; trying again every ${RETRY_MS / 1000} s.`);
      told = true;
      await sleep(RETRY_MS, undefined, { signal });
    }
  }
}

const welcome = (url: string, { version, uri, why }: Neo4jConnection, ms: number) => `
Citeweave is ready after ${(ms / 1000).toFixed(1)} s

  GraphiQL   ${url}/graphql
  Neo4j      ${version} at ${uri} (${why})
  Stop       Ctrl-C
`;
