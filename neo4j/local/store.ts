import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Home } from '../home.ts';
import { localConf } from '../settings.ts';
import type { Log } from '../types.ts';
import { fetchJars } from './jars.ts';

export const confFolder = (store: string) => join(store, 'conf');

/** Whether the store holds databases: it was started, or filled by an import. */
export const hasData = (store: string): boolean => existsSync(join(store, 'data', 'databases'));

/** Whether this CITEWEAVE_HOME has a store with databases. */
export const hasStore = (home: string): boolean => hasData(join(home, 'neo4j'));

/** The environment in which the server's own tools find the store. */
export const toolEnv = (store: string) => ({
  ...process.env,
  NEO4J_HOME: store,
  NEO4J_CONF: confFolder(store),
});

/** Brings the jars and makes folders, settings and, in a new store, the first password; the class path. */
export async function prepareStore(
  { home, store, passwordFile }: Home,
  port: number,
  log: Log,
  signal?: AbortSignal,
): Promise<string> {
  const classpath = join(await fetchJars(home, log, signal), '*');
  for (const folder of [confFolder(store), join(store, 'logs')])
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  writeFileSync(join(confFolder(store), 'neo4j.conf'), localConf(port));
  if (hasData(store)) return classpath;
  const args = ['-cp', classpath, 'org.neo4j.cli.AdminTool', 'dbms', 'set-initial-password'];
  await promisify(execFile)('java', [...args, `@${passwordFile}`], { env: toolEnv(store) }).catch(
    ({ stderr, message }) => {
      throw new Error(stderr?.trim() || message);
    },
  );
  return classpath;
}
