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
  /** How many parts of the relationships one of the threads has taken on. */
  taken: Int32Array<SharedArrayBuffer>;
};

/** Rows are written as soon as they are read: nothing grows old. */
const YOUNG_MB = 32;

export const noneTaken = () => new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));

/** So many parts has each kind of relationship, by the numbers of owners. */
const PARTS = 16;

/** Writes the relationships that no other thread has taken on. */
export function writeRelationships(
  files: CsvFolder,
  disk: SqliteFile,
  { columns, marker, taken, lastId }: Pick<Links, 'columns' | 'marker' | 'taken' | 'lastId'>,
) {
  const next = () => Atomics.add(taken, 0, 1);
  for (let nth = next(); nth < EDGES.length * PARTS; nth = next()) {
    const kind = EDGES[Math.floor(nth / PARTS)]!;
    const [first, below] = [nth % PARTS, (nth % PARTS) + 1].map((part) => Math.ceil((part * lastId) / PARTS));
    for (const { type, from, to, properties } of relationshipRows(disk, kind, marker, [first!, below!]))
      files.relationship(type, from, to, withEmptyLists(properties), () => typesOf(columns, kind));
  }
}

export async function writeInThread(workerData: Links): Promise<CsvFiles> {
  const resourceLimits = { maxYoungGenerationSizeMb: YOUNG_MB };
  const worker = new Worker(new URL('./links-thread.ts', import.meta.url), { workerData, resourceLimits });
  const [files] = await once(worker, 'message');
  return files;
}
