/** Citeweave JSONL: one record a line, in the words of the record model. */
import type { Source } from '../record.ts';
import { toRecord } from './convert.ts';
import { checkSource } from './ids.ts';
import { checked, jsonLines } from './json-lines.ts';
import { paperSchema } from './schema.ts';

export { sourceName } from './ids.ts';

/** Reads files of Citeweave JSONL, plain or gzip. Ids in no known spelling are ids of `options.source`. */
export const jsonl: Source = (paths, options) => {
  checkSource(options.source, options);
  return jsonLines(paths, options, (value) => ({ record: toRecord(checked(paperSchema, value), options) }));
};
