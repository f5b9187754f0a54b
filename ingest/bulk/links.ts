/** What joins nodes and hangs on them, which is most of what is written, is written by a thread of its own. */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Columns } from './columns.ts';
import type { CsvFiles } from './csv.ts';
import type { Marker } from './statements.ts';

/** The file of a graph at rest, where its files go, and the highest number of a node so far. */
export type Links = {
  file: string;
  folder: string;
  lastId: number;
  columns: Columns['of'];
  marker: Pick<Marker, 'at'>;
};

/** Rows are written as soon as they are read: nothing grows old. */
const YOUNG_MB = 8;

export async function writeLinks(workerData: Links): Promise<CsvFiles> {
  const resourceLimits = { maxYoungGenerationSizeMb: YOUNG_MB };
  const worker = new Worker(new URL('./links-thread.ts', import.meta.url), { workerData, resourceLimits });
  const [files] = await once(worker, 'message');
  return files;
}
