/** What joins nodes and hangs on them, which is most of what is written: two threads write of it what comes next. */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { type Columns, withEmptyLists } from './columns.ts';
import type { CsvFiles, CsvFolder } from './csv.ts';
import { relationshipRows, typesOf } from './rows.ts';
import type { SqliteFile } from './sqlite.ts';
import type { Marker } from './statements.ts';
import { EDGES } from './tables.ts';

/** The file of a graph at rest, where its files go, and the highest number of a node so far. */
export type Links = {
  file: string;
  folder: string;
  lastId: number;
  columns: Columns['of'];
  marker: Pick<Marker, 'at'>;
  /** How many kinds of relationships one of the threads has taken on. */
  taken: Int32Array<SharedArrayBuffer>;
};

/** Rows are written as soon as they are read: nothing grows old. */
const YOUNG_MB = 32;

export const noneTaken = () => new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));

/** Writes relationships of the kinds that no other thread has taken on. */
export function writeRelationships(
  files: CsvFolder,
  disk: SqliteFile,
  { columns, marker, taken }: Pick<Links, 'columns' | 'marker' | 'taken'>,
) {
  const next = () => EDGES[Atomics.add(taken, 0, 1)];
  for (let kind = next(); kind; kind = next()) {
    const types = () => typesOf(columns, kind!);
    for (const { type, from, to, properties } of relationshipRows(disk, kind, marker))
      files.relationship(type, from, to, withEmptyLists(properties), types);
  }
}

export async function writeInThread(workerData: Links): Promise<CsvFiles> {
  const resourceLimits = { maxYoungGenerationSizeMb: YOUNG_MB };
  const worker = new Worker(new URL('./links-thread.ts', import.meta.url), { workerData, resourceLimits });
  const [files] = await once(worker, 'message');
  return files;
}
