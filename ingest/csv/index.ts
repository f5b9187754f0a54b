/** Tables: CSV or TSV with a header line, by the names of their columns; papers, and if wanted citations in files of their own. */
import { filesIn, openFiles } from '../files.ts';
import { checkSource, parseId } from '../ids.ts';
import { attempt, type Converted } from '../json.ts';
import { cardRecord } from '../library/record.ts';
import type { Source, SourceOptions } from '../record.ts';
import { cardOf } from './card.ts';
import { type Columns, columnsFor, readColumns } from './columns.ts';
import { headerIn, type Row, rowsOf } from './rows.ts';

const NAMES = /\.(?:csv|tsv)(?:\.gz)?$/i;

/** Reads tables of papers; a table of which the columns `citing` and `cited` are mapped is one of citations. */
export const csv: Source = async function* (paths, options) {
  checkSource(options.source, options);
  const given = options.columns ? await readColumns(options.columns) : null;
  const files = await filesIn(paths, NAMES, 'tables, such as papers.csv');
  const tables = await tablesOf(files, given);
  for await (const file of openFiles([...tables.keys()], options)) {
    const columns = tables.get(file.path)!;
    for await (const row of rowsOf(file)) {
      const at = { file: file.path, line: row.line };
      const result = row.refused ?? attempt(() => convert(row, columns, options));
      yield typeof result === 'string' ? { ...at, refused: result, text: row.text } : { ...at, ...result };
    }
  }
};

/** What the columns of each file are; papers come first, so that citations are of papers that are known by all their ids. */
async function tablesOf(paths: string[], given: Columns | null): Promise<Map<string, Columns>> {
  const tables: [string, Columns][] = [];
  for await (const file of openFiles(paths, {})) {
    const header = await headerIn(file);
    tables.push([file.path, header ? columnsFor(header, file.path, given) : {}]);
  }
  return new Map(tables.toSorted(([, a], [, b]) => Number(!!a.citing) - Number(!!b.citing)));
}

function convert({ values }: Row, columns: Columns, options: SourceOptions): Converted {
  const { citing, cited } = columns;
  if (!citing || !cited)
    return cardRecord(cardOf(values, columns), options, `an id in ${idColumns(columns)}`);
  const idIn = (column: string) => parseId('Paper', options.source, column, values.get(column)?.trim() ?? '');
  return {
    record: { ids: [idIn(citing.column)], references: [{ id: idIn(cited.column) }], isPartial: true },
  };
}

const ID_FIELDS = ['id', 'doi', 'arxiv', 'pmid', 'pmcid'] as const;

/** The columns that may hold an id, for people. */
const idColumns = (columns: Columns) =>
  ID_FIELDS.flatMap((field) => (columns[field] ? JSON.stringify(columns[field].column) : [])).join(' or ');
