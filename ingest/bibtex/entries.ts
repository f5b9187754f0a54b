/** Cuts a BibTeX file into its entries: each begins with an `@` at the start of a line. */
import { type Library, type Options, parse } from '@retorquere/bibtex-parser';
import type { ReadOptions } from '../files.ts';
import { attempt, Refused } from '../json.ts';
import { addLine, type Line, readLines } from '../lines.ts';

/** What entries refer to: abbreviations, and the entries that others inherit from by `crossref`. */
export type Outline = { strings: Record<string, string>; parents: Map<string, string> };

const START = /^\s*@\s*([a-z]+)\s*[{(]/i;
const NO_ENTRY = ['string', 'comment', 'preamble'];
const CROSSREF = /(?:^|,)\s*crossref\s*=\s*["{]\s*([^\s"{}]+)\s*["}]/im;
const KEY = /^\s*@\s*[a-z]+\s*[{(]\s*([^\s,]+)/i;

export const crossrefOf = (text: string): string | undefined => text.match(CROSSREF)?.[1];

/** What the parser makes of a text; throws `Refused` where it fails, as it does on some TeX, instead of telling. */
export function parsed(text: string, options?: Options): Library {
  try {
    return parse(text, options);
  } catch (error) {
    throw new Refused(`not BibTeX: ${error instanceof Error ? error.message : error}`);
  }
}

/** Everything that begins so, entry or not; what stands before the first is a comment. */
async function* blocksOf(path: string, options: ReadOptions): AsyncGenerator<Line & { type: string }> {
  let block: (Line & { type: string }) | null = null;
  for await (const { file, line, text, refused } of readLines([path], options)) {
    const type = text.match(START)?.[1]?.toLowerCase();
    if (type) {
      if (block) yield block;
      block = { file, line, text, type, ...(refused ? { refused } : {}) };
    } else if (block) {
      addLine(block, text);
      if (refused) block.refused ??= refused;
    }
  }
  if (block) yield block;
}

/** The entries that are of works. */
export async function* entriesOf(path: string, options: ReadOptions): AsyncGenerator<Line> {
  for await (const block of blocksOf(path, options)) if (!NO_ENTRY.includes(block.type)) yield block;
}

/** Reads through the file for what its entries refer to, wherever it stands. */
export async function outlineOf(path: string): Promise<Outline> {
  const [strings, wanted] = [[] as string[], new Set<string>()];
  for await (const { type, text } of blocksOf(path, {})) {
    if (type === 'string') strings.push(text);
    const parent = crossrefOf(text);
    if (parent) wanted.add(parent);
  }
  const parents = new Map<string, string>();
  if (wanted.size)
    for await (const { text } of entriesOf(path, {})) {
      const key = text.match(KEY)?.[1];
      if (key && wanted.has(key)) parents.set(key, text);
    }
  const libraries = strings.map((text) => attempt(() => parsed(text)));
  const found = libraries.map((library) => (typeof library === 'string' ? {} : library.strings));
  return { strings: Object.assign({}, ...found), parents };
}
