import { GraphQLError } from 'graphql';

/** A day, month or year that the calendar has, as it was written. */
export function partialDate(value: unknown): string {
  const [, year, month = '01', day = '01'] =
    (typeof value === 'string' && value.match(/^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/)) || [];
  const date = `${year}-${month}-${day}`;
  const time = Date.parse(`${date}T00:00:00Z`);
  if (!year || Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== date)
    throw new GraphQLError(
      `A PartialDate is a day, month or year such as 2024-02-16, 2024-02 or 2024; this is ${JSON.stringify(value)}.`,
      { extensions: { code: 'BAD_USER_INPUT' } },
    );
  return value as string;
}
