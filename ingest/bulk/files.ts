/** Writes a graph on disk as the importer's files: one for each kind of node that there is, and one or two for each kind of relationship. */
import type { EntityType } from '../../cypher/ids.ts';
import { MODEL_VERSION } from '../../cypher/setup.ts';
import type { Properties } from '../rows.ts';
import { EMPTY_LISTS, withEmptyLists } from './columns.ts';
import { type CsvFiles, CsvFolder, joinFiles, type Types } from './csv.ts';
import type { Disk } from './disk.ts';
import { noneTaken, writeInThread, writeRelationships } from './links.ts';
import { settle } from './order.ts';
import { nodeRows, typesOf } from './rows.ts';
import type { Marker } from './statements.ts';

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
  const columns = disk.columns.of;
  disk.share();
  const ownImport = disk.lastNode + 1;
  const shared = { columns, marker, taken: noneTaken(), lastId: ownImport };
  const links = writeInThread({ file: disk.path, folder, ...shared });
  links.catch(() => {}); // seen below
  settle(disk);
  const files = new CsvFolder(folder);
  const listsLeftOut = [...columns.values()].some((of) => of.has(EMPTY_LISTS[0]));
  files.node('Citeweave', 0, { ...markerProperties(marker), listsLeftOut }, () => MARKER);
  for (const { labels, id, properties } of nodeRows(disk, marker)) {
    const types = () => typesOf(columns, labels[0] as EntityType);
    files.node(labels.join(':'), id, withEmptyLists(properties), types);
  }
  if (marker.import) files.node('Import', ownImport, marker.import, () => IMPORT);
  writeRelationships(files, disk, shared);
  const { nodes, relationships, options } = joinFiles([files.close(), await links]);
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
