/** JSON to records: one object a line, one long list, or objects written over several lines, as a file's start tells. */
import * as z from 'zod';
import { type InputFile, openFiles, peek, type ReadOptions } from './files.ts';
import { type Line, linesOf } from './lines.ts';
import type { Parsed, RecordOf } from './record.ts';
import { ValueCutter } from './values.ts';

/** Why a piece of input can be no record; the message names the field and says what is allowed. */
export class Refused extends Error {}

/** A record, with what of the input is not in it. */
export type Converted = RecordOf & { notes?: string[] };

export type JsonFormat = {
  /** Makes a record of one value, or throws `Refused`. */
  convert: (value: unknown) => Converted;
  /** The values that an object holds, where it is not one itself: the results of a page, say. */
  pieces?: (value: object) => unknown[] | null;
  /** Files may be one object whose first field, of this name, is the list of all values. */
  list?: string;
};

/** Reads files of JSON; every value in them is a record or is refused. */
export async function* readJson(
  paths: string[],
  options: ReadOptions,
  format: JsonFormat,
): AsyncGenerator<Parsed> {
  for await (const file of openFiles(paths, options))
    for await (const line of valuesOf(file, format.list)) yield* parsed(line, format);
}

/** The texts of the values of a file, whatever its form. */
async function* valuesOf(file: InputFile, list: string | undefined): AsyncGenerator<Line> {
  const { head, chunks } = await peek(file.chunks);
  const form = formOf(head.toString('utf8'), list);
  if (form === 'lines') {
    file.chunks = chunks;
    yield* linesOf(file);
    return;
  }
  let skip = form === 'values' ? 0 : form.skip;
  const values = new ValueCutter(file.path, form !== 'values');
  values.line += head.subarray(0, skip).toString('latin1').split('\n').length - 1;
  for await (const chunk of chunks) {
    yield* values.cut(skip ? chunk.subarray(skip) : chunk);
    skip = 0;
    file.reached = `, after line ${values.line}`;
  }
  yield* values.end();
}

/** How values stand in a file that starts so; of a list, how many bytes come before the first. */
export function formOf(head: string, list?: string): 'lines' | 'values' | { skip: number } {
  const opening = list ? `(?:\\{\\s*"${list}"\\s*:\\s*)?\\[` : '\\[';
  const found = head.match(new RegExp(`^\\uFEFF?\\s*${opening}(?=\\s*(?:[{\\]]|$))`));
  const isLine = /^\s*\[.*\]\s*\n\s*\S/.test(head);
  if (found && !isLine) return { skip: Buffer.byteLength(found[0]) };
  const [line] = head.match(/^\uFEFF?\s*\{[^\n]*(?=\n\s*["}])/) ?? [];
  return line && !isJson(line.replace(/^\uFEFF/, '')) ? 'values' : 'lines';
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function* parsed({ file, line, text, refused }: Line, { convert, pieces }: JsonFormat): Generator<Parsed> {
  if (refused) {
    yield { refused, file, line, text };
    return;
  }
  const value = attempt(() => objectOf(JSON.parse(text)));
  if (typeof value === 'string') {
    yield { refused: value, file, line, text };
    return;
  }
  const held = pieces?.(value);
  for (const piece of held ?? [value]) {
    const result = attempt(() => convert(objectOf(piece)));
    if (typeof result === 'string')
      yield { refused: result, file, line, text: held ? JSON.stringify(piece) : text };
    else {
      const { notes, ...record } = result;
      yield { ...record, file, line, ...(notes?.length ? { notes } : {}) };
    }
  }
}

function objectOf(value: unknown): object {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  const found = Array.isArray(value) ? 'a list' : (JSON.stringify(value)?.slice(0, 40) ?? 'nothing');
  throw new Refused(`not a JSON object but ${found}`);
}

/** What is made, or why it cannot be. */
export function attempt<T extends object>(make: () => T): T | string {
  try {
    return make();
  } catch (error) {
    if (error instanceof Refused) return error.message;
    if (error instanceof SyntaxError) return `not JSON: ${error.message}`;
    if (error instanceof RangeError) return 'nested too deeply';
    throw error;
  }
}

/** The value as the schema has it; throws `Refused` with the first fields that are not. */
export function checked<T>(schema: z.ZodType<T>, value: unknown): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const reasons = result.error.issues.slice(0, 3).map(({ path, message }) => {
    const said = message.replace(/^Invalid (?:input|option): /, '');
    return path.length ? `${z.core.toDotPath(path)}: ${said}` : said;
  });
  throw new Refused(reasons.join('; '));
}
