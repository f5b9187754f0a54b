/** A generated graph as the CSV files that Neo4j's importer reads: one of each kind, header first. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type CsvFiles, CsvTable, optionsFor } from '../../ingest/bulk/csv.ts';
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
export function writeCsv(
  folder: string,
  options: GenerateOptions,
  onRows: (kind: string, rows: number) => void = () => {},
): CsvFiles {
  mkdirSync(folder, { recursive: true });
  const kinds = Object.keys(COLUMNS) as Rows['kind'][];
  const tables = new Map(kinds.map((kind) => [kind, tableOf(folder, kind)]));
  for (const { kind, rows } of generateGraph(options)) {
    const table = tables.get(kind)!;
    if (isNode(kind)) {
      const { id } = NODES[kind];
      for (const { [id]: key, ...more } of rows as Properties[]) table.write([key as string], more);
    } else for (const [from, to, properties] of rows as Join[]) table.write([from, to], properties);
    onRows(kind, rows.length);
  }
  for (const table of tables.values()) table.close();
  const files = (isWanted: (kind: Rows['kind']) => boolean) =>
    kinds.filter(isWanted).map((kind): [string, string] => [nameOf(kind), tables.get(kind)!.path]);
  return {
    nodes: files(isNode),
    relationships: files((kind) => !isNode(kind)),
    options: optionsFor(tables.values()),
  };
}

function tableOf(folder: string, kind: Rows['kind']): CsvTable {
  const names = COLUMNS[kind]
    .split(/\s+/)
    .filter((name) => name && !(isNode(kind) && name === NODES[kind].id));
  const types = names.map((name): [string, string] => [name, TYPES[name] ?? 'string']);
  return new CsvTable(join(folder, `${kind}.csv`), idsOf(kind), types);
}

function idsOf(kind: Rows['kind']): string[] {
  if (isNode(kind)) return [`${NODES[kind].id}:ID(${NODES[kind].labels[0]})`];
  const [from, to] = RELATIONSHIPS[kind];
  return [`:START_ID(${from})`, `:END_ID(${to})`];
}

const nameOf = (kind: Rows['kind']) => (isNode(kind) ? NODES[kind].labels.join(':') : kind);

function of(type: string, ...names: string[]) {
  return Object.fromEntries(names.map((name) => [name, type]));
}
