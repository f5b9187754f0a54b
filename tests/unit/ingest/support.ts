// Files for the tests of the sources, and what a source makes of them.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from '@jest/globals';
import type { ExternalId } from '../../../cypher/ids.ts';
import type { PaperRecord, Parsed, Source, SourceOptions } from '../../../ingest/record.ts';

const folder = mkdtempSync(join(tmpdir(), 'citeweave-ingest-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Writes a file into a folder that goes when the tests end. */
export function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return path;
}

/** A path in that folder. */
export const inFolder = (name: string) => join(folder, name);

export async function collectAll<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

/** The ids of whatever a piece of input tells of. */
export function idsOf(parsed: Exclude<Parsed, { refused: string }>): ExternalId[] {
  if ('record' in parsed) return parsed.record.ids;
  return 'author' in parsed ? parsed.author.ids : [parsed.topic.id];
}

type Apart = { author: unknown } | { topic: unknown };

/** All items, none of which may be an author or a topic apart from papers. */
export async function collect<T>(items: AsyncIterable<T>): Promise<Exclude<T, Apart>[]> {
  const all = await collectAll(items);
  const apart = all.find((item) => typeof item === 'object' && item && ('author' in item || 'topic' in item));
  if (apart) throw new Error(`not a paper: ${JSON.stringify(apart)}`);
  return all as Exclude<T, Apart>[];
}

export const parse = (
  source: Source,
  values: unknown[],
  options: Partial<SourceOptions> = {},
): Promise<Exclude<Parsed, Apart>[]> => {
  const text = values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value))).join('\n');
  return collect(source([file('input.jsonl', text)], { source: 'mine', ...options }));
};

/** The record of one line, which must be one. */
export async function recordOf(
  source: Source,
  value: unknown,
  options?: Partial<SourceOptions>,
): Promise<PaperRecord> {
  const [parsed] = await parse(source, [value], options);
  if (!parsed || 'refused' in parsed) throw new Error(parsed?.refused ?? 'nothing was yielded');
  return parsed.record;
}

/** Why one line is refused, or 'accepted'. */
export async function refusalOf(
  source: Source,
  value: unknown,
  options?: Partial<SourceOptions>,
): Promise<string> {
  const [parsed] = await parse(source, [value], options);
  return parsed && 'refused' in parsed ? parsed.refused : 'accepted';
}
