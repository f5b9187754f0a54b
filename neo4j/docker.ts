import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Home } from './home.ts';
import { containerEnv } from './settings.ts';
import type { Log, Way } from './types.ts';

export const IMAGE = 'neo4j:5.26-community';

const PULL_MS = 15 * 60_000;

const docker = async (args: string[], timeout = 60_000) =>
  (await promisify(execFile)('docker', args, { timeout })).stdout.trim();

const lastLine = (error: unknown) => {
  const { code, stderr, message } = error as { code?: unknown; stderr?: string; message: string };
  if (code === 'ENOENT') return 'no docker on PATH';
  return (stderr || message).trim().split('\n').at(-1)!;
};

/** Why no Docker engine answers, undefined if one does. */
export const dockerObstacle = async (): Promise<string | undefined> => {
  try {
    const version = await docker(['info', '--format', '{{.ServerVersion}}'], 10_000);
    return version ? undefined : 'the Docker engine does not answer';
  } catch (error) {
    return lastLine(error);
  }
};

/** The official image in a container and a volume that are named after CITEWEAVE_HOME. */
export const dockerWay = ({ home }: Home, log: Log): Way => {
  const name = `citeweave-${createHash('sha256').update(home).digest('hex').slice(0, 12)}`;
  const remove = () => docker(['rm', '--force', '--volumes', name]).catch(() => {});

  return {
    source: 'docker',
    store: `volume ${name}`,

    obstacle: dockerObstacle,

    async running() {
      const state = await docker(['inspect', '--format', '{{.State.Running}}', name]).catch(() => '');
      return state === 'true' ? `container ${name}` : undefined;
    },

    async launch(port, passwordFile) {
      await remove();
      const envFile = join(home, 'neo4j.env');
      const auth = `NEO4J_AUTH=neo4j/${readFileSync(passwordFile, 'utf8')}\n`;
      writeFileSync(envFile, auth + containerEnv(port), { mode: 0o600 });
      log.info(`Starting ${IMAGE} as container ${name}; the image is fetched if it is not here`);
      const args = ['--detach', '--name', name, '--env-file', envFile, '--volume', `${name}:/data`];
      try {
        await docker(['run', ...args, '--publish', `127.0.0.1:${port}:7687`, IMAGE], PULL_MS);
      } catch (error) {
        throw new Error(lastLine(error));
      } finally {
        rmSync(envFile, { force: true });
      }
    },

    async stop() {
      await docker(['stop', '-t', '30', name]).catch(() => {});
      await remove();
    },

    async lastWords() {
      const logs = promisify(execFile)('docker', ['logs', '--tail', '20', name]);
      const { stdout, stderr } = await logs.catch((error) => ({ stdout: '', stderr: lastLine(error) }));
      return (stdout + stderr).trim().split('\n').at(-1) || 'it printed nothing';
    },
  };
};
