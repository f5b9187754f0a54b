/** Readings of single values that sources of JSON have in common. */
import * as z from 'zod';
import { MAX_DIMENSIONS } from '../cypher/embeddings.ts';
import { Refused } from './json.ts';

/** A text; one without anything in it is unknown. */
export const text = z
  .string()
  .nullish()
  .transform((value) => value?.trim() || null);

/** The largest number that GraphQL's Int holds: a larger one could be kept, but never be answered. */
const MAX_INT = 2 ** 31 - 1;

/** A count as published. */
export const count = z
  .int('expected a whole number from 0')
  .min(0, 'expected a whole number from 0')
  .max(MAX_INT, `expected a whole number up to ${MAX_INT}`)
  .nullish();

const LENGTHS = `expected 1 to ${MAX_DIMENSIONS} numbers`;
/** What a text means, in numbers. */
export const embedding = z
  .array(z.number(LENGTHS), LENGTHS)
  .min(1, LENGTHS)
  .max(MAX_DIMENSIONS, LENGTHS)
  .refine((numbers) => numbers.some((number) => Math.fround(number) !== 0), 'expected a number that is not 0')
  .refine(
    (numbers) => numbers.every((number) => Number.isFinite(Math.fround(number))),
    'expected 32-bit numbers',
  );

/** Whether the text is an address that may be put into a link. */
export const isWebAddress = (url: string): boolean => /^(?:https?|ftp):/i.test(url) && URL.canParse(url);

const DATE = /^([12]\d{3})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** A day, a month or a year, whichever is the most that is known; years 1000 to 2999. */
export type PartialDate = { year: number; month: string | null; day: string | null };

/** Reads `YYYY-MM-DD`, `YYYY-MM` or `YYYY`; throws `Refused` with the field's name when there is no such day. */
export function parseDate(field: string, value: string): PartialDate {
  const [, year, month, day] = DATE.exec(value) ?? [];
  const isMonth = !month || (+month >= 1 && +month <= 12);
  if (!year || !isMonth || (day && !isDay(+year, +month!, +day)))
    throw new Refused(
      `${field}: ${JSON.stringify(value)} is no date (YYYY-MM-DD, YYYY-MM or YYYY, from 1000 to 2999)`,
    );
  return {
    year: +year,
    month: month && !day ? `${year}-${month}` : null,
    day: day ? value : null,
  };
}

const isDay = (year: number, month: number, day: number) =>
  day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();

/** The language of an ISO 639 or BCP 47 code (`en`, `eng`, `en-GB`), in two letters where there are two; else null. */
export function parseLanguage(code: string): string | null {
  if (!/^[a-z]{2,3}(?:[-_]|$)/i.test(code)) return null;
  const known = languages.get(code);
  if (known !== undefined) return known;
  if (languages.size === MOST_LANGUAGES) languages.clear();
  const language = languageOf(code);
  languages.set(code, language);
  return language;
}

/** Those of codes seen before: to ask for one takes as long as to read a whole short record. */
const languages = new Map<string, string | null>();
const MOST_LANGUAGES = 1_000;

function languageOf(code: string): string | null {
  try {
    return new Intl.Locale(code.replaceAll('_', '-')).language;
  } catch {
    return null;
  }
}
