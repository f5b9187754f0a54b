import { createDb, type Db } from '../cypher/db.ts';
import { createDriver } from '../cypher/driver.ts';
import { ensureGraph } from '../cypher/setup.ts';
import { connectNeo4j, type Neo4jConnection } from '../neo4j/index.ts';
import { readEnv } from '../server/env.ts';
import { onStop } from './on-stop.ts';

const log = {
  info: (message: string) => console.error(message),
  warn: (message: string) => console.error(message),
};

/**
 * Does one piece of work on the graph: finds or starts Neo4j, prepares the graph (unless `prepare` is false), and
 * ends what it started, also when the work fails or is interrupted.
 */
export async function withGraph<T>(
  work: (db: Db, neo4j: Neo4jConnection) => Promise<T>,
  { prepare = true }: { prepare?: boolean } = {},
): Promise<T> {
  const stopping = new AbortController();
  const open: { close?: () => Promise<void> } = {};
  const close = async () => {
    stopping.abort();
    await open.close?.();
  };
  const forget = onStop(async () => {
    await close();
    process.exit(130);
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
    return await work(db, neo4j);
  } finally {
    await close();
    forget();
  }
}
