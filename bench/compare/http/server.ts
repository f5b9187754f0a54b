/** A process of its own for one way, named by its argument; the database comes by the environment. */
import { createDriver } from '../../../cypher/driver.ts';
import { listen } from '../../../server/listen.ts';
import { WAYS } from '../ways/index.ts';

/** What it tells its parent: once where it listens, then at any message what it has used so far. */
export type Told = { url: string };
export type Usage = { cpuMs: number; rssMB: number };

const { NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD } = process.env;
const driver = createDriver({ uri: NEO4J_URI!, username: NEO4J_USERNAME!, password: NEO4J_PASSWORD! });
const { listener } = await WAYS.find(({ name }) => name === process.argv[2])!.open(driver);
const listening = await listen({ host: '127.0.0.1', port: 0 });
listening.serve(listener);

process.on('message', () => {
  const { user, system } = process.cpuUsage();
  process.send!({ cpuMs: (user + system) / 1_000, rssMB: process.memoryUsage.rss() / 1e6 } satisfies Usage);
});
process.on('disconnect', () => process.exit());
process.send!({ url: listening.url } satisfies Told);
