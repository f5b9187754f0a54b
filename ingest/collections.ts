/** Named sets of papers: put together by people, and no part of any record. */
import {
  writeCollect,
  writeCollections,
  writeDeleteCollection,
  writeUncollect,
} from '../cypher/catalogue.ts';
import type { Db, RunInTransaction } from '../cypher/db.ts';
import { badInput } from '../cypher/errors.ts';
import { collectionKey, collectionName } from '../cypher/ids.ts';
import { takeClock } from './session.ts';

const MAX_NAME = 200;
const PAPERS_AT_ONCE = 10_000;

/** The key and the name of a set; BAD_USER_INPUT when it cannot be a name. */
export function namedSet(name: string): { collection: string; name: string } {
  const collection = collectionKey(name);
  const shown = collectionName(name);
  if (!collection || shown.length > MAX_NAME || /\p{Cc}/u.test(shown))
    throw badInput(
      'collection',
      `A set of papers is named by 1 to ${MAX_NAME} characters on one line; ${JSON.stringify(name.slice(0, 40))} is not.`,
    );
  return { collection, name: shown };
}

/** Puts the papers of these keys into the set; returns how many are new in it. */
export const addToCollection = (db: Db, name: string, keys: string[]): Promise<number> =>
  changed(db, async (run, at) => {
    const [row] = await run(writeCollect, { ...namedSet(name), keys, at });
    return row!.added as number;
  });

/** Takes the papers of these keys out of the set; returns how many were in it. */
export const takeFromCollection = (db: Db, name: string, keys: string[]): Promise<number> =>
  changed(db, async (run) => {
    const [row] = await run(writeUncollect, { collection: namedSet(name).collection, keys });
    return row!.removed as number;
  });

/** Removes the set, and no paper; false where there is none. */
export async function deleteCollection(db: Db, name: string, limit = PAPERS_AT_ONCE): Promise<boolean> {
  const { collection } = namedSet(name);
  const some = () =>
    changed(db, async (run) => {
      const [row] = await run(writeDeleteCollection, { collection, limit });
      return row ? (row.removed as number) : null;
    });
  const first = await some();
  for (let removed = first; removed === limit; ) removed = await some();
  return first !== null;
}

/** All sets, by name. */
export const listCollections = (db: Db) =>
  db.command(writeCollections) as Promise<{ name: string; papers: number }[]>;

type Change<T> = (run: RunInTransaction, at: string) => Promise<T>;

/** Moves the graph's clock, so that what was answered before is not given again. */
const changed = <T>(db: Db, change: Change<T>): Promise<T> =>
  db.write(async (run) => change(run, await takeClock(run, Date.now())));
