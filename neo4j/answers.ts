import { connect, createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Connection, createDriver, ping, type ServerInfo } from '../cypher/driver.ts';

const DEADLINE_MS = 120_000;

/** `wanted` if nothing listens there, else any free port; 0 takes any. */
export const freePort = (wanted: number): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error) => (wanted === 0 ? reject(error) : resolve(freePort(0))));
    server.listen(wanted, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });

const isOpen = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    const end = (open: boolean) => {
      socket.destroy();
      resolve(open);
    };
    socket.once('connect', () => end(true)).once('error', () => end(false));
  });

/** Asks a server who it is, over a connection of its own. */
export const askOnce = async (connection: Connection, deadlineMs: number): Promise<ServerInfo> => {
  const driver = createDriver(connection);
  try {
    return await ping(driver, deadlineMs);
  } finally {
    await driver.close();
  }
};

export const isRefused = (error: unknown) =>
  String((error as { cause?: { code?: unknown } }).cause?.code).includes('Security.Unauthorized');

type Until = { stillRunning: () => Promise<unknown>; signal?: AbortSignal };

/** Waits until a local port answers Bolt with this password; undefined if its server ends instead. */
export async function untilItAnswers(
  port: number,
  connection: Connection,
  { stillRunning, signal }: Until,
): Promise<ServerInfo | undefined> {
  const deadline = Date.now() + DEADLINE_MS;
  let last: unknown;
  while (Date.now() < deadline) {
    if (await isOpen(port)) {
      try {
        return await askOnce(connection, 5_000);
      } catch (error) {
        if (isRefused(error)) throw error;
        last = error;
      }
    }
    if (!(await stillRunning())) return undefined;
    await sleep(200, undefined, { signal });
  }
  throw last ?? new Error(`nothing listens on port ${port} after ${DEADLINE_MS / 1000} s`);
}
