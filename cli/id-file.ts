import { badInput } from '../cypher/errors.ts';
import { readLines } from '../ingest/lines.ts';

/** The ids of a file, plain or gzip, one a line, and where each stands; BAD_USER_INPUT where a line cannot be read. */
export async function* idsOf(file: string): AsyncGenerator<{ id: string; place: string }> {
  for await (const { text, refused, line } of readLines([file])) {
    const place = `${file}, line ${line}`;
    if (refused) throw badInput('file', `${place}: ${refused}.`);
    yield { id: text.trim(), place };
  }
}
