import { execFile, spawn } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import type { Home } from '../home.ts';
import { endProcess, findProcess } from '../process.ts';
import { HEAP, localConf } from '../settings.ts';
import type { Log, Way } from '../types.ts';
import { fetchJars, hasJars } from './jars.ts';
import { javaObstacle, mavenObstacle } from './java.ts';

const CLEAN_EXIT_MS = 30_000;

const JVM = [
  `-Xmx${HEAP}`,
  '-XX:+UseG1GC',
  '-XX:+DisableExplicitGC',
  '-XX:-OmitStackTraceInFastThrow',
  '--add-opens=java.base/java.nio=ALL-UNNAMED',
  '--add-opens=java.base/java.io=ALL-UNNAMED',
  '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
  '-Dlog4j2.disable.jmx=true',
];

// The shell writes its process id and becomes java: no java ever runs whose id is not on file.
const RECORDED = 'echo $$ > "$0" && exec "$@"';

/** The official server as a java process, from the jars that Maven fetches. */
export const localWay = ({ home, store, pidFile }: Home, log: Log, signal?: AbortSignal): Way => {
  const conf = join(store, 'conf');
  const consoleLog = join(store, 'logs', 'console.log');
  const folders = [`--home-dir=${store}`, `--config-dir=${conf}`];
  const serverProcess = () =>
    existsSync(pidFile) ? findProcess(Number(readFileSync(pidFile, 'utf8')), folders.join(' ')) : undefined;

  const setFirstPassword = async (classpath: string, passwordFile: string) => {
    if (existsSync(join(store, 'data', 'databases'))) return;
    const args = ['-cp', classpath, 'org.neo4j.cli.AdminTool', 'dbms', 'set-initial-password'];
    await promisify(execFile)('java', [...args, `@${passwordFile}`], {
      env: { ...process.env, NEO4J_HOME: store, NEO4J_CONF: conf },
    }).catch(({ stderr, message }) => {
      throw new Error(stderr?.trim() || message);
    });
  };

  return {
    source: 'local',
    store,

    async obstacle() {
      if (process.platform === 'win32') return 'not on Windows';
      return (await javaObstacle()) ?? (hasJars(home) ? undefined : await mavenObstacle());
    },

    async running() {
      const found = serverProcess();
      return found && `process ${found.pid}`;
    },

    async launch(port, passwordFile) {
      const classpath = join(await fetchJars(home, log, signal), '*');
      for (const folder of [conf, join(store, 'logs')]) mkdirSync(folder, { recursive: true, mode: 0o700 });
      writeFileSync(join(conf, 'neo4j.conf'), localConf(port));
      await setFirstPassword(classpath, passwordFile);
      rmSync(pidFile, { force: true });
      const output = openSync(consoleLog, 'w', 0o600);
      const server = ['org.neo4j.server.CommunityEntryPoint', ...folders, '--console-mode'];
      // A session of its own: Ctrl-C in the terminal reaches us alone, and we stop it in order.
      const child = spawn('/bin/sh', ['-c', RECORDED, pidFile, 'java', ...JVM, '-cp', classpath, ...server], {
        cwd: store,
        detached: true,
        stdio: ['ignore', output, output],
      });
      closeSync(output);
      let ended = false;
      for (const event of ['exit', 'error']) child.once(event, () => (ended = true));
      child.unref();
      while (!ended && !serverProcess()) await sleep(20);
    },

    async stop() {
      const found = serverProcess();
      if (!found) return;
      if (!(await endProcess(found, 'SIGTERM', CLEAN_EXIT_MS))) {
        log.warn(`Neo4j, process ${found.pid}, did not end in ${CLEAN_EXIT_MS / 1000} s: killing it`);
        await endProcess(found, 'SIGKILL', CLEAN_EXIT_MS);
      }
      rmSync(pidFile, { force: true });
    },

    async lastWords() {
      if (!existsSync(consoleLog)) return 'it printed nothing';
      const lines = readFileSync(consoleLog, 'utf8').split('\n').filter(Boolean);
      const telling = lines.findLast((line) => / ERROR |Exception|Error:|Caused by/.test(line));
      return `${telling ?? lines.at(-1) ?? 'it printed nothing'} (${consoleLog})`;
    },
  };
};
