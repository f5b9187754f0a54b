/** OpenAlex: the snapshot's JSON lines, whether of 2023 (concepts) or current (topics), and pages of the API. */
import { checked, readJson } from '../json.ts';
import type { Source } from '../record.ts';
import { apartOf } from './apart.ts';
import { toRecord } from './convert.ts';
import { filesOf } from './files.ts';
import { workSchema } from './schema.ts';

/** Reads files of OpenAlex works, authors and topics, or folders of them in the snapshot's own layout. All ids are OpenAlex's own. */
export const openalex: Source = async function* (paths, options) {
  const files = await filesOf(paths);
  yield* readJson(files, options, {
    convert: (value) => apartOf(value as object) ?? toRecord(checked(workSchema, value)),
    pieces: resultsOf,
    list: 'results',
  });
};

/** What a page holds as the API gives it; null of anything else. */
const resultsOf = (value: object): unknown[] | null =>
  'results' in value && Array.isArray(value.results) ? value.results : null;
