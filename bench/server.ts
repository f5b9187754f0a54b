/** The server as it is started, in a process of its own. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import type { Connection } from '../cypher/driver.ts';

export type Server = { process: ChildProcess; url: string };

/** `citeweave start` on a free port; no answer is given twice. `more` are variables of its environment. */
export async function start(
  { uri, username, password }: Connection,
  more: NodeJS.ProcessEnv = {},
): Promise<Server> {
  const process_ = spawn(process.execPath, ['bin/citeweave.mjs', 'start'], {
    env: {
      ...process.env,
      PORT: '0',
      NEO4J_URI: uri,
      NEO4J_USERNAME: username,
      NEO4J_PASSWORD: password,
      RESPONSE_CACHE: 'off',
      LOG_LEVEL: 'error',
      ...more,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await new Promise<string>((resolve, reject) => {
    let printed = '';
    process_.stdout!.on('data', (data) => {
      printed += data;
      const found = /(http:\S+)\/graphql/.exec(printed);
      if (found) resolve(found[1]!);
    });
    process_.once('exit', (code) => reject(new Error(`citeweave start ended with ${code}`)));
  });
  return { process: process_, url };
}

export const stop = (server: Server) =>
  new Promise((resolve) => {
    server.process.once('exit', resolve);
    server.process.kill('SIGTERM');
  });

/** Resident memory of a process in MB. */
export const memoryOf = ({ process: { pid } }: Server) =>
  Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1_000;
