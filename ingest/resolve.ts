/** What is seen of a paper: chosen from all that sources say of it, the same whatever the order in which it came. */
import { mergeBylines } from './bylines.ts';
import type { PaperRecord, PaperTopicRecord, ReferenceRecord } from './record.ts';
import { known } from './rows.ts';
import { joined, type Told } from './told.ts';
import type { Wording } from './wording.ts';

/**
 * Whose word counts where sources differ: records of one's own (libraries, tables, Citeweave JSONL), of several the
 * one imported last; then these, in order.
 */
const AFTER_OWN = ['openalex', 'crossref', 'semantic-scholar', 'sample'];

export type Resolved = {
  /** Its references are those of the first source that has any. */
  record: PaperRecord;
  /** References of the other sources: to be seen where the cited paper is held in full. */
  further: ReferenceRecord[];
  /** Where sources differ, in words. */
  conflicts: string[];
};

/** What one source says of it all in all. */
type Voice = { source: string; id: string; newest: number; record: PaperRecord };

/** What is seen of a paper that these tell of; null when nobody does. */
export function resolvePaper(told: Told[]): Resolved | null {
  const voices = voicesOf(told);
  if (!voices.length) return null;
  const records = voices.map(({ record }) => record);
  const [listing, ...others] = records.filter(({ references }) => references?.length);
  const record: PaperRecord = {
    ...(records.length === 1 ? records[0]! : (Object.assign({}, ...records.toReversed()) as PaperRecord)),
    ...datesOf(records),
    authors: mergeBylines(records.flatMap(({ authors }) => (authors?.length ? [authors] : []))),
    topics: topicsOf(records),
    references: listing?.references ?? null,
    isPartial: records.every(({ isPartial }) => isPartial),
  };
  return {
    record,
    further: others.flatMap(({ references }) => references!),
    conflicts: conflictsOf(voices),
  };
}

/** In the order in which their word counts. */
function voicesOf(told: Told[]): Voice[] {
  if (told.length === 1) return [voiceOf(told)];
  const groups = Map.groupBy(told, ({ source, id }) => `${source} ${id}`);
  return [...groups.values()]
    .map((group) => voiceOf(group.toSorted((a, b) => a.imports.at(-1)! - b.imports.at(-1)!)))
    .sort(byPrecedence(({ source, newest, id }) => [rank(source), -newest, source, id]));
}

function voiceOf(inOrder: Told[]): Voice {
  const { source, id, imports } = inOrder.at(-1)!;
  return { source, id, newest: imports.at(-1)!, record: saidInAll(inOrder.map((t) => t.wording)) };
}

/** The last record counts, with the lists of earlier ones that it does not give; parts add up, and count before it. */
function saidInAll(wordings: Wording[]): PaperRecord {
  const fulls = wordings.flatMap((wording) => wording.full ?? []);
  const full = fulls.length
    ? fulls.reduce((before, record) => ({ ...listsOf(before), ...record }))
    : undefined;
  const parts = wordings.reduce<PaperRecord | undefined>(
    (before, wording) => (wording.parts ? joined(before, wording.parts) : before),
    undefined,
  );
  if (!full || !parts) return (full ?? parts)!;
  return { ...joined(full, parts), ids: full.ids, isPartial: false };
}

const listsOf = ({ authors, topics, references }: PaperRecord) => known({ authors, topics, references });

/** Where a source's word stands among all: the lower the sooner it counts. */
export const rank = (source: string): number => AFTER_OWN.indexOf(source);

/** Sorts by the first of these that differ. */
export const byPrecedence =
  <T>(of: (item: T) => (number | string)[]) =>
  (a: T, b: T): number => {
    const [left, right] = [of(a), of(b)];
    const i = left.findIndex((value, at) => value !== right[at]);
    return i < 0 ? 0 : left[i]! < right[i]! ? -1 : 1;
  };

/** The year of the first that knows one, and the day or month of the first that knows it in that year. */
function datesOf(records: PaperRecord[]): Pick<PaperRecord, 'year' | 'publicationDate' | 'publicationMonth'> {
  const yearOf = ({ year, publicationDate, publicationMonth }: PaperRecord) =>
    year ?? Number((publicationDate ?? publicationMonth)?.slice(0, 4) || Number.NaN);
  const first = records.find((record) => !Number.isNaN(yearOf(record)));
  if (!first) return {};
  const agreeing = records.filter((record) => yearOf(record) === yearOf(first));
  const { publicationDate } = agreeing.find((record) => record.publicationDate) ?? {};
  const { publicationMonth } = agreeing.find((record) => record.publicationMonth) ?? {};
  return {
    year: first.year ?? null,
    publicationDate: publicationDate ?? null,
    publicationMonth: publicationDate ? null : (publicationMonth ?? null),
  };
}

/** Of each scheme what the first says that has it. */
function topicsOf(records: PaperRecord[]): PaperTopicRecord[] | null {
  const lists = records.flatMap(({ topics }) => (topics ? [topics] : []));
  if (!lists.length) return null;
  const schemes = new Set<string>();
  return lists.flatMap((topics) => {
    const own = topics.filter(({ topic }) => !schemes.has(topic.scheme));
    for (const { topic } of own) schemes.add(topic.scheme);
    return own;
  });
}

const letters = (title: string) => title.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

function conflictsOf(voices: Voice[]): string[] {
  if (voices.length < 2) return [];
  const differing = (field: 'title' | 'year', of: (record: PaperRecord) => unknown) => {
    const saying = voices.filter(({ record }) => (record[field] ?? null) !== null);
    const other = saying.find(({ record }) => of(record) !== of(saying[0]!.record));
    if (!other) return [];
    const said = ({ source, record }: Voice) => `${JSON.stringify(String(record[field]))} of ${source}`;
    return [`${field}: ${said(saying[0]!)} is shown, not ${said(other)}`];
  };
  return [...differing('title', ({ title }) => letters(title!)), ...differing('year', ({ year }) => year)];
}

/** Whether nothing of it differs. */
export function isEqual(a: unknown, b: unknown): boolean {
  const [left, right] = [a ?? null, b ?? null];
  if (left === right) return true;
  if (left === null || right === null) return false;
  return JSON.stringify(left) === JSON.stringify(right);
}

/** What is known of a record, for a comparison. */
export const valuesOf = ({ authors, topics, references, versionOf, ids, ...values }: PaperRecord) =>
  known(values);
