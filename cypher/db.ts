import neo4j, { type Driver, type Session } from 'neo4j-driver';
import { ping, type ServerInfo } from './driver.ts';
import { asCiteweaveError, isWorthRepeating, timeout } from './failures.ts';

/** A Cypher text with the name it has in Neo4j's query log. */
export type Statement = { name: string; text: string };

/** All input travels in the one parameter `$in`. */
export type Input = Record<string, unknown>;

export type Row = Record<string, unknown>;

/** The keys of rows that have one. */
export const keysOf = (rows: Row[]) => rows.map(({ key }) => key as string);

/** How much was asked of Neo4j; tests assert it. */
export type Counts = { statements: number; transactions: number };

/** Reads for one request: counted, within its deadline, ended when the client goes away. */
export interface Reader {
  readonly counts: Counts;
  /** `share` of the time left is for it, if not all. */
  read(statement: Statement, input: Input, share?: number): Promise<Row[]>;
}

export type RunInTransaction = (statement: Statement, input: Input) => Promise<Row[]>;

export interface Db {
  reader(options?: { signal?: AbortSignal }): Reader;
  /** One write transaction; the driver repeats `work` after a passing failure. */
  write<T>(work: (run: RunInTransaction) => Promise<T>): Promise<T>;
  /** A statement that has to be its own transaction, such as one about the schema. */
  command(statement: Statement, input?: Input): Promise<Row[]>;
  ping(deadlineMs?: number): Promise<ServerInfo>;
}

export type DbOptions = {
  database: string;
  /** Bound on all reads of one request, in milliseconds. */
  deadlineMs?: number;
};

export function createDb(driver: Driver, { database, deadlineMs = 10_000 }: DbOptions): Db {
  const session = (defaultAccessMode: 'READ' | 'WRITE') => driver.session({ database, defaultAccessMode });
  return {
    reader: ({ signal } = {}) => createReader(() => session('READ'), deadlineMs, signal),
    async write(work) {
      const s = session('WRITE');
      try {
        return await s.executeWrite((tx) =>
          work(async ({ text }, input) => rows(await tx.run(text, { in: toBolt(input) }))),
        );
      } catch (error) {
        throw asCiteweaveError(error);
      } finally {
        await s.close();
      }
    },
    async command({ text, name }, input = {}) {
      const s = session('WRITE');
      try {
        return rows(await s.run(text, { in: toBolt(input) }, { metadata: { name } }));
      } catch (error) {
        throw asCiteweaveError(error);
      } finally {
        await s.close();
      }
    },
    ping: (ms) => ping(driver, ms, database),
  };
}

function createReader(open: () => Session, deadlineMs: number, signal?: AbortSignal): Reader {
  const counts: Counts = { statements: 0, transactions: 0 };
  const end = performance.now() + deadlineMs;

  const once = async ({ name, text }: Statement, params: Input, share: number) => {
    const left = Math.ceil((end - performance.now()) * share);
    if (left <= 0) throw timeout();
    const session = open();
    const over = ends(left, signal);
    counts.transactions++;
    try {
      const running = untraced(() =>
        session.run(text, { in: params }, { timeout: left + 500, metadata: { name } }),
      );
      return rows(await Promise.race([running, over.reached]));
    } finally {
      over.forget();
      session.close().catch(() => {}); // not awaited: a frozen server would never answer; ends the statement
    }
  };

  return {
    counts,
    async read(statement, input, share = 1) {
      counts.statements++;
      const params = toBolt(input) as Input;
      try {
        return await once(statement, params, share).catch((error) => {
          if (!isWorthRepeating(error)) throw error;
          return once(statement, params, share);
        });
      } catch (error) {
        throw asCiteweaveError(error);
      }
    },
  };
}

/** The driver notes with every statement where it was sent from, at a twenty-fifth of a page's processor time. */
function untraced<T>(send: () => T): T {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return send();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/** `reached` rejects when the time is up or the client is gone, whichever is first; `forget` cleans up. */
function ends(ms: number, gone?: AbortSignal): { reached: Promise<never>; forget(): void } {
  const { promise: reached, reject } = Promise.withResolvers<never>();
  const leave = () => reject(gone!.reason ?? new Error('The client went away.'));
  const timer = setTimeout(() => reject(timeout()), ms);
  if (gone?.aborted) leave();
  gone?.addEventListener('abort', leave, { once: true });
  const forget = () => {
    clearTimeout(timer);
    gone?.removeEventListener('abort', leave);
  };
  return { reached, forget };
}

export const rows = (result: { records: { toObject(): Row }[] }): Row[] =>
  result.records.map((record) => record.toObject());

/** JavaScript numbers without a fraction travel as integers: `LIMIT` refuses floats. A Float64Array's never do; bytes travel as bytes. */
export function toBolt(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (value instanceof Float64Array) return [...value];
  if (value instanceof Int8Array) return value;
  if (Array.isArray(value)) return value.map(toBolt);
  if (value && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, v === undefined ? null : toBolt(v)]));
  return value;
}
