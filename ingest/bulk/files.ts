/** Writes a graph on disk as the importer's files: one for each kind of node and relationship that there is. */
import { join } from 'node:path';
import type { EntityType } from '../../cypher/ids.ts';
import { MODEL_VERSION } from '../../cypher/setup.ts';
import type { Properties } from '../rows.ts';
import { EMPTY_LISTS } from './columns.ts';
import { type CsvFiles, CsvTable, optionsFor } from './csv.ts';
import type { Disk } from './disk.ts';
import {
  type HangingRow,
  hangingRows,
  lastNode,
  nodeRows,
  type RelationshipRow,
  relationshipRows,
  STORED,
  settle,
} from './rows.ts';
import type { Marker } from './statements.ts';
import { EDGES, type Edge } from './tables.ts';

type Types = [name: string, type: string][];

const HANGING: Record<HangingRow['label'], Types> = {
  Alias: [
    ['id', 'string'],
    ['isFormerKey', 'boolean'],
    ['mergedBy', 'long'],
    ['heldIds', 'string[]'],
    ['addedAt', 'string'],
  ],
  Record: [
    ['source', 'string'],
    ['id', 'string'],
    ['imports', 'long[]'],
    ['data', 'byte[]'],
  ],
  Mention: [['id', 'string']],
};

const IMPORT: Types = [
  ['id', 'long'],
  ['source', 'string'],
  ['about', 'string'],
  ['mark', 'string'],
  ['startedAt', 'string'],
  ['finishedAt', 'string'],
  ['position', 'long'],
  ['counts', 'string'],
];

const MARKER: Types = [
  ['modelVersion', 'long'],
  ['clock', 'long'],
  ['updatedAt', 'string'],
  ['sources', 'string[]'],
  ['embeddingDimensions', 'long'],
  ['imports', 'long'],
  ['listsLeftOut', 'boolean'],
];

export function writeFiles(disk: Disk, marker: Marker, folder: string): CsvFiles {
  const typesOf = (kind: EntityType | Edge): Types => [
    ...new Map([...(disk.columns.of.get(kind) ?? []), ...(STORED[kind] ?? [])]),
  ];
  const nodes = new Tables(folder, [':ID']);
  const relationships = new Tables(folder, [':START_ID', ':END_ID']);
  const relate = ({ type, from, to, properties }: RelationshipRow, types: Types | (() => Types)) =>
    relationships.write(type, [from, to], withEmptyLists(properties), types);

  const listsLeftOut = [...disk.columns.of.values()].some((columns) => columns.has(EMPTY_LISTS[0]));
  nodes.write('Citeweave', [0], { ...markerProperties(marker), listsLeftOut }, MARKER);
  settle(disk);
  for (const { labels, id, properties } of nodeRows(disk, marker))
    nodes.write(labels.join(':'), [id], withEmptyLists(properties), () => typesOf(labels[0] as EntityType));
  let id = lastNode(disk);
  for (const { label, of, properties } of hangingRows(disk)) {
    nodes.write(label, [++id], properties, HANGING[label]);
    relationships.write('OF', [id, of], {}, []);
  }
  if (marker.import) nodes.write('Import', [++id], marker.import, IMPORT);
  for (const type of EDGES)
    for (const row of relationshipRows(disk, type, marker)) relate(row, () => typesOf(type));

  const tables = [...nodes.close(), ...relationships.close()];
  return {
    nodes: nodes.files(),
    relationships: relationships.files(),
    options: ['--id-type=integer', ...optionsFor(tables)],
  };
}

const markerProperties = ({ at, sources, embeddingDimensions, import: own }: Marker): Properties => ({
  modelVersion: MODEL_VERSION,
  clock: Date.parse(at),
  updatedAt: at,
  sources,
  embeddingDimensions,
  imports: own?.id,
});

function withEmptyLists(properties: Properties): Properties {
  let empty: string[] | undefined;
  for (const name in properties) {
    const value = properties[name];
    if (!Array.isArray(value) || value.length) continue;
    empty ??= [];
    empty.push(name);
  }
  return empty ? { ...properties, emptyLists: empty } : properties;
}

/** Tables by name, each made with its first row. */
class Tables {
  private readonly folder: string;
  private readonly ids: string[];
  private readonly byName = new Map<string, CsvTable>();

  constructor(folder: string, ids: string[]) {
    this.folder = folder;
    this.ids = ids;
  }

  write(name: string, ids: number[], properties: Properties, types: Types | (() => Types)) {
    let table = this.byName.get(name);
    if (!table) {
      const path = join(this.folder, `${name.replace(':', '-')}.csv`);
      table = new CsvTable(path, this.ids, typeof types === 'function' ? types() : types);
      this.byName.set(name, table);
    }
    table.write(ids, properties);
  }

  close(): CsvTable[] {
    for (const table of this.byName.values()) table.close();
    return [...this.byName.values()];
  }

  files = (): [name: string, path: string][] => [...this.byName].map(([name, { path }]) => [name, path]);
}
