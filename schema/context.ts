import type { Db, Reader } from '../cypher/db.ts';
import { createLoaders, type Loaders } from '../loaders/index.ts';
import type { Embed } from '../loaders/meaning.ts';

/** What resolvers have at hand, made anew for each request. */
export type Context = { loaders: Loaders; reader: Reader };

export type ContextOptions = { db: Db; signal?: AbortSignal; embed?: Embed | null };

/** `signal` is the request's: when the client goes away, its statements are ended. */
export function createContext({ db, signal, embed }: ContextOptions): Context {
  const reader = db.reader({ signal });
  return { reader, loaders: createLoaders(reader, { embed }) };
}
