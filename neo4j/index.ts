import { CiteweaveError } from '../cypher/errors.ts';
import { askOnce } from './answers.ts';
import { dockerWay } from './docker.ts';
import { givenNeo4j } from './given.ts';
import { openHome } from './home.ts';
import { endNeo4j, keepNeo4j } from './kept.ts';
import { localWay } from './local/local.ts';
import { isAlive, type Process } from './process.ts';
import { USUAL_PORT } from './settings.ts';
import type { Log, Neo4jConnection, Neo4jEnv, Source } from './types.ts';

export type { Log, Neo4jConnection, Neo4jEnv, Source } from './types.ts';

type Options = {
  env: Neo4jEnv;
  log: Log;
  /** Start one if none runs. False: find only. */
  start: boolean;
  /** False leaves what was started running after stop() and after this process. */
  own?: boolean;
  /** Allows one way alone. */
  only?: 'local' | 'docker';
  /** The port to take if it is free. */
  port?: number;
  /** Ends a start under way. */
  signal?: AbortSignal;
};

const waysOf = (folder: string, log: Log, signal?: AbortSignal) => {
  const home = openHome(folder);
  return { home, ways: [localWay(home, log, signal), dockerWay(home, log)] };
};

/**
 * The Neo4j to work with: that of NEO4J_URI, else the one this CITEWEAVE_HOME runs, else a new one, as a Java
 * process or as a container. Call stop() when done: it ends only what this call started or adopted.
 */
export function connectNeo4j(options: Options): Promise<Neo4jConnection> {
  const { env, log, own = true, only, port = USUAL_PORT, start, signal } = options;
  if (env.NEO4J_URI !== undefined && !only) return givenNeo4j(env, log);
  const { home, ways } = waysOf(env.CITEWEAVE_HOME, log, signal);
  const allowed = ways.filter(({ source }) => !only || source === only);
  return keepNeo4j({ home, ways: allowed, log, own, port, start, signal });
}

/** Ends the Neo4j of CITEWEAVE_HOME, whoever started it; its process or container, undefined if none ran. */
export const stopNeo4j = ({ env, log }: { env: Neo4jEnv; log: Log }): Promise<string | undefined> => {
  if (env.NEO4J_URI !== undefined)
    throw new CiteweaveError('BAD_USER_INPUT', 'NEO4J_URI is set: that Neo4j is not for Citeweave to stop.', {
      argument: 'NEO4J_URI',
    });
  return endNeo4j({ ...waysOf(env.CITEWEAVE_HOME, log), log });
};

export type Neo4jStatus = {
  source: Source;
  uri: string;
  /** The process or container; undefined for NEO4J_URI. */
  running?: string;
  /** Where the data is; undefined for NEO4J_URI. */
  store?: string;
  /** Undefined while it does not answer. */
  version?: string;
  /** Who ends it; null: `citeweave neo4j stop`. */
  owner?: (Process & { alive: boolean }) | null;
};

const versionOf = async (connection: { uri: string; username: string; password: string }) => {
  try {
    return (await askOnce(connection, 3_000)).version;
  } catch {
    return undefined;
  }
};

/** What runs now, without starting or waiting for anything; undefined if nothing does. */
export async function neo4jStatus({
  env,
  log,
}: {
  env: Neo4jEnv;
  log: Log;
}): Promise<Neo4jStatus | undefined> {
  const { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password = '' } = env;
  if (uri !== undefined) return { source: 'uri', uri, version: await versionOf({ uri, username, password }) };
  const { home, ways } = waysOf(env.CITEWEAVE_HOME, log);
  const state = home.readState();
  const way = ways.find(({ source }) => source === state?.source);
  const running = await way?.running();
  if (!state || !way || !running) return undefined;
  const own = { uri: `bolt://127.0.0.1:${state.port}`, username: 'neo4j', password: home.password() };
  return {
    source: way.source,
    uri: own.uri,
    running,
    store: way.store,
    version: await versionOf(own),
    owner: state.owner && { ...state.owner, alive: isAlive(state.owner) },
  };
}
