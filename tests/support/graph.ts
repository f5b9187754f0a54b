import { afterAll, afterEach, beforeAll, beforeEach } from '@jest/globals';
import { type ExecutionResult, graphql } from 'graphql';
import type { Transaction } from 'neo4j-driver';
import { type Counts, createDb, type Db, type Input, rows, type Statement, toBolt } from '../../cypher/db.ts';
import { type Connection, createDriver, type Driver } from '../../cypher/driver.ts';
import type { ExternalId } from '../../cypher/ids.ts';
import { ensureGraph } from '../../cypher/setup.ts';
import type { PaperRecord } from '../../ingest/record.ts';
import { createWriter } from '../../ingest/writer.ts';
import type { LoaderOptions } from '../../loaders/index.ts';
import { createContext, schema } from '../../schema/index.ts';
import { formatError } from '../../server/errors.ts';

export const DATABASE = 'neo4j';

/** This worker's Neo4j, as the set-up published it. Its data may be deleted. */
export function testNeo4j(): Connection {
  const servers: Connection[] = JSON.parse(process.env.CITEWEAVE_TEST_NEO4J ?? '[]');
  const server = servers[Number(process.env.JEST_WORKER_ID ?? 1) - 1];
  if (!server)
    throw new Error(`The test set-up gave ${servers.length} Neo4j: run as many workers (--maxWorkers).`);
  return server;
}

export const connectTestDriver = (): Driver => createDriver(testNeo4j());

/** For what takes seconds, and minutes where others use the machine. */
export const UNHURRIED = { timeout: 600_000 };

/** Deletes all nodes in small transactions; indexes stay. */
export async function clearGraph(driver: Driver) {
  const session = driver.session({ database: DATABASE });
  await session.run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS', {}, UNHURRIED);
  await session.close();
}

/** Saves half of the time of what writes or deletes 100,000 nodes; `ensureGraph` makes them again. */
export async function dropIndexes(driver: Driver) {
  const session = driver.session({ database: DATABASE });
  for (const kind of ['CONSTRAINT', 'INDEX']) {
    const found = await session.run(`SHOW ${kind} YIELD name, type WHERE type <> 'LOOKUP' RETURN name`);
    for (const { name } of rows(found)) await session.run(`DROP ${kind} \`${name}\``);
  }
  await session.close();
}

/** A Db whose reads and writes all happen in this one transaction, counted like the real one. */
export function transactionDb(tx: Transaction): Db {
  const run = async ({ text }: Statement, input: Input) => rows(await tx.run(text, { in: toBolt(input) }));
  return {
    reader: () => {
      const counts: Counts = { statements: 0, transactions: 0 };
      const read = (statement: Statement, input: Input) => {
        counts.statements++;
        counts.transactions++;
        return run(statement, input);
      };
      return { counts, read };
    },
    write: (work) => work(run),
    command: (statement, input = {}) => run(statement, input),
    ping: async () => ({ version: '', edition: '' }),
  };
}

export type Answer = ExecutionResult<Record<string, any>> & { counts: Counts };

/** Asks the schema in-process, as the server would, and tells how many statements it took; reads ahead with `shapes`. */
export async function ask(
  db: Db,
  source: string,
  variableValues: Record<string, unknown> = {},
  options: LoaderOptions = {},
): Promise<Answer> {
  const contextValue = createContext({ db, ...options });
  const result = await graphql({ schema, source, variableValues, contextValue });
  const errors = result.errors?.map((error) => formatError(error, { requestId: 'test', development: true }));
  return {
    ...(JSON.parse(JSON.stringify({ ...result, errors })) as ExecutionResult<Record<string, any>>),
    counts: contextValue.reader.counts,
  };
}

/**
 * For a file of question tests: an empty graph, and each test in a transaction that is rolled back. `draw`
 * writes records through the one writer; `ask` answers from what was drawn.
 */
export function useDrawnGraph() {
  let driver: Driver;
  let tx: Transaction;
  beforeAll(async () => {
    driver = connectTestDriver();
    await clearGraph(driver);
    await ensureGraph(createDb(driver, { database: DATABASE }));
  });
  beforeEach(() => {
    tx = driver.session({ database: DATABASE }).beginTransaction() as unknown as Transaction;
  });
  afterEach(async () => {
    await tx.rollback();
  });
  afterAll(async () => {
    await driver.close();
  });
  return {
    draw: (...records: PaperRecord[]) => createWriter(transactionDb(tx)).write(records),
    ask: (source: string, variables?: Record<string, unknown>, options?: LoaderOptions) =>
      ask(transactionDb(tx), source, variables, options),
    db: () => transactionDb(tx),
    /** The open transaction, for what the writer cannot draw. */
    run: (text: string, input: Input = {}) => tx.run(text, { in: toBolt(input) }),
  };
}

/** An id of the drawn graph's own: `test:a`. */
export const own = (value: string): ExternalId => ({ kind: 'test', value });

type Drawn = Omit<PaperRecord, 'ids' | 'authors' | 'references'> & {
  authors?: string[];
  cites?: string[];
  ids?: ExternalId[];
};

/** A record in a line: `paper('survey', {year: 2024, authors: ['zhao', 'yang'], cites: ['early']})`. */
export const paper = (name: string, { authors, cites, ids = [], ...more }: Drawn = {}): PaperRecord => ({
  title: name,
  ...more,
  ids: [own(name), ...ids],
  authors: authors?.map((author) => ({ ids: [own(author)], name: author })),
  references: cites?.map((cited) => ({ id: own(cited) })),
});
