import { randomBytes } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { State } from './types.ts';

/** The files of one CITEWEAVE_HOME; makes the folder, readable by its owner only. */
export const openHome = (folder: string) => {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const home = realpathSync(folder);
  const stateFile = join(home, 'neo4j.json');
  const passwordFile = join(home, 'neo4j.password');
  return {
    home,
    store: join(home, 'neo4j'),
    pidFile: join(home, 'neo4j.pid'),
    lockFile: join(home, 'neo4j.lock'),
    passwordFile,

    readState(): State | undefined {
      if (!existsSync(stateFile)) return undefined;
      return JSON.parse(readFileSync(stateFile, 'utf8'));
    },
    /** Replaces the file in one step, so that a reader never sees half of it. */
    writeState(state: State | undefined) {
      if (!state) return rmSync(stateFile, { force: true });
      writeFileSync(`${stateFile}.new`, JSON.stringify(state));
      renameSync(`${stateFile}.new`, stateFile);
    },
    /** The generated password of this home's server, made at the first call. */
    password(): string {
      if (!existsSync(passwordFile)) {
        writeFileSync(`${passwordFile}.new`, randomBytes(24).toString('hex'), { mode: 0o600 });
        renameSync(`${passwordFile}.new`, passwordFile);
      }
      return readFileSync(passwordFile, 'utf8').trim();
    },
  };
};

export type Home = ReturnType<typeof openHome>;
