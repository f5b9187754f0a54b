/** The rows of a table, by the names of its columns, as a stream. */
import { CsvError, parse } from 'csv-parse';
import { badInput } from '../../cypher/errors.ts';
import { type InputFile, peek } from '../files.ts';

export type Row = {
  header: string[];
  /** By the name of the column. */
  values: Map<string, string>;
  /** Where the row ends. */
  line: number;
  text: string;
  refused?: string;
};

const MAX_ROW_BYTES = 64 * 1024 * 1024;
type Found = { record: string[]; raw: string; lines: number };

/** Yields the rows below the header that are not blank; one that is not as wide as the header is refused. */
export async function* rowsOf(file: InputFile): AsyncGenerator<Row> {
  let header: string[] | undefined;
  let line = 0;
  for await (const found of foundIn(file)) {
    if (found instanceof CsvError) {
      const refused = `cannot be read on from here: ${REASONS[found.code] ?? found.message}`;
      yield { header: header ?? [], values: new Map(), line: line + 1, text: '', refused };
      continue;
    }
    line = found.lines;
    file.reached = `, after line ${line}`;
    if (!header) {
      header = headerOf(found.record, file.path);
      continue;
    }
    const text = found.raw.replace(/\r?\n$/, '');
    const refused = refusalOf(found.record, header, text);
    yield { header, values: valuesOf(header, found.record), line, text, ...(refused ? { refused } : {}) };
  }
}

/** The names of the columns; null of a file without any row. */
export async function headerIn(file: InputFile): Promise<string[] | null> {
  for await (const found of foundIn(file))
    return found instanceof CsvError ? null : headerOf(found.record, file.path);
  return null;
}

/** Rows as they are found, and at the end why there are no more. (As a stream the parser would drop those before a fault.) */
async function* foundIn(file: InputFile): AsyncGenerator<Found | CsvError> {
  const { head, chunks } = await peek(file.chunks);
  const found: Found[] = [];
  let fault: Error | undefined;
  const parser = parse({
    bom: true,
    delimiter: delimiterOf(head.toString('utf8')),
    raw: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: MAX_ROW_BYTES,
    on_record: (row: unknown, { lines }) => {
      found.push({ ...(row as Omit<Found, 'lines'>), lines });
      return null;
    },
  });
  parser.resume().on('error', (error) => {
    fault ??= error;
  });
  for await (const chunk of chunks) {
    await new Promise((resolve) => parser.write(chunk, resolve));
    yield* found.splice(0);
    if (fault) break;
  }
  if (!fault) await new Promise((resolve) => parser.end(resolve));
  yield* found.splice(0);
  if (fault instanceof CsvError) yield fault;
  else if (fault) throw fault;
}

const REASONS: Record<string, string> = {
  CSV_QUOTE_NOT_CLOSED: 'a quote is opened and never closed',
  CSV_MAX_RECORD_SIZE: `a row is longer than ${MAX_ROW_BYTES} bytes`,
};

/** What separates the names of the header: the most frequent of comma, semicolon and tab. */
function delimiterOf(head: string): string {
  const line = (head.trimStart().match(/^[^\r\n]*/)?.[0] ?? '').replace(/"[^"]*"/g, '');
  const count = (sign: string) => line.split(sign).length;
  return [',', ';', '\t'].toSorted((a, b) => count(b) - count(a))[0]!;
}

function headerOf(names: string[], path: string): string[] {
  const header = names.map((name) => name.trim());
  const twice = header.find((name, i) => name && header.indexOf(name) !== i);
  if (twice) throw badInput('path', `${path} has two columns of the name ${JSON.stringify(twice)}.`);
  return header;
}

function refusalOf(record: string[], header: string[], text: string): string | null {
  if (record.length !== header.length)
    return `has ${record.length} columns, where the header has ${header.length}`;
  return text.includes('\uFFFD') ? 'not UTF-8 text' : null;
}

const valuesOf = (header: string[], record: string[]) =>
  new Map(header.map((name, i) => [name, record[i] ?? ''] as const));
