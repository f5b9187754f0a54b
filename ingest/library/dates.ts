/** Dates and languages as people write them. */
import { type PartialDate, parseDate, parseLanguage } from '../fields.ts';
import { attempt } from '../json.ts';
import type { Card } from './card.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const twoDigits = (text: string | number) => String(text).padStart(2, '0');

/** The year and the most that is known besides; what is no date is left out with a note. */
export function dateOf({ year, date }: Pick<Card, 'year' | 'date'>, notes: string[]) {
  const found = date?.trim() ? partialDate(date.trim()) : null;
  if (date?.trim() && !found) notes.push(`date: ${JSON.stringify(date)} is no date`);
  const own = year?.match(YEAR)?.[0];
  if (year?.trim() && !own) notes.push(`year: ${JSON.stringify(year)} is no year`);
  return {
    year: own ? Number(own) : (found?.year ?? null),
    publicationDate: found?.day ?? null,
    publicationMonth: found?.month ?? null,
  };
}

const YEAR = /(?<!\d)[12]\d{3}(?!\d)/;

/** `2020-03-01`, `2020/3`, `2020~`, `2019-02/2019-03` (its beginning), `March 2020`, `1 March 2020`, `Mar 1, 2020`. */
export function partialDate(text: string): PartialDate | null {
  const plain = text
    .replace(/[~?%]/g, '')
    .replace(/T\d.*$/, '')
    .trim();
  const iso = plain.match(/^([12]\d{3})(?!\d)(?:[-/.](\d{1,2})(?!\d))?(?:[-/.](\d{1,2})(?!\d))?/);
  if (iso) {
    const [, year, month, day] = iso;
    return read(year!, month, month && day) ?? read(year!);
  }
  const year = plain.match(YEAR)?.[0];
  if (!year) return null;
  const month = MONTHS.indexOf((plain.match(/[a-z]{3,}/i)?.[0] ?? '').slice(0, 3).toLowerCase()) + 1;
  const day = plain.replace(year, '').match(/(?<!\d)\d{1,2}(?!\d)/)?.[0];
  return (month && (read(year, month, day) ?? read(year, month))) || read(year);
}

function read(year: string, month?: string | number, day?: string): PartialDate | null {
  const text = [year, ...[month, day].filter((part) => part !== undefined).map((part) => twoDigits(part!))];
  const found = attempt(() => parseDate('date', text.join('-')));
  return typeof found === 'string' ? null : found;
}

/** English names of languages, with their codes. */
const LANGUAGES = new Map(
  'ar bg bs ca cs da de el en es et eu fa fi fr gl he hi hr hu id is it ja ko la lt lv mk ms nb nl no pl pt ro ru sk sl sq sr sv th tr uk ur vi zh'
    .split(' ')
    .map((code) => [new Intl.DisplayNames('en', { type: 'language' }).of(code)!.toLowerCase(), code]),
);
const FURTHER = new Map([
  ['american', 'en'],
  ['british', 'en'],
  ['usenglish', 'en'],
  ['ukenglish', 'en'],
  ['ngerman', 'de'],
  ['norwegian', 'no'],
]);

/** The code of a language by its English name or by any code of it. */
export function languageOf(text: string, notes: string[]): string | null {
  const name = text
    .trim()
    .toLowerCase()
    .split(/\s*[;,]\s*/)[0]!;
  const code = LANGUAGES.get(name) ?? FURTHER.get(name) ?? parseLanguage(name);
  if (!code) notes.push(`language: ${JSON.stringify(text)} is no language known here`);
  return code;
}
