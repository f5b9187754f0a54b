import type { Db, Reader } from '../cypher/db.ts';
import { createLoaders, type LoaderOptions, type Loaders } from '../loaders/index.ts';
import type { Ahead } from '../loaders/place.ts';

/** What resolvers have at hand, made anew for each request. */
export type Context = { loaders: Loaders; reader: Reader; expect(ahead: () => Ahead[]): void };

export type ContextOptions = LoaderOptions & { db: Db; signal?: AbortSignal };

/** `signal` is the request's: when the client goes away, its statements are ended. */
export function createContext({ db, signal, ...options }: ContextOptions): Context {
  const reader = db.reader({ signal });
  return { reader, ...createLoaders(reader, options) };
}
