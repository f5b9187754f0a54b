import { CiteweaveError } from '../cypher/errors.ts';
import { freePort, isRefused, untilItAnswers } from './answers.ts';
import type { Home } from './home.ts';
import { withLock } from './lock.ts';
import { isAlive, type Process, thisProcess } from './process.ts';
import type { Log, Neo4jConnection, State, Way } from './types.ts';

export type Keeping = {
  home: Home;
  ways: Way[];
  log: Log;
  /** Start one if none runs. */
  start: boolean;
  /** End what is started or adopted when stop() is called; otherwise it is left running without an owner. */
  own: boolean;
  /** The port to take if it is free. */
  port: number;
  signal?: AbortSignal;
};

const unavailable = (message: string, cause?: unknown) =>
  new CiteweaveError('SERVICE_UNAVAILABLE', message, {}, cause);

const isMe = (owner: Process | null) =>
  owner !== null && owner.pid === process.pid && owner.born === thisProcess().born;

const connectionTo = ({ port }: State, home: Home) => ({
  uri: `bolt://127.0.0.1:${port}`,
  username: 'neo4j',
  password: home.password(),
});

const chooseWay = async (ways: Way[]): Promise<Way> => {
  const obstacles: string[] = [];
  for (const way of ways) {
    const obstacle = await way.obstacle();
    if (obstacle === undefined) return way;
    obstacles.push(`${way.source}: ${obstacle}`);
  }
  throw unavailable(
    [
      `No Neo4j to use (${obstacles.join('; ')}). Any one of these three will do:`,
      '  - NEO4J_URI and NEO4J_PASSWORD of a running Neo4j, 5.23 or newer',
      '  - Java 17 or newer and Maven on PATH: Citeweave then starts the official server itself',
      '  - a running Docker engine: Citeweave then starts the official image',
    ].join('\n'),
  );
};

/** Waits until the server of `state` answers; undefined if it does not run or ends meanwhile. */
const answering = async (way: Way, state: State, { home, signal }: Keeping, hint = '') => {
  const running = await way.running();
  if (!running) return undefined;
  try {
    return await untilItAnswers(state.port, connectionTo(state, home), {
      stillRunning: way.running,
      signal,
    });
  } catch (cause) {
    if (signal?.aborted) throw cause;
    const why = isRefused(cause)
      ? `${home.passwordFile} is not the password of its data in ${way.store}`
      : (cause as Error).message;
    throw unavailable(`Neo4j (${running}) cannot be used: ${why}.${hint}`, cause);
  }
};

const launch = async (keeping: Keeping) => {
  const { home, log, own } = keeping;
  const way = await chooseWay(keeping.ways);
  const state: State = {
    source: way.source,
    port: await freePort(keeping.port),
    owner: own ? thisProcess() : null,
  };
  home.password();
  const started = Date.now();
  log.info(`Starting Neo4j (${way.source}) on port ${state.port}`);
  home.writeState(state);
  try {
    await way.launch(state.port, home.passwordFile);
    const info = await answering(way, state, keeping);
    if (!info) throw unavailable(`Neo4j ended while starting: ${await way.lastWords()}`);
    log.info(`Neo4j ${info.version} is up after ${((Date.now() - started) / 1000).toFixed(1)} s`);
    return { way, state, info };
  } catch (error) {
    await way.stop();
    home.writeState(undefined);
    if (error instanceof CiteweaveError || keeping.signal?.aborted) throw error;
    const why = (error as Error).message.split('\n')[0];
    throw unavailable(`Neo4j (${way.source}) could not be started: ${why}`, error);
  }
};

/** The running server of this home, an orphan adopted where asked for. */
const find = async (keeping: Keeping) => {
  const { home, log, start, own } = keeping;
  const state = home.readState();
  const way = keeping.ways.find(({ source }) => source === state?.source);
  if (!state || !way) return undefined;
  const info = await answering(way, state, keeping, ' `citeweave neo4j stop` ends it.');
  if (!info) return undefined;
  const orphan = state.owner !== null && !isAlive(state.owner);
  if (!orphan || !start) return { way, state, info, adopted: false };
  log.info(`Adopting Neo4j (${await way.running()}), whose owner, process ${state.owner!.pid}, is gone`);
  const adopted = { ...state, owner: own ? thisProcess() : null };
  home.writeState(adopted);
  return { way, state: adopted, info, adopted: own };
};

const patience = ({ log, signal }: Pick<Keeping, 'log' | 'signal'>) => ({
  signal,
  onWait: ({ pid }: Process) => log.info(`Waiting for process ${pid}, which is starting or stopping Neo4j`),
});

/** Finds this home's Neo4j or starts it; among several processes that try at once exactly one starts it. */
export const keepNeo4j = (keeping: Keeping): Promise<Neo4jConnection> =>
  withLock(
    keeping.home.lockFile,
    async () => {
      const { home, log, start, own } = keeping;
      const found = await find(keeping);
      if (!found && !start) throw unavailable('No Neo4j of this folder is running: `citeweave neo4j start`.');
      const { way, state, info } = found ?? (await launch(keeping));
      const startedHere = found ? found.adopted : own;
      const stop = async () => {
        const owner = home.readState()?.owner ?? null;
        if (!startedHere || !isMe(owner)) return;
        await way.stop();
        home.writeState(undefined);
      };
      return {
        ...connectionTo(state, home),
        database: 'neo4j',
        version: info.version,
        source: way.source,
        why: `${found ? 'found running' : 'started'}: ${await way.running()}`,
        startedHere,
        stop: () => withLock(home.lockFile, stop, patience({ log })),
      };
    },
    patience(keeping),
  );

/** Ends this home's Neo4j, whoever owns it; what was ended, or undefined if nothing ran. */
export const endNeo4j = ({ home, ways, log }: Pick<Keeping, 'home' | 'ways' | 'log'>) =>
  withLock(
    home.lockFile,
    async () => {
      const way = ways.find(({ source }) => source === home.readState()?.source);
      const running = await way?.running();
      await way?.stop();
      home.writeState(undefined);
      return running;
    },
    patience({ log }),
  );
