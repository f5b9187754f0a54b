/**
 * What sources said of papers, topics, venues and authors, as it is kept: the Record nodes of the graph. What one
 * source says under one id is one Told for each wording; every import that brought that wording is named in it.
 */
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { type ExternalId, keyOf } from '../cypher/ids.ts';
import { distinct } from './ids.ts';
import type { PaperRecord, ReferenceRecord } from './record.ts';
import { known } from './rows.ts';
import { type Wording, wordingText } from './wording.ts';

export type Told<W = Wording> = {
  source: string;
  /** The id under which the source tells of it, as a key. */
  id: string;
  /** Ascending, at least one; 0 is an import of no name. */
  imports: number[];
  wording: W;
};

/** Who says something, and in which import. */
export type Teller = { source: string; id: string; run: number };

/**
 * What is kept once this import has said this too. What it says replaces what it said itself before as `add` has it;
 * what earlier imports said stays beside it.
 */
export function tell<W, Said>(
  told: Told<W>[],
  { source, id, run }: Teller,
  said: Said,
  add: (before: W | undefined, said: Said) => W,
): Told<W>[] {
  const isSame = (t: Told<W>) => t.source === source && t.id === id;
  const mine = told.find((t) => isSame(t) && t.imports.includes(run));
  const wording = add(mine?.wording, said);
  if (!told.length) return [{ source, id, imports: [run], wording }];
  const text = JSON.stringify(wording);
  if (mine && JSON.stringify(mine.wording) === text) return told;
  const others = without(told, (t, other) => other === run && isSame(t));
  const equal = others.find((t) => isSame(t) && JSON.stringify(t.wording) === text);
  if (!equal) return [...others, { source, id, imports: [run], wording }];
  const imports = [...equal.imports, run].sort((a, b) => a - b);
  return others.map((t) => (t === equal ? { ...t, imports } : t));
}

/** Whether an import has not told this, after all. */
export type IsGone<W = unknown> = (told: Told<W>, run: number) => boolean;

/** What is kept without what such imports alone brought. */
export const without = <W>(told: Told<W>[], isGone: IsGone<W>): Told<W>[] =>
  told.flatMap((t) => {
    const imports = t.imports.filter((run) => !isGone(t, run));
    if (imports.length === t.imports.length) return t;
    return imports.length ? { ...t, imports } : [];
  });

/** A paper's record beside what the same import said of it before. */
export function addRecord(before: Wording | undefined, record: PaperRecord): Wording {
  const read = before ? undefined : unpacked.get(record);
  if (read) return read;
  const { embedding, ...rest } = known(record) as PaperRecord;
  const said = { ...rest, ...(embedding ? { embedding: [...embedding] } : {}) };
  return record.isPartial
    ? { ...before, parts: joined(before?.parts, said) }
    : { ...before, full: { ...before?.full, ...said, ids: allIds(before?.full, said) } };
}

/** Parts of a record with further ones: lists of references are of no known end, and add up. */
export function joined(before: PaperRecord | undefined, more: PaperRecord): PaperRecord {
  const references = united(before?.references, more.references);
  return { ...before, ...more, ids: allIds(before, more), ...(references ? { references } : {}) };
}

const allIds = (before: PaperRecord | undefined, more: PaperRecord): ExternalId[] =>
  distinct([...more.ids, ...(before?.ids ?? [])]);

/** The references of both, each once; what the later says of one counts. */
export function united(
  before: ReferenceRecord[] | null | undefined,
  more: ReferenceRecord[] | null | undefined,
): ReferenceRecord[] | null {
  if (!before || !more) return more ?? before ?? null;
  const byId = new Map(before.map((reference) => [keyOf(reference.id), reference]));
  for (const reference of more) {
    const id = keyOf(reference.id);
    byId.set(id, { ...byId.get(id), ...(known(reference) as ReferenceRecord) });
  }
  return [...byId.values()];
}

/** A row of a Record node. */
export type ToldRow = { source: string; id: string; imports: number[]; data: Int8Array };

/** Quick, and in little memory: a record is a few kilobytes, and what comes out of zlib keeps its whole chunk alive. */
const PACKING = { level: 1, windowBits: 13, memLevel: 5, chunkSize: 2048 };

const pack = (text: string): Buffer => deflateRawSync(text, PACKING);

/** Wordings that were packed where their record was read, by record; and that packed, by wording. */
const unpacked = new WeakMap<PaperRecord, Wording>();
const packed = new WeakMap<object, Uint8Array>();

/** A record as it is kept where nothing else is told of its paper: the text of it, and that packed. */
export function packRecord(record: PaperRecord): { text: string; data: Uint8Array } {
  const text = wordingText(addRecord(undefined, record));
  return { text, data: pack(text) };
}

/** The record of such a wording, which is kept as `packRecord` has it already. */
export function unpackedRecord(wording: Wording, data: Uint8Array): PaperRecord {
  const record = (wording.full ?? wording.parts)!;
  unpacked.set(record, wording);
  packed.set(wording, data);
  return record;
}

/** `textOf`: the text of what is told, JSON if it is not said. */
export const toRow = <W extends object>(
  { source, id, imports, wording }: Told<W>,
  textOf: (wording: W) => string = JSON.stringify,
): ToldRow => {
  const bytes = packed.get(wording) ?? pack(textOf(wording));
  return { source, id, imports, data: new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength) };
};

/** What was told in such a text. */
export const fromRow = <W>(
  { source, id, imports, data }: ToldRow,
  wordingOf: (text: string) => W = JSON.parse,
): Told<W> => {
  const text = inflateRawSync(Buffer.from(data.buffer, data.byteOffset, data.byteLength)).toString();
  return { source, id, imports, wording: wordingOf(text) };
};
