/** What turns a graph of an older model into one of this. */
import { writeAuthorOrder } from './catalogue.ts';
import type { Db } from './db.ts';

/** Turns a graph of the version before `to` into one of version `to`. */
export type Migration = { to: number; migrate: (db: Db) => Promise<void> };

const PAGE = 10_000;

/** Authors hold what they are ordered by. Page by page: a transaction has a time limit. */
async function orderAuthors(db: Db) {
  for (let after: unknown = ''; typeof after === 'string'; ) {
    const [row] = await db.command(writeAuthorOrder, { after, limit: PAGE });
    after = row!.last;
  }
  await db.command({ name: 'indexes/author_name', text: 'DROP INDEX author_name IF EXISTS' });
}

/** In order. */
export const MIGRATIONS: Migration[] = [
  { to: 2, migrate: orderAuthors },
  // What sources told is kept from now on; what stands without counts as told in an import of no name, when it is met.
  { to: 3, migrate: async () => {} },
  // What sources told of papers is kept with keys for ids, which code of before cannot read; what stands is read as ever.
  { to: 4, migrate: async () => {} },
];
