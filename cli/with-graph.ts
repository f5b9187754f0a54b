import { createDb, type Db } from '../cypher/db.ts';
import { createDriver } from '../cypher/driver.ts';
import { ensureGraph } from '../cypher/setup.ts';
import { connectNeo4j, type Neo4jConnection } from '../neo4j/index.ts';
import { readEnv } from '../server/env.ts';
import { log } from './log.ts';
import { INTERRUPTED, onStop } from './on-stop.ts';

type Options = {
  /** Makes the graph ours before the work; true unless told. */
  prepare?: boolean;
  /** The work ends by itself, in order, when its signal is aborted, and then tells what it did. */
  endsItself?: boolean;
};

/**
 * Does one piece of work on the graph: finds or starts Neo4j, prepares the graph, and ends what it started, also when
 * the work fails or is interrupted. The signal is aborted when the process is told to stop.
 */
export async function withGraph<T>(
  work: (db: Db, neo4j: Neo4jConnection, signal: AbortSignal) => Promise<T>,
  { prepare = true, endsItself = false }: Options = {},
): Promise<T> {
  const stopping = new AbortController();
  const open: { close?: () => Promise<void> } = {};
  const close = async () => open.close?.();
  let isWorking = false;
  const release = onStop(async () => {
    stopping.abort();
    if (endsItself && isWorking) return new Promise(() => {}); // bounded by onStop
    await close();
    process.exit(INTERRUPTED);
  });
  const neo4j = await connectNeo4j({ env: readEnv(), log, start: true, signal: stopping.signal });
  const driver = createDriver(neo4j);
  open.close = async () => {
    await driver.close();
    await neo4j.stop();
  };
  try {
    const db = createDb(driver, { database: neo4j.database });
    if (prepare) await ensureGraph(db, { log: log.info });
    isWorking = true;
    return await work(db, neo4j, stopping.signal);
  } finally {
    await close();
    release();
  }
}
