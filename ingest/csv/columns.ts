/** Which column of a table is which field of a card. */
import { readFile } from 'node:fs/promises';
import { badInput } from '../../cypher/errors.ts';

/** The fields that a column may be, in the order in which the documentation lists them. */
export const FIELDS = [
  'id',
  'doi',
  'arxiv',
  'pmid',
  'pmcid',
  'title',
  'abstract',
  'authors',
  'authorIds',
  'orcids',
  'year',
  'date',
  'venue',
  'issn',
  'url',
  'pdf',
  'language',
  'type',
  'keywords',
  'citationCount',
  'openAccess',
  'references',
  'citing',
  'cited',
] as const;

export type Field = (typeof FIELDS)[number];
/** A column, for fields of several values what stands between these, and what an older form calls it. */
export type Column = { column: string; separator?: string; or?: string };
export type Columns = Partial<Record<Field, Column>>;

const named = (columns: Partial<Record<Field, string>>): Columns =>
  Object.fromEntries(Object.entries(columns).map(([field, column]) => [field, { column }]));

/** Exports whose columns are known, by what tells them from others. */
export const KNOWN: Record<string, { has: string[]; columns: Columns }> = {
  /** https://service.elsevier.com/app/answers/detail/a_id/15535 */
  scopus: {
    has: ['EID', 'Source title'],
    columns: {
      ...named({
        id: 'EID',
        doi: 'DOI',
        pmid: 'PubMed ID',
        title: 'Title',
        abstract: 'Abstract',
        authorIds: 'Author(s) ID',
        year: 'Year',
        venue: 'Source title',
        issn: 'ISSN',
        url: 'Link',
        language: 'Language of Original Document',
        type: 'Document Type',
        keywords: 'Author Keywords',
        citationCount: 'Cited by',
        openAccess: 'Open Access',
      }),
      authors: { column: 'Author full names', or: 'Authors' },
    },
  },
  /** https://www.zotero.org/support/kb/importing_and_exporting */
  zotero: {
    has: ['Key', 'Item Type'],
    columns: named({
      id: 'Key',
      doi: 'DOI',
      title: 'Title',
      abstract: 'Abstract Note',
      authors: 'Author',
      year: 'Publication Year',
      date: 'Date',
      venue: 'Publication Title',
      issn: 'ISSN',
      url: 'Url',
      language: 'Language',
      type: 'Item Type',
      keywords: 'Manual Tags',
    }),
  },
};

/** The mapping of that name, or of a JSON file such as `{"title": "Titel", "authors": {"column": "Autoren", "separator": "/"}}`. */
export async function readColumns(nameOrPath: string): Promise<Columns> {
  const known = KNOWN[nameOrPath.toLowerCase()];
  if (known) return known.columns;
  const names = Object.keys(KNOWN).join(', ');
  const text = await readFile(nameOrPath, 'utf8').catch(() => {
    throw badInput(
      'columns',
      `--columns: ${nameOrPath} is neither one of ${names} nor a file that can be read.`,
    );
  });
  return checkedColumns(text, nameOrPath);
}

function checkedColumns(text: string, path: string): Columns {
  const columns: Columns = {};
  const form = '{"title": "name of a column", "authors": {"column": "its name", "separator": ";"}}';
  const wrong = (what: string) => badInput('columns', `--columns: ${path} ${what}.`);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw wrong(`is not JSON: ${(error as Error).message}`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw wrong(`is not of the form ${form}`);
  for (const [field, given] of Object.entries(value)) {
    if (!(FIELDS as readonly string[]).includes(field))
      throw wrong(`maps ${JSON.stringify(field)}, which is none of ${FIELDS.join(', ')}`);
    const { column, separator } = typeof given === 'string' ? { column: given } : (given ?? {});
    if (typeof column !== 'string' || !['string', 'undefined'].includes(typeof separator) || separator === '')
      throw wrong(`is not of the form ${form}: see ${JSON.stringify(field)}`);
    columns[field as Field] = { column, ...(separator ? { separator } : {}) };
  }
  if (!columns.citing !== !columns.cited) throw wrong('maps one of citing and cited, where both are wanted');
  return columns;
}

/**
 * The mapping of a table with this header: the one given, else that of a known export, else of columns that are named
 * as the fields. A column that is mapped by a file and is not there is an error; one that a known export may leave
 * out is unknown.
 */
export function columnsFor(header: string[], path: string, given: Columns | null): Columns {
  const known = Object.values(KNOWN).find(({ has }) => has.every((name) => header.includes(name)));
  const isKnown = Object.values(KNOWN).some(({ columns }) => columns === given);
  const columns = tableOf(header, given) ?? known?.columns ?? sameNames(header);
  const missing = Object.values(columns).filter(({ column }) => !header.includes(column));
  if (given && !isKnown && missing.length)
    throw badInput(
      'columns',
      `${path} has no column ${JSON.stringify(missing[0]!.column)}; it has ${header.map((name) => JSON.stringify(name)).join(', ')}.`,
    );
  const found: Columns = Object.fromEntries(
    Object.entries(columns).flatMap(([field, { column, or, ...more }]) => {
      const name = [column, or].find((name) => name !== undefined && header.includes(name));
      return name === undefined ? [] : [[field, { column: name, ...more }]];
    }),
  );
  if (!found.id && !found.doi && !found.arxiv && !found.pmid && !found.pmcid && !found.citing)
    throw badInput(
      'columns',
      `${path} has no column that is known to hold an id; say which by --columns: it has ${header.map((name) => JSON.stringify(name)).join(', ')}.`,
    );
  return found;
}

/** Of a mapping for both papers and citations, the part that is for this table. */
function tableOf(header: string[], given: Columns | null): Columns | null {
  if (!given?.citing || !given.cited) return given;
  const { citing, cited, ...papers } = given;
  const isOfCitations = header.includes(citing.column) && header.includes(cited.column);
  return isOfCitations || !Object.keys(papers).length ? { citing, cited } : papers;
}

const sameNames = (header: string[]): Columns =>
  Object.fromEntries(
    FIELDS.flatMap((field) => {
      const column = header.find((name) => name.trim().toLowerCase() === field.toLowerCase());
      return column ? [[field, { column }]] : [];
    }),
  );
