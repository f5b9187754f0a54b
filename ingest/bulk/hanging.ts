/** What hangs on nodes, which is most of what is written, is written by a thread of its own. */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { CsvFiles } from './csv.ts';

/** The file of a graph at rest, where its files go, and the highest number of a node so far. */
export type Hanging = { file: string; folder: string; lastId: number };

/** Rows are written as soon as they are read: nothing grows old. */
const YOUNG_MB = 8;

export async function writeHanging(workerData: Hanging): Promise<CsvFiles> {
  const resourceLimits = { maxYoungGenerationSizeMb: YOUNG_MB };
  const worker = new Worker(new URL('./hanging-thread.ts', import.meta.url), { workerData, resourceLimits });
  const [files] = await once(worker, 'message');
  return files;
}
