import type { Logger } from 'pino';
import { writeClock } from '../cypher/catalogue.ts';
import type { Db } from '../cypher/db.ts';
import type { Embed } from '../loaders/meaning.ts';
import { Shapes } from '../loaders/shapes.ts';
import { createContext, schema } from '../schema/index.ts';
import { createApp } from './app.ts';
import { createReadiness, type Readiness } from './health.ts';
import type { Limits } from './limits.ts';
import type { TrustedOptions } from './trusted.ts';

const PING_MS = 1_500;

/** Beyond this a question is put anew rather than wait for whether its answer still holds. */
const VERSION_MS = 500;

export type ServerOptions = {
  db: Db;
  log: Logger;
  readiness?: Readiness;
  limits?: Limits;
  development?: boolean;
  /** Gives the embeddings of what is searched for by meaning. */
  embed?: Embed | null;
  /** Whether what a question asks on several levels is read in one statement. */
  readAhead?: boolean;
  /** The shapes that this server knows; left out: its own. */
  shapes?: Shapes;
  /** Whether an answer is given again while the graph is as it was. */
  responseCache?: boolean;
  trusted?: TrustedOptions;
};

/** Ready as long as this database answers. */
export const databaseReadiness = (db: Db): Readiness => createReadiness(() => db.ping(PING_MS));

/** Moves with every change that Citeweave makes to the graph. */
const graphVersion = async (db: Db): Promise<number | null> => {
  const [row] = await db.reader({ signal: AbortSignal.timeout(VERSION_MS) }).read(writeClock, {});
  return row!.at as number | null;
};

/** The shapes of one server, which reads ahead or not. */
export const createShapes = (db: Db, readAhead: boolean): Shapes =>
  new Shapes(readAhead ? { warm: (statement, input) => db.reader().read(statement, input) } : {});

/** Citeweave's own application: its schema over this database. */
export function createServerApp({
  db,
  embed,
  readAhead = true,
  shapes = createShapes(db, readAhead),
  responseCache = true,
  readiness = databaseReadiness(db),
  ...more
}: ServerOptions) {
  return createApp({
    ...more,
    db,
    readiness,
    schema,
    ...(responseCache ? { responseCache: { version: () => graphVersion(db) } } : {}),
    createContext: (options) => createContext({ ...options, embed, shapes }),
  });
}
