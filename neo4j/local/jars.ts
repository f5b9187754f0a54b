import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { CiteweaveError } from '../../cypher/errors.ts';
import { withLock } from '../lock.ts';
import type { Log } from '../types.ts';

const POM = fileURLToPath(new URL('../pom.xml', import.meta.url));

/** The version of the official server, pinned in pom.xml. */
export const VERSION = /<neo4j.version>(.+)<\/neo4j.version>/.exec(readFileSync(POM, 'utf8'))![1]!;

export const jarsFolder = (home: string) => join(home, `neo4j-${VERSION}`);

const marker = (home: string) => join(jarsFolder(home), 'complete');

export const hasJars = (home: string) => existsSync(marker(home));

const runMaven = (lib: string, onFetched: () => void, signal?: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const args = ['-B', '-f', POM, 'dependency:copy-dependencies', `-DoutputDirectory=${lib}`];
    // slf4j-nop would silence the server: its own log provider is among the jars.
    const child = spawn('mvn', [...args, '-DexcludeArtifactIds=slf4j-nop'], {
      stdio: ['ignore', 'pipe', 'ignore'],
      signal,
    });
    let firstError: string | undefined;
    createInterface(child.stdout).on('line', (line) => {
      if (/Downloaded .*\.jar/.test(line)) onFetched();
      if (line.startsWith('[ERROR]')) firstError ??= line.slice('[ERROR]'.length).trim();
    });
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(firstError ?? `mvn ended with ${code}`));
    });
  });

/** Fetches the server's jars once; a marker file tells a complete folder from an interrupted one. */
export async function fetchJars(home: string, log: Log, signal?: AbortSignal): Promise<string> {
  const folder = jarsFolder(home);
  const lib = join(folder, 'lib');
  if (hasJars(home)) return lib;
  mkdirSync(lib, { recursive: true });
  return withLock(join(folder, 'lock'), async () => {
    if (hasJars(home)) return lib;
    log.info(`Fetching the Neo4j ${VERSION} server with Maven, about 125 MB, once, into ${folder}`);
    let fetched = 0;
    let told = '';
    const tell = setInterval(() => {
      const line = `Neo4j ${VERSION}: ${fetched} files fetched, ${readdirSync(lib).length} jars in place`;
      if (line !== told) log.info(line);
      told = line;
    }, 1_000);
    try {
      await runMaven(lib, () => fetched++, signal);
    } catch (cause) {
      const why = (cause as Error).message;
      throw new CiteweaveError(
        'SERVICE_UNAVAILABLE',
        `Maven did not fetch the Neo4j server: ${why}`,
        {},
        cause,
      );
    } finally {
      clearInterval(tell);
    }
    const jars = readdirSync(lib).length;
    writeFileSync(marker(home), `${jars} jars\n`);
    log.info(`Neo4j ${VERSION}: ${jars} jars in place`);
    return lib;
  });
}
