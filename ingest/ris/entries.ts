/** Cuts RIS into its records: from a TY line to an ER line, `TAG  - value` on each line between. */
import type { ReadOptions } from '../files.ts';
import { addLine, type Line, readLines } from '../lines.ts';

/** The values of each tag in their order. */
export type Tags = Map<string, string[]>;
export type RisEntry = Line & { tags: Tags };

const TAG = /^([A-Z][A-Z0-9]) {1,2}-(?: (.*)|\s*)$/;

/** The records; what is not whole, or stands outside of any, is refused. */
export async function* entriesOf(paths: string[], options: ReadOptions): AsyncGenerator<RisEntry> {
  let entry: RisEntry | null = null;
  let last: string[] = [];
  for await (const { file, line, text, refused } of readLines(paths, options)) {
    const [, tag, value = ''] = text.match(TAG) ?? [];
    if (entry && (tag === 'TY' || entry.file !== file)) {
      yield unfinished(entry);
      entry = null;
    }
    if (!entry) {
      entry = { file, line, text, tags: new Map(), ...(tag === 'TY' ? {} : { refused: OUTSIDE }) };
      last = [];
    } else addLine(entry, text);
    if (refused) entry.refused ??= refused;
    if (tag === 'ER') {
      yield entry;
      entry = null;
    } else if (tag && !entry.refused) {
      last = entry.tags.get(tag) ?? [];
      last.push(value.trim());
      entry.tags.set(tag, last);
    } else if (last.length && !entry.refused) last[last.length - 1] += ` ${text.trim()}`;
  }
  if (entry) yield unfinished(entry);
}

const OUTSIDE = 'stands outside of a record, which goes from TY to ER';

const unfinished = (entry: RisEntry): RisEntry => ({ refused: 'has no ER line at its end', ...entry });
