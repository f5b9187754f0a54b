import { queryAutocomplete } from '../cypher/catalogue.ts';
import type { Reader } from '../cypher/db.ts';
import { badInput } from '../cypher/errors.ts';
import type { EntityType } from '../cypher/ids.ts';
import { prefixWords } from './words.ts';

/** A suggestion. */
export type Hit = { type: EntityType; key: string; displayName: string; hint: string | null };

type Row = [key: string, name: string, fit: number, ...hint: unknown[]];
type Ranked = Hit & { fit: number; place: number };

export const MIN_PREFIX = 3;
export const MAX_PREFIX = 100;
export const MOST_HITS = 10;

/** Bounds on what is looked at for a short prefix that a large part of the graph has. */
const BOUNDS = { candidates: 500, wellCited: 500, limit: MOST_HITS };

/** Where each type's rows come back, and the properties it is found by; the order is that of equal hits. */
const TYPES: Record<EntityType, { rows: string; fields: string[] }> = {
  Paper: { rows: 'papers', fields: ['title'] },
  Author: { rows: 'authors', fields: ['name', 'alternativeNames'] },
  Topic: { rows: 'topics', fields: ['name'] },
  Venue: { rows: 'venues', fields: ['name'] },
};
const ALL = Object.keys(TYPES) as EntityType[];

/** A loader of the ten best hits of some types for what has been typed so far. */
export const autocompleteLoader =
  (reader: Reader) =>
  async (typed: string, types: readonly EntityType[] = ALL): Promise<Hit[]> => {
    const input = inputOf(typed, types);
    const [row] = await reader.read(queryAutocomplete, input);
    const hits = ALL.flatMap((type) =>
      (row![TYPES[type].rows] as Row[]).map(([key, displayName, fit, ...hint], place): Ranked => {
        return { type, key, displayName, hint: hintOf(type, hint), fit, place };
      }),
    );
    return hits.toSorted((a, b) => a.fit - b.fit || a.place - b.place).slice(0, MOST_HITS);
  };

/** Checks what was typed (BAD_USER_INPUT) and gives the statement's input. */
function inputOf(typed: string, types: readonly EntityType[]) {
  const prefix = typed.normalize('NFC').trim().replace(/\s+/gu, ' ').toLowerCase();
  const letters = prefix.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  if (letters < MIN_PREFIX || prefix.length > MAX_PREFIX)
    throw badInput(
      'prefix',
      `prefix has ${letters} letters and digits and ${prefix.length} characters in all; allowed are ${MIN_PREFIX} letters or more and up to ${MAX_PREFIX} characters.`,
    );
  if (!types.length) throw badInput('types', 'types is empty; name one or more, or leave it out for all.');
  const asked = ALL.map((type) => [
    TYPES[type].rows,
    types.includes(type) ? [prefixWords(TYPES[type].fields, prefix)] : [],
  ]);
  const words = prefix.split(' ');
  return {
    ...Object.fromEntries(asked),
    prefix,
    whole: words.slice(0, -1).map((word) => ` ${word} `),
    begun: ` ${words.at(-1)}`,
    ...BOUNDS,
  };
}

/** What tells namesakes apart. */
function hintOf(type: EntityType, hint: unknown[]): string | null {
  if (type !== 'Paper') return hint[0] as string | null;
  const [firstAuthor, count, year] = hint as [string | null, number, number | null];
  const byline = firstAuthor && (count > 1 ? `${firstAuthor} et al.` : firstAuthor);
  return [byline, year].filter((part) => part !== null).join(', ') || null;
}
