import { afterAll, beforeAll } from '@jest/globals';
import { pino } from 'pino';
import { createDb, type Db } from '../../cypher/db.ts';
import type { Driver } from '../../cypher/driver.ts';
import { type Listening, listen } from '../../server/listen.ts';
import { createServerApp, type ServerOptions } from '../../server/main.ts';
import { connectTestDriver, DATABASE } from '../support/graph.ts';

/** Citeweave listening on a free port over this database. */
export async function serve(db: Db, options: Partial<ServerOptions> = {}): Promise<Listening> {
  const listening = await listen({ host: '127.0.0.1', port: 0 });
  listening.serve(createServerApp({ db, log: pino({ level: 'silent' }), ...options }));
  return listening;
}

/** For a file of tests: Citeweave over the run's Neo4j, after `prepare` has filled it. */
export function useServer(
  prepare: (db: Db, driver: Driver) => Promise<unknown> = async () => {},
  options: Partial<ServerOptions> = {},
) {
  let driver: Driver;
  let listening: Listening | undefined;
  beforeAll(async () => {
    driver = connectTestDriver();
    const db = createDb(driver, { database: DATABASE });
    await prepare(db, driver);
    listening = await serve(db, options);
  });
  afterAll(async () => {
    await listening?.stop(0);
    await driver?.close();
  });
  return { url: () => `${listening!.url}/graphql` };
}
