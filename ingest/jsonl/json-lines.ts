/** JSON objects, one a line, to records: what every source of JSON lines has in common. */
import * as z from 'zod';
import { readLines } from '../lines.ts';
import type { PaperRecord, Parsed, SourceOptions } from '../record.ts';

/** Why a line can be no record; the message names the field and says what is allowed. */
export class Refused extends Error {}

/** A record, with what of the input is not in it. */
export type Converted = { record: PaperRecord; notes?: string[] };

/** Reads files of JSON lines; `convert` makes a record of each line's value, or throws `Refused`. */
export async function* jsonLines(
  paths: string[],
  { onProgress }: Pick<SourceOptions, 'onProgress'>,
  convert: (value: unknown) => Converted,
): AsyncGenerator<Parsed> {
  for await (const { file, line, text, refused } of readLines(paths, { onProgress })) {
    if (refused) {
      yield { refused, file, line, text };
      continue;
    }
    const result = attempt(text, convert);
    yield typeof result === 'string'
      ? { refused: result, file, line, text }
      : { record: result.record, file, line, ...(result.notes?.length ? { notes: result.notes } : {}) };
  }
}

function attempt(text: string, convert: (value: unknown) => Converted): Converted | string {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return `not a JSON object but ${Array.isArray(value) ? 'a list' : (JSON.stringify(value)?.slice(0, 40) ?? 'nothing')}`;
    return convert(value);
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
