import { CiteweaveError } from '../cypher/errors.ts';
import { askOnce, isRefused } from './answers.ts';
import type { Log, Neo4jConnection, Neo4jEnv } from './types.ts';

const OLDEST = [5, 23] as const;

/** Neo4j 5.23 and newer, which includes the versions named by year (2025.01). */
export const isSupported = (version: string) => {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1]);
};

/** The Neo4j of NEO4J_URI. One that does not answer yet is no error: it may come up later. */
export async function givenNeo4j(env: Neo4jEnv, log: Log): Promise<Neo4jConnection> {
  const connection = {
    uri: env.NEO4J_URI!,
    username: env.NEO4J_USERNAME,
    password: env.NEO4J_PASSWORD!,
  };
  let version: string | undefined;
  try {
    ({ version } = await askOnce(connection, 5_000));
  } catch (error) {
    if (isRefused(error))
      throw new CiteweaveError(
        'SERVICE_UNAVAILABLE',
        `${connection.uri} refused NEO4J_USERNAME and NEO4J_PASSWORD.`,
        {},
        error,
      );
    log.warn(`${connection.uri} does not answer yet: ${(error as Error).message}`);
  }
  if (version !== undefined && !isSupported(version))
    throw new CiteweaveError(
      'SERVICE_UNAVAILABLE',
      `${connection.uri} is Neo4j ${version}; Citeweave needs ${OLDEST.join('.')} or newer.`,
    );
  return {
    ...connection,
    database: env.NEO4J_DATABASE,
    version,
    source: 'uri',
    why: 'NEO4J_URI is set',
    startedHere: false,
    stop: async () => {},
  };
}
