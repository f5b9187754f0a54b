import neo4j, { type Driver } from 'neo4j-driver';
import { CiteweaveError } from './errors.ts';

export type { Driver } from 'neo4j-driver';

export type Connection = { uri: string; username: string; password: string };

/** A driver with this project's pool and time limits (milliseconds). Connects lazily; close it when done. */
export const createDriver = ({ uri, username, password }: Connection): Driver =>
  neo4j.driver(uri, neo4j.auth.basic(username, password), {
    disableLosslessIntegers: true,
    maxConnectionPoolSize: 50,
    connectionAcquisitionTimeout: 4_000,
    connectionTimeout: 3_000,
    maxTransactionRetryTime: 5_000,
    fetchSize: -1,
    telemetryDisabled: true,
    notificationFilter: { minimumSeverityLevel: 'OFF' },
    userAgent: 'citeweave',
  });

export type ServerInfo = { version: string; edition: string };

/** Asks the server who it is. Throws SERVICE_UNAVAILABLE, with the cause in words, within `deadlineMs`. */
export async function ping(driver: Driver, deadlineMs = 3_000, database?: string): Promise<ServerInfo> {
  const session = driver.session({ defaultAccessMode: neo4j.session.READ, database });
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${deadlineMs / 1000} s`)), deadlineMs);
  });
  try {
    const asked = session.run(
      'CALL dbms.components() YIELD versions, edition RETURN versions[0] AS version, edition',
    );
    const { records } = await Promise.race([asked, late]);
    return { version: records[0]!.get('version'), edition: records[0]!.get('edition') };
  } catch (cause) {
    const { code, message } = cause as { code?: string; message: string };
    const why = code?.includes('Unauthorized') ? 'it refused the user name or password' : message;
    throw new CiteweaveError('SERVICE_UNAVAILABLE', `Neo4j cannot be used: ${why}`, {}, cause);
  } finally {
    clearTimeout(timer);
    session.close().catch(() => {});
  }
}
