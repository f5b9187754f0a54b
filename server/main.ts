import type { Logger } from 'pino';
import type { Db } from '../cypher/db.ts';
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
};

/** Citeweave's own application: its schema over this database. */
export const createServerApp = ({ readiness, ...options }: ServerOptions) =>
  createApp({
    ...options,
    readiness: readiness ?? createReadiness(() => options.db.ping(PING_MS)),
    schema,
    createContext,
  });
