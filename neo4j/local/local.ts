import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Home } from '../home.ts';
import { endProcess, findProcess } from '../process.ts';
import { HEAP } from '../settings.ts';
import type { Log, Way } from '../types.ts';
import { hasJars } from './jars.ts';
import { javaObstacle, mavenObstacle } from './java.ts';
import { confFolder, prepareStore } from './store.ts';

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
export const localWay = (home: Home, log: Log, signal?: AbortSignal): Way => {
  const { store, pidFile } = home;
  const consoleLog = join(store, 'logs', 'console.log');
  const folders = [`--home-dir=${store}`, `--config-dir=${confFolder(store)}`];
  const serverProcess = () =>
    existsSync(pidFile) ? findProcess(Number(readFileSync(pidFile, 'utf8')), folders.join(' ')) : undefined;

  return {
    source: 'local',
    store,

    async obstacle() {
      if (process.platform === 'win32') return 'not on Windows';
      return (await javaObstacle()) ?? (hasJars(home.home) ? undefined : await mavenObstacle());
    },

    async running() {
      const found = serverProcess();
      return found && `process ${found.pid}`;
    },

    async launch(port) {
      const classpath = await prepareStore(home, port, log, signal);
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
