import { badInput } from '../cypher/errors.ts';
import { type Cursor, decodeCursor } from './cursor.ts';

/** Relay's paging arguments. */
export type PageArgs = {
  first?: number | null;
  after?: string | null;
  last?: number | null;
  before?: string | null;
};

/** Which rows of a list are wanted: so many, from which end, behind which row. */
export type Window = { size: number; backward: boolean; from: Cursor | null };

export const DEFAULT_PAGE = 20;
export const MAX_PAGE = 100;

/** Reads the paging arguments; BAD_USER_INPUT names the one that is out of bounds or does not fit another. */
export function windowOf({ first, after, last, before }: PageArgs, order: string): Window {
  if (first != null && last != null) throw badInput('last', 'Give first or last, not both.');
  if (first != null) checkSize('first', first);
  if (last != null) checkSize('last', last);
  const backward = last != null || (first == null && before != null);
  if (backward ? after != null : before != null)
    throw badInput(
      backward ? 'after' : 'before',
      backward ? 'after goes with first.' : 'before goes with last.',
    );
  const cursor = backward ? before : after;
  return {
    size: last ?? first ?? DEFAULT_PAGE,
    backward,
    from: cursor == null ? null : decodeCursor(backward ? 'before' : 'after', cursor, order),
  };
}

/** BAD_USER_INPUT naming the argument when it is not within 1 and the most there may be. */
export function checkSize(argument: string, value: number, most = MAX_PAGE) {
  if (value < 1 || value > most)
    throw badInput(argument, `${argument} is ${value}; allowed are 1 to ${most}.`);
}
