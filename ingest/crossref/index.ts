/** Crossref works: files of the public data file, JSON lines, answers of the API. */
import { filesIn, JSON_FILES } from '../files.ts';
import { checked, readJson } from '../json.ts';
import type { Source } from '../record.ts';
import { toRecord } from './convert.ts';
import { workSchema } from './schema.ts';

/** Reads files of Crossref works. A work's id is its DOI. */
export const crossref: Source = async function* (paths, options) {
  const files = await filesIn(paths, JSON_FILES, 'Crossref works, such as 0.json.gz');
  yield* readJson(files, options, {
    convert: (value) => toRecord(checked(workSchema, value)),
    pieces: worksOf,
    list: 'items',
  });
};

type Held = { items?: unknown; message?: Held };

/** The works of a file's object or of an API's answer; null of anything else. */
function worksOf(value: object): unknown[] | null {
  const { items, message } = value as Held;
  if (Array.isArray(items)) return items;
  if (typeof message !== 'object' || message === null) return null;
  return Array.isArray(message.items) ? message.items : [message];
}
