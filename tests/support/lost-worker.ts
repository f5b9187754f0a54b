/** Prints how many workers are forked in all when one is killed and the first that takes its place cannot listen. */
import cluster from 'node:cluster';
import { once } from 'node:events';
import { openWorkers } from '../../server/workers.ts';

let forks = 0;
cluster.on('fork', () => forks++);

const warned: string[] = [];
const isWarned = Promise.withResolvers<void>();
const front = await openWorkers(1, (message) => {
  warned.push(message);
  if (warned.length === 2) isWarned.resolve();
});
const [worker] = Object.values(cluster.workers!);
process.env.HOST = '203.0.113.1';
worker!.process.kill('SIGKILL');
await isWarned.promise;
process.env.HOST = '127.0.0.1';
await once(cluster, 'listening');
await front.stop();
console.log(JSON.stringify({ forks, warned }));
process.exit(0);
