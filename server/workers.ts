/** Several processes that share a port. */
import cluster, { type Worker } from 'node:cluster';
import { fileURLToPath } from 'node:url';
import { CiteweaveError } from '../cypher/errors.ts';
import type { Front, Served } from './front.ts';

/** What a worker is told (worker.ts). */
export type Order =
  | { do: 'serve'; graph: Served }
  | { do: 'hold'; reason: string }
  | { do: 'release' }
  | { do: 'stop' };

/** What a worker says once: where it listens, or why it cannot. */
export type Word = { url: string } | { failed: string };

const REPLACE_MS = 1_000;

/** Has `count` workers take the port of the environment; one that ends is replaced. */
export async function openWorkers(count: number, warn: (message: string) => void): Promise<Front> {
  cluster.setupPrimary({ exec: fileURLToPath(new URL('./worker.ts', import.meta.url)), args: [] });
  /** By what is done, the last order: a worker that comes later is told the same. */
  const told = new Map<Order['do'], Order>();
  const workers = new Set<Worker>();
  let stopping = false;

  const tell = (order: Order) => {
    told.delete(order.do);
    told.set(order.do, order);
    for (const worker of workers) worker.send(order);
  };

  const open = async (): Promise<string> => {
    const worker = cluster.fork();
    const { promise, resolve, reject } = Promise.withResolvers<string>();
    worker.once('message', (word: Word) => {
      if ('failed' in word) reject(new CiteweaveError('BAD_USER_INPUT', word.failed));
      else resolve(word.url);
    });
    worker.on('error', () => {}); // told while it ends: 'exit' says so
    worker.once('exit', (code, signal) => {
      const ended = `Worker ${worker.process.pid} ended (${signal ?? code})`;
      if (!workers.delete(worker))
        reject(new CiteweaveError('SERVICE_UNAVAILABLE', `${ended} before it listened.`));
      else if (!stopping) replace(ended);
    });
    const url = await promise;
    workers.add(worker);
    for (const order of told.values()) worker.send(order);
    return url;
  };

  const replace = (ended: string) => {
    warn(`${ended.replace(/\.$/, '')}; another takes its place.`);
    setTimeout(() => {
      if (!stopping) open().catch((error: Error) => replace(error.message));
    }, REPLACE_MS);
  };

  const stop = async () => {
    stopping = true;
    const ended = [...workers].map((worker) => new Promise((resolve) => worker.once('exit', resolve)));
    tell({ do: 'stop' });
    await Promise.all(ended);
  };

  const opened = await Promise.allSettled(Array.from({ length: count }, open));
  const failed = opened.find(({ status }) => status === 'rejected');
  if (failed) {
    await stop();
    throw (failed as PromiseRejectedResult).reason;
  }
  return {
    url: (opened[0] as PromiseFulfilledResult<string>).value,
    serve: (graph) => tell({ do: 'serve', graph }),
    hold(reason) {
      told.delete('release');
      tell({ do: 'hold', reason });
    },
    release: () => tell({ do: 'release' }),
    stop,
  };
}
