/** What hangs on nodes, which is most of what is written, is written by a thread of its own. */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { CsvFiles } from './csv.ts';

/** The file of a graph at rest, where its files go, and the highest number of a node so far. */
export type Hanging = { file: string; folder: string; lastId: number };

export async function writeHanging(workerData: Hanging): Promise<CsvFiles> {
  const worker = new Worker(new URL('./hanging-thread.ts', import.meta.url), { workerData });
  const [files] = await once(worker, 'message');
  return files;
}
