/** BibTeX and BibLaTeX libraries. */
import { filesIn } from '../files.ts';
import { checkSource } from '../ids.ts';
import { attempt } from '../json.ts';
import { cardRecord } from '../library/record.ts';
import type { Source } from '../record.ts';
import { cardOf } from './card.ts';
import { entriesOf, outlineOf } from './entries.ts';

const NAMES = /\.bib(?:\.gz)?$/i;

/**
 * Reads BibTeX files. An entry's key is an id of `options.source`; of two entries with one key the first counts,
 * within all files, for the second may be of another work.
 */
export const bibtex: Source = async function* (paths, options) {
  checkSource(options.source, options);
  const keys = new Map<string, string>();
  for (const path of await filesIn(paths, NAMES, 'BibTeX, such as library.bib')) {
    const outline = await outlineOf(path);
    for await (const { file, line, text, refused } of entriesOf(path, options)) {
      const at = { file, line };
      if (refused) {
        yield { ...at, refused, text };
        continue;
      }
      const card = attempt(() => cardOf(text, outline));
      const result =
        typeof card === 'string' ? card : attempt(() => cardRecord(card, options, 'a citation key'));
      if (typeof card === 'string' || typeof result === 'string') {
        yield { ...at, refused: result as string, text };
        continue;
      }
      const key = card.key!;
      const before = keys.get(key);
      keys.set(key, before ?? `${file}:${line}`);
      yield before
        ? {
            ...at,
            refused: `the key ${JSON.stringify(key)} is that of the entry at ${JSON.stringify(before)} too`,
            text,
          }
        : { ...at, ...result };
    }
  }
};
