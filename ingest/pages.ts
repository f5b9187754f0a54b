/** Reads a whole label page by page, in the order of its keys. */
import type { Db, Input, Row, Statement } from '../cypher/db.ts';

/**
 * Pages of a statement that takes `after` and `limit`, and what else `more` has; `lastOf` gives a page's last key,
 * null when it was empty.
 * The next page is read while this one is used.
 */
export async function* pages(
  db: Db,
  statement: Statement,
  limit: number,
  lastOf: (rows: Row[]) => unknown,
  more: Input = {},
): AsyncGenerator<Row[]> {
  const read = (after: string) => {
    const page = db.reader().read(statement, { ...more, after, limit });
    page.catch(() => {}); // seen when its turn comes
    return page;
  };
  for (let page = read(''); ; ) {
    const rows = await page;
    const last = lastOf(rows);
    if (typeof last !== 'string') return;
    page = read(last);
    yield rows;
  }
}
