/** Kinds of condition that several filters have. */
import { badInput } from '../errors.ts';
import type { Field } from './predicate.ts';

/** Ends included; an end left out is open. */
export type Range<T> = { from?: T | null; to?: T | null };

/** Within a range of an expression; null is in no range. */
export const range =
  (expression: string): Field<Range<unknown>> =>
  ({ from, to }, { arg }, path) => {
    if (from == null && to == null) throw badInput(path, `${path} needs from, to or both.`);
    const ends = [
      from != null && `${expression} >= ${arg(from)}`,
      to != null && `${expression} <= ${arg(to)}`,
    ];
    return ends.filter(Boolean).join(' AND ');
  };

/** The last day that a day, month or year includes; no month has a 32nd. */
function lastDayOf(date: string) {
  const [year, month = '12', day = '31'] = date.split('-');
  return `${year}-${month}-${day}`;
}

/** A day, month or year against a stored date, where '0000' is unknown and in no range. */
export const dateRange =
  (stored: string): Field<Range<string>> =>
  ({ from, to }, scope, path) =>
    range(stored)({ from: from ?? (to && '0001'), to: to && lastDayOf(to) }, scope, path);

/** One of the values. */
export const oneOf =
  (expression: string): Field<unknown[]> =>
  (values, { arg }) =>
    `${expression} IN ${arg(values)}`;

/** Whether something holds that is always known. */
export const whether =
  (holds: string): Field<boolean> =>
  (value) =>
    value ? `(${holds})` : `NOT (${holds})`;

/** A boolean that may be unknown. */
export const flag =
  (expression: string): Field<boolean> =>
  (value, { arg }) =>
    `${expression} = ${arg(value)}`;
