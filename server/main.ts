import type { Logger } from 'pino';
import type { Db } from '../cypher/db.ts';
import type { Embed } from '../loaders/meaning.ts';
import { Shapes } from '../loaders/shapes.ts';
import { createContext, schema } from '../schema/index.ts';
import { createApp } from './app.ts';
import { createReadiness, type Readiness } from './health.ts';
import type { Limits } from './limits.ts';

const PING_MS = 1_500;

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
};

/** Ready as long as this database answers. */
export const databaseReadiness = (db: Db): Readiness => createReadiness(() => db.ping(PING_MS));

/** Citeweave's own application: its schema over this database. */
export function createServerApp({
  db,
  embed,
  readAhead = true,
  readiness = databaseReadiness(db),
  ...more
}: ServerOptions) {
  const shapes = readAhead ? new Shapes({ warm: (...asked) => db.reader().read(...asked) }) : new Shapes();
  return createApp({
    ...more,
    db,
    readiness,
    schema,
    createContext: (options) => createContext({ ...options, embed, shapes }),
  });
}
