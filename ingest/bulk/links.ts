/** What joins nodes and hangs on them, which is most of what is written: half of it is written by a thread of its own. */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { type Columns, withEmptyLists } from './columns.ts';
import type { CsvFiles, CsvFolder } from './csv.ts';
import { relationshipRows, typesOf } from './rows.ts';
import type { SqliteFile } from './sqlite.ts';
import type { Marker } from './statements.ts';
import type { Edge } from './tables.ts';

/** The file of a graph at rest, where its files go, and the highest number of a node so far. */
export type Links = {
  file: string;
  folder: string;
  lastId: number;
  columns: Columns['of'];
  marker: Pick<Marker, 'at'>;
};

/** Rows are written as soon as they are read: nothing grows old. */
const YOUNG_MB = 32;

/** Besides what hangs on nodes; with it they are about as many bytes as all else. */
export const IN_THREAD: Edge[] = ['CITES', 'AUTHORED'];

export function writeRelationships(
  files: CsvFolder,
  disk: SqliteFile,
  kinds: Edge[],
  { columns, marker }: Pick<Links, 'columns' | 'marker'>,
) {
  for (const kind of kinds)
    for (const { type, from, to, properties } of relationshipRows(disk, kind, marker))
      files.relationship(type, from, to, withEmptyLists(properties), () => typesOf(columns, kind));
}

export async function writeInThread(workerData: Links): Promise<CsvFiles> {
  const resourceLimits = { maxYoungGenerationSizeMb: YOUNG_MB };
  const worker = new Worker(new URL('./links-thread.ts', import.meta.url), { workerData, resourceLimits });
  const [files] = await once(worker, 'message');
  return files;
}
