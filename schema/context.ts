import type { Db, Reader } from '../cypher/db.ts';
import { createLoaders, type Loaders } from '../loaders/index.ts';

/** What resolvers have at hand, made anew for each request. */
export type Context = { loaders: Loaders; reader: Reader };

/** `signal` is the request's: when the client goes away, its statements are ended. */
export function createContext({ db, signal }: { db: Db; signal?: AbortSignal }): Context {
  const reader = db.reader({ signal });
  return { reader, loaders: createLoaders(reader) };
}
