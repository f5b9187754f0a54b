import { createDb, type Db } from '../cypher/db.ts';
import { type Connection, createDriver, type Driver } from '../cypher/driver.ts';
import { connectNeo4j, type Log } from '../neo4j/index.ts';

export type OpenNeo4j = {
  db: Db;
  driver: Driver;
  connection: Connection;
  version?: string;
  close(): Promise<void>;
};

/** Longer than a server waits for Neo4j: what takes longer is measured as well. */
const DEADLINE_MS = 55_000;

/** The Neo4j of this CITEWEAVE_HOME, started on a free port unless it runs; close() ends what was started. */
export async function openNeo4j(home: string, log: Log): Promise<OpenNeo4j> {
  const env = { CITEWEAVE_HOME: home, NEO4J_USERNAME: 'neo4j', NEO4J_DATABASE: 'neo4j' };
  const neo4j = await connectNeo4j({ env, log, start: true, only: 'local', port: 0 });
  const driver = createDriver(neo4j);
  const close = async () => {
    await driver.close();
    await neo4j.stop();
  };
  return {
    db: createDb(driver, { database: neo4j.database, deadlineMs: DEADLINE_MS }),
    driver,
    connection: neo4j,
    version: neo4j.version,
    close,
  };
}
