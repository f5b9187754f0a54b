/** Figures over HTTP: each way in a process of its own, asked by a client in another. */
import type { Connection, Driver } from '../../../cypher/driver.ts';
import type { Effort } from '../effort.ts';
import type { Question, Target } from '../question.ts';
import { type Spread, spread, type Times } from '../stats.ts';
import type { Way } from '../ways/way.ts';
import { Child } from './child.ts';
import type { Load, Loaded } from './client.ts';
import type { Told, Usage } from './server.ts';

/** So many clients ask at once; processor time is that with 16 of them. */
export const CLIENTS = [1, 16, 64];
const CPU_AT = 16;

export type OverHttp = {
  /** With one client, a run each. */
  runs: Times[];
  /** Requests a second, for each number of clients. */
  perSecond: Spread[];
  /** Milliseconds of the server's processor time for a request. */
  cpuMs: Spread;
  /** Memory of the server after it all. */
  rssMB: number;
  /** Milliseconds of a fresh process's first answer, while Neo4j has no plan yet. */
  firstMs: Spread;
  failed: number;
};

type Server = { child: Child<string, Usage>; url: string };
type Client = Child<Load, Loaded>;

/** A way as it runs, with what was found so far. */
type Running = {
  way: Way;
  server: Server;
  bodies: string[];
  firstMs: number[];
  /** A run each, with as many clients as in CLIENTS. */
  loads: Loaded[][];
  cpuMs: number[];
};

type HttpOptions = { driver: Driver; connection: Connection; effort: Effort };

/** What each way that knows the question gives; ways take turns. */
export async function measureOverHttp(
  question: Question,
  ways: Way[],
  targets: Target[],
  options: HttpOptions,
): Promise<Map<Way, OverHttp>> {
  const { warm, runs, patience, seconds } = options.effort;
  const client: Client = new Child('./client.ts');
  const all: Running[] = [];
  for (const way of ways.filter((way) => way.body(question, targets[0]!))) {
    const bodies = targets.map((target) => JSON.stringify(way.body(question, target)));
    all.push(await begin(way, bodies, client, options));
  }
  for (const { server, bodies } of all)
    await client.ask({ url: server.url, bodies, clients: 4, seconds: patience, requests: warm });
  for (let run = 0; run < runs; run++)
    for (const clients of CLIENTS)
      for (let turn = 0; turn < all.length; turn++)
        await load(all[(run + turn) % all.length]!, { run, clients, seconds }, client);
  const figures = new Map<Way, OverHttp>();
  for (const running of all) figures.set(running.way, await finish(running));
  await client.end();
  return figures;
}

/** Starts the way's process as many times as there are runs, each with nothing planned yet; the last one stays. */
async function begin(
  way: Way,
  bodies: string[],
  client: Client,
  { driver, connection, effort }: HttpOptions,
): Promise<Running> {
  const firstMs: number[] = [];
  for (let run = 1; ; run++) {
    const server = await start(way, connection);
    const session = driver.session({ database: 'neo4j' });
    await session.run('CALL db.clearQueryCaches()');
    await session.close();
    const { times } = await client.ask({ url: server.url, bodies, clients: 1, seconds: 60, requests: 1 });
    firstMs.push(times.p50);
    if (run === effort.runs) return { way, server, bodies, firstMs, loads: [], cpuMs: [] };
    await server.child.end();
  }
}

async function start(way: Way, { uri, username, password }: Connection): Promise<Server> {
  const env = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password };
  const child = new Child<string, Usage>('./server.ts', [way.name], env);
  const { url } = await child.told<Told>();
  return { child, url };
}

async function load(
  { server, bodies, loads, cpuMs }: Running,
  { run, clients, seconds }: { run: number; clients: number; seconds: number },
  client: Client,
) {
  const before = await server.child.ask('usage');
  const loaded = await client.ask({ url: server.url, bodies, clients, seconds });
  const after = await server.child.ask('usage');
  loads[run] = [...(loads[run] ?? []), loaded];
  if (clients === CPU_AT) cpuMs.push((after.cpuMs - before.cpuMs) / loaded.requests);
}

async function finish({ server, firstMs, loads, cpuMs }: Running): Promise<OverHttp> {
  const { rssMB } = await server.child.ask('usage');
  await server.child.end();
  return {
    runs: loads.map(([alone]) => alone!.times),
    perSecond: CLIENTS.map((_, i) => spread(loads.map((run) => run[i]!.requests / run[i]!.seconds))),
    cpuMs: spread(cpuMs),
    rssMB,
    firstMs: spread(firstMs),
    failed: loads.flat().reduce((sum, { failed }) => sum + failed, 0),
  };
}
