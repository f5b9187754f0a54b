/** RIS, as reference managers and databases export it. */
import { filesIn } from '../files.ts';
import { checkSource } from '../ids.ts';
import { attempt } from '../json.ts';
import { cardRecord } from '../library/record.ts';
import type { Source } from '../record.ts';
import { cardOf } from './card.ts';
import { entriesOf } from './entries.ts';

const NAMES = /\.ris(?:\.gz)?$/i;

/** Reads RIS files. A record's ID is an id of `options.source`; one without any id is known there by its title and year. */
export const ris: Source = async function* (paths, options) {
  checkSource(options.source, options);
  const files = await filesIn(paths, NAMES, 'RIS, such as library.ris');
  for await (const { tags, refused, ...at } of entriesOf(files, options)) {
    const result = refused ?? attempt(() => cardRecord(cardOf(tags), options, 'ID, DO or a title (TI)'));
    yield typeof result === 'string'
      ? { file: at.file, line: at.line, refused: result, text: at.text }
      : { file: at.file, line: at.line, ...result };
  }
};
