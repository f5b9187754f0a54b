/** OpenAlex works: the snapshot's JSON lines, whether of 2023 (concepts) or current (topics). */
import { checked, readJson } from '../json.ts';
import type { Source } from '../record.ts';
import { toRecord } from './convert.ts';
import { workFiles } from './files.ts';
import { workSchema } from './schema.ts';

/** Reads files of OpenAlex works, or folders of them in the snapshot's own layout. All ids are OpenAlex's own. */
export const openalex: Source = async function* (paths, options) {
  const files = await workFiles(paths);
  yield* readJson(files, options, {
    convert: (value) => toRecord(checked(workSchema, value)),
    pieces: resultsOf,
    list: 'results',
  });
};

/** The works of a page as the API gives it; null of anything else. */
const resultsOf = (value: object): unknown[] | null =>
  'results' in value && Array.isArray(value.results) ? value.results : null;
