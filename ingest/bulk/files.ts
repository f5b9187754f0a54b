/** Writes a graph on disk as the importer's files: one for each kind of node and relationship that there is. */
import type { EntityType } from '../../cypher/ids.ts';
import { MODEL_VERSION } from '../../cypher/setup.ts';
import type { Properties } from '../rows.ts';
import { EMPTY_LISTS } from './columns.ts';
import { type CsvFiles, CsvFolder, joinFiles, type Types } from './csv.ts';
import type { Disk } from './disk.ts';
import { writeHanging } from './hanging.ts';
import { lastNode, nodeRows, relationshipRows, STORED, settle } from './rows.ts';
import type { Marker } from './statements.ts';
import { EDGES, type Edge } from './tables.ts';

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

/** Writes what is on the disk, which is at rest from now on, in two threads. */
export async function writeFiles(disk: Disk, marker: Marker, folder: string): Promise<CsvFiles> {
  settle(disk);
  disk.share();
  const ownImport = lastNode(disk) + 1;
  const hanging = writeHanging({ file: disk.path, folder, lastId: ownImport });
  hanging.catch(() => {}); // seen below
  const files = new CsvFolder(folder);
  const typesOf = (kind: EntityType | Edge) => (): Types => [
    ...new Map([...(disk.columns.of.get(kind) ?? []), ...(STORED[kind] ?? [])]),
  ];
  const listsLeftOut = [...disk.columns.of.values()].some((columns) => columns.has(EMPTY_LISTS[0]));
  files.node('Citeweave', 0, { ...markerProperties(marker), listsLeftOut }, () => MARKER);
  for (const { labels, id, properties } of nodeRows(disk, marker))
    files.node(labels.join(':'), id, withEmptyLists(properties), typesOf(labels[0] as EntityType));
  if (marker.import) files.node('Import', ownImport, marker.import, () => IMPORT);
  for (const type of EDGES)
    for (const { from, to, properties } of relationshipRows(disk, type, marker))
      files.relationship(type, from, to, withEmptyLists(properties), typesOf(type));
  const { nodes, relationships, options } = joinFiles([files.close(), await hanging]);
  return { nodes, relationships, options: ['--id-type=integer', ...options] };
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
