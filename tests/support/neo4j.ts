import { existsSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { dockerObstacle, IMAGE } from '../../neo4j/docker.ts';
import { openHome } from '../../neo4j/home.ts';
import { connectNeo4j, type Log, type Neo4jEnv, stopNeo4j } from '../../neo4j/index.ts';
import { fetchJars, jarsFolder } from '../../neo4j/local/jars.ts';
import { localWay } from '../../neo4j/local/local.ts';

export type TestNeo4j = {
  uri: string;
  username: string;
  password: string;
  how: string;
  stop(): Promise<void>;
};

const WAYS = ['uri', 'docker', 'local'] as const;
type Way = (typeof WAYS)[number];

const SHARED_HOME = fileURLToPath(new URL('../../.citeweave', import.meta.url));

const print = (message: string) => void process.stderr.write(`test Neo4j: ${message}\n`);
export const log: Log = { info: print, warn: print };
export const quiet: Log = { info: () => {}, warn: () => {} };

/** The environment of a Neo4j under this home; never that of NEO4J_URI. */
export const envOf = (home: string): Neo4jEnv => ({
  NEO4J_USERNAME: 'neo4j',
  NEO4J_DATABASE: 'neo4j',
  CITEWEAVE_HOME: home,
});

const runs = (pid: number) => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

/** Ends what test runs that were killed have left behind. */
const sweep = async () => {
  for (const name of readdirSync(tmpdir())) {
    const pid = /^citeweave-test-(\d+)-/.exec(name)?.[1];
    if (pid && !runs(Number(pid))) await dropHome(join(tmpdir(), name));
  }
};

/** Why the official server cannot be run here as a Java process, undefined if it can. */
export const localObstacle = (): Promise<string | undefined> =>
  localWay(openHome(SHARED_HOME), quiet).obstacle();

/** A new CITEWEAVE_HOME in the temporary folder that shares the server's jars with the checkout. */
export const freshHome = async (): Promise<string> => {
  await sweep();
  await fetchJars(SHARED_HOME, log);
  const home = mkdtempSync(join(tmpdir(), `citeweave-test-${process.pid}-`));
  const jars = jarsFolder(SHARED_HOME);
  symlinkSync(jars, join(home, basename(jars)));
  return home;
};

/** Stops the Neo4j of a home that freshHome() made and removes the folder. */
export const dropHome = async (home: string) => {
  if (!existsSync(home)) return;
  await stopNeo4j({ env: envOf(home), log: quiet });
  rmSync(home, { recursive: true, force: true });
};

/** A Java process with an empty store of its own, for tests that hurt their server. */
export const startLocalNeo4j = async (): Promise<TestNeo4j & { home: string }> => {
  const home = await freshHome();
  const { uri, username, password, version } = await connectNeo4j({
    env: envOf(home),
    log: quiet,
    start: true,
    only: 'local',
    port: 0,
  });
  const how = `local Neo4j ${version} in ${home}`;
  return { uri, username, password, how, home, stop: () => dropHome(home) };
};

const startContainer = async (): Promise<TestNeo4j> => {
  const { Neo4jContainer } = await import('@testcontainers/neo4j');
  const image = process.env.NEO4J_IMAGE || IMAGE;
  const container = await new Neo4jContainer(image)
    .withEnvironment({ NEO4J_dbms_usage__report_enabled: 'false' })
    .start();
  return {
    uri: container.getBoltUri(),
    username: container.getUsername(),
    password: container.getPassword(),
    how: `container of ${image}`,
    stop: async () => void (await container.stop()),
  };
};

const givenServer = (): TestNeo4j => {
  const { NEO4J_TEST_URI, NEO4J_TEST_USERNAME, NEO4J_TEST_PASSWORD } = process.env;
  if (!NEO4J_TEST_URI || !NEO4J_TEST_PASSWORD)
    throw new Error('NEO4J_TEST_URI and NEO4J_TEST_PASSWORD are needed to test against a given Neo4j');
  return {
    uri: NEO4J_TEST_URI,
    username: NEO4J_TEST_USERNAME || 'neo4j',
    password: NEO4J_TEST_PASSWORD,
    how: 'NEO4J_TEST_URI',
    stop: async () => {},
  };
};

/** How the tests get their Neo4j where the environment says so. */
export const forced = (): Way | undefined => {
  const way = process.env.TEST_NEO4J;
  if (!way) return process.env.NEO4J_TEST_URI ? 'uri' : undefined;
  if ((WAYS as readonly string[]).includes(way)) return way as Way;
  throw new Error(`TEST_NEO4J is ${JSON.stringify(way)}; allowed: ${WAYS.join(', ')}`);
};

/**
 * A Neo4j for tests, whose data may be deleted: NEO4J_TEST_URI, else a container, else a Java process.
 * TEST_NEO4J=uri|docker|local forces one. Never NEO4J_URI: it may hold somebody's data.
 */
export async function startNeo4j(): Promise<TestNeo4j> {
  const way = forced();
  if (way === 'uri') return givenServer();
  if (way === 'docker') return startContainer();
  if (way === 'local') return startLocalNeo4j();
  const obstacle = await dockerObstacle();
  if (obstacle) {
    print(`no container (${obstacle}); starting the official server with Java`);
    return startLocalNeo4j();
  }
  try {
    return await startContainer();
  } catch (error) {
    print(`no container (${(error as Error).message}); starting the official server with Java`);
    return startLocalNeo4j();
  }
}
