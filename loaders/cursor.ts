import { badInput } from '../cypher/errors.ts';

/** Where a page ends: the row's sort value and key, valid under its order alone. */
export type Cursor = { order: string; sort: string | number; key: string };

export const encodeCursor = ({ order, sort, key }: Cursor) =>
  Buffer.from(JSON.stringify([order, sort, key])).toString('base64url');

/** BAD_USER_INPUT naming the argument when the text is no cursor, or one of another order. */
export function decodeCursor(argument: 'after' | 'before', text: string, order: string): Cursor {
  const cursor = read(text);
  if (!cursor)
    throw badInput(argument, `${argument} is not a cursor; take one from pageInfo or an edge of this list.`);
  if (cursor.order !== order)
    throw badInput(
      argument,
      `${argument} is a cursor of the order ${cursor.order}, and this list is ordered by ${order}.`,
    );
  return cursor;
}

function read(text: string): Cursor | null {
  try {
    const [order, sort, key] = JSON.parse(Buffer.from(text, 'base64url').toString());
    const isCursor =
      typeof order === 'string' &&
      typeof key === 'string' &&
      (typeof sort === 'string' || Number.isFinite(sort));
    return isCursor ? { order, sort, key } : null;
  } catch {
    return null;
  }
}
