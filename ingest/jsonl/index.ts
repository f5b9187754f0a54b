/** Citeweave JSONL: one record a line, in the words of the record model. */

import { filesIn, JSON_FILES } from '../files.ts';
import { checkSource } from '../ids.ts';
import { checked, readJson } from '../json.ts';
import type { Source } from '../record.ts';
import { toRecord } from './convert.ts';
import { paperSchema } from './schema.ts';

export { sourceName } from '../ids.ts';

/** Reads files of Citeweave JSONL, or a list of such records. Ids in no known spelling are ids of `options.source`. */
export const jsonl: Source = async function* (paths, options) {
  checkSource(options.source, options);
  const files = await filesIn(
    paths,
    JSON_FILES,
    'Citeweave JSONL, such as records.jsonl or records.jsonl.gz',
  );
  yield* readJson(files, options, {
    convert: (value) => ({ record: toRecord(checked(paperSchema, value), options) }),
  });
};
