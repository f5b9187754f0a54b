import { spawn } from 'node:child_process';
import { createWriteStream, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { finished } from 'node:stream/promises';
import { CiteweaveError } from '../../cypher/errors.ts';
import { openHome } from '../home.ts';
import { withLock } from '../lock.ts';
import { HEAP, USUAL_PORT } from '../settings.ts';
import type { Log } from '../types.ts';
import { localWay } from './local.ts';
import { prepareStore, toolEnv } from './store.ts';

/** CSV files with headers, as `neo4j-admin database import` reads them; by labels (`Paper:Full`) or type. */
export type ImportFiles = {
  nodes: [labels: string, file: string][];
  relationships: [type: string, file: string][];
  /** How they are to be read, as the importer's own options. */
  options?: string[];
};

/** What `neo4j-admin` is to be told to make a database of these files; it refuses to replace one that holds data. */
export const importArguments = (
  { nodes, relationships, options = [] }: ImportFiles,
  database: string,
): string[] => [
  ...['database', 'import', 'full', database, ...options],
  ...nodes.map(([labels, file]) => `--nodes=${labels}=${resolve(file)}`),
  ...relationships.map(([type, file]) => `--relationships=${type}=${resolve(file)}`),
];

const OPENS = ['java.nio', 'java.lang', 'sun.nio.ch'].map(
  (name) => `--add-opens=java.base/${name}=ALL-UNNAMED`,
);

/** Why nothing can be imported into this CITEWEAVE_HOME, undefined if it can. */
export const importObstacle = (folder: string, log: Log): Promise<string | undefined> =>
  localWay(openHome(folder), log).obstacle();

/**
 * Replaces the database of this CITEWEAVE_HOME by what the official importer makes of these files. Its server must
 * not be running, and starts with the new data.
 */
export async function importCsv(folder: string, files: ImportFiles, log: Log): Promise<void> {
  const home = openHome(folder);
  const way = localWay(home, log);
  const refuse = (why: string) => {
    throw new CiteweaveError('SERVICE_UNAVAILABLE', `Nothing was imported: ${why}.`, {});
  };
  await withLock(home.lockFile, async () => {
    const [obstacle, running] = [await way.obstacle(), await way.running()];
    if (obstacle) refuse(obstacle);
    if (running) refuse(`the Neo4j of ${home.home} is running (${running})`);
    home.password();
    const classpath = await prepareStore(home, USUAL_PORT, log);
    const code = await runTool(home.store, [
      ...[`-Xmx${HEAP}`, ...OPENS, '-cp', classpath, 'org.neo4j.cli.AdminTool'],
      ...importArguments(files, 'neo4j'),
      ...['--overwrite-destination', '--verbose'],
    ]);
    if (code !== 0) refuse(`the importer failed: ${lastWords(home.store)}`);
  });
}

const outputOf = (store: string) => join(store, 'logs', 'import.log');

async function runTool(store: string, args: string[]): Promise<number | null> {
  const output = createWriteStream(outputOf(store));
  const child = spawn('java', args, { cwd: store, env: toolEnv(store), stdio: ['ignore', 'pipe', 'pipe'] });
  child.stdout.pipe(output, { end: false });
  child.stderr.pipe(output, { end: false });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  await finished(output.end());
  return code;
}

function lastWords(store: string): string {
  const lines = readFileSync(outputOf(store), 'utf8').split('\n').filter(Boolean);
  const telling = lines.findLast((line) => line.startsWith('Caused by: '));
  return `${telling ?? lines.at(-1) ?? 'it printed nothing'} (${outputOf(store)})`;
}
