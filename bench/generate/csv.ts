/** A generated graph as the CSV files that Neo4j's importer reads: one of each kind, header first. */
import { once } from 'node:events';
import { createWriteStream, mkdirSync, type WriteStream } from 'node:fs';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import type { ImportFiles } from '../../neo4j/local/importer.ts';
import { generateGraph } from './index.ts';
import type { GenerateOptions } from './options.ts';
import { isNode, type Join, NODES, type Properties, RELATIONSHIPS, type Rows } from './rows.ts';

/** The types of properties; the others are text. */
const TYPES: Record<string, string> = {
  ...of('long', 'year', 'citationCount', 'referenceCount', 'influentialCitationCount', 'level', 'position'),
  ...of('long', 'heldCitationCount', 'sortCitationCount', 'sortPaperCount'),
  ...of('double', 'score'),
  ...of('double[]', 'embedding'),
  ...of(
    'boolean',
    'isOpenAccess',
    'isRetracted',
    'isCorresponding',
    'isRepeat',
    'isPrimary',
    'isInfluential',
  ),
  ...of('boolean', 'isFormerKey'),
  ...of('string[]', 'publicationTypes', 'affiliations', 'contexts', 'intents'),
};

const PLACEHOLDER = 'key openalex addedAt sortDate heldCitationCount sortCitationCount';

/** The properties that a row of each kind may have. */
const COLUMNS: Record<Rows['kind'], string> = {
  Full: `${PLACEHOLDER} doi arxiv pmid pmcid mag acl dblp s2 corpusId year publicationMonth publicationDate title
    abstract tldrModel tldrText venue publicationTypes language url isOpenAccess openAccessPdfUrl openAccessPdfStatus
    isRetracted referenceCount influentialCitationCount citationCount embedding`,
  Placeholder: PLACEHOLDER,
  Author: 'key openalex orcid name identity affiliations sortName sortPaperCount sortCitationCount',
  Topic: 'key openalex name scheme level',
  Venue: 'key openalex issn name type',
  Alias: 'id isFormerKey',
  OF: '',
  VERSION_OF: '',
  AUTHORED: 'position isCorresponding affiliations rawAuthorName isRepeat',
  BROADER: '',
  HAS_TOPIC: 'score isPrimary',
  PUBLISHED_IN: '',
  CITES: 'addedAt isInfluential contexts intents citedKey',
};

/** Streams a generated graph into CSV files of this folder; `onRows` is told of each piece. */
export async function writeCsv(
  folder: string,
  options: GenerateOptions,
  onRows: (kind: string, rows: number) => void = () => {},
): Promise<ImportFiles> {
  mkdirSync(folder, { recursive: true });
  const kinds = Object.keys(COLUMNS) as Rows['kind'][];
  const tables = new Map(kinds.map((kind) => [kind, openTable(folder, kind)]));
  for (const { kind, rows } of generateGraph(options)) {
    const { stream, line } = tables.get(kind)!;
    if (!stream.write(rows.map((row) => line(row)).join(''))) await once(stream, 'drain');
    onRows(kind, rows.length);
  }
  for (const { stream } of tables.values()) await finished(stream.end());
  const files = (isWanted: (kind: Rows['kind']) => boolean) =>
    kinds.filter(isWanted).map((kind): [string, string] => [nameOf(kind), tables.get(kind)!.file]);
  return { nodes: files(isNode), relationships: files((kind) => !isNode(kind)) };
}

type Table = { file: string; stream: WriteStream; line: (row: unknown) => string };

function openTable(folder: string, kind: Rows['kind']): Table {
  const names = COLUMNS[kind].split(/\s+/).filter(Boolean);
  const places = new Map(names.map((name, i) => [name, i]));
  const file = join(folder, `${kind}.csv`);
  const stream = createWriteStream(file, { highWaterMark: 1 << 20 });
  stream.write(`${headerOf(kind, names)}\n`);
  const cells = (properties: Properties) => {
    const row: string[] = new Array(names.length).fill('');
    for (const name in properties) {
      const place = places.get(name);
      if (place === undefined) throw new Error(`${kind}.${name} has no column in bench/generate/csv.ts.`);
      row[place] = cell(properties[name]);
    }
    return row;
  };
  if (isNode(kind)) return { file, stream, line: (row) => `${cells(row as Properties).join(',')}\n` };
  const line = ([from, to, properties]: Join) => `${[from, to, ...cells(properties)].join(',')}\n`;
  return { file, stream, line: line as Table['line'] };
}

const nameOf = (kind: Rows['kind']) => (isNode(kind) ? NODES[kind].labels.join(':') : kind);

function headerOf(kind: Rows['kind'], names: string[]): string {
  const typed = names.map((name) => `${name}:${TYPES[name] ?? 'string'}`);
  if (!isNode(kind)) {
    const [from, to] = RELATIONSHIPS[kind];
    return [`:START_ID(${from})`, `:END_ID(${to})`, ...typed].join(',');
  }
  const { labels, id } = NODES[kind];
  return names.map((name, i) => (name === id ? `${id}:ID(${labels[0]})` : typed[i])).join(',');
}

function cell(value: unknown): string {
  if (value instanceof Float64Array) return value.join(';');
  const text = Array.isArray(value) ? value.map(item).join(';') : String(value);
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function item(value: unknown): string {
  if (String(value).includes(';')) throw new Error(`A list's values may not hold ';': ${value}`);
  return String(value);
}

function of(type: string, ...names: string[]) {
  return Object.fromEntries(names.map((name) => [name, type]));
}
