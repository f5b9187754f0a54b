/** Reads a whole label page by page, in the order of its keys. */
import type { Db, Row, Statement } from '../cypher/db.ts';

/** Pages of a statement that takes `after` and `limit`; `lastOf` gives a page's last key, null when it was empty. */
export async function* pages(
  db: Db,
  statement: Statement,
  limit: number,
  lastOf: (rows: Row[]) => unknown,
): AsyncGenerator<Row[]> {
  for (let after = ''; ; ) {
    const rows = await db.reader().read(statement, { after, limit });
    const last = lastOf(rows);
    if (typeof last !== 'string') return;
    yield rows;
    after = last;
  }
}
