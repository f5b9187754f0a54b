import { linkSync, mkdirSync, readFileSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { isAlive, type Process, thisProcess } from './process.ts';

const GUARD_MS = 5_000;

const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code;

/** True if `make` made its file, false if there was one already. */
const made = (make: () => void) => {
  try {
    make();
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
};

const holderOf = (file: string): Process | undefined => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
};

/** Linking a finished file makes the lock and its content appear at once. */
const tryLock = (file: string, me: Process) => {
  const draft = `${file}.${me.pid}`;
  writeFileSync(draft, JSON.stringify(me));
  try {
    return made(() => linkSync(draft, file));
  } finally {
    rmSync(draft);
  }
};

/** Removes a dead holder's lock; the guard folder keeps two rescuers from removing each other's new lock. */
const breakStale = (file: string) => {
  const guard = `${file}.guard`;
  if (!made(() => mkdirSync(guard))) {
    const { mtimeMs } = statSync(guard, { throwIfNoEntry: false }) ?? { mtimeMs: Date.now() };
    if (Date.now() - mtimeMs > GUARD_MS) rmSync(guard, { recursive: true, force: true });
    return;
  }
  try {
    const holder = holderOf(file);
    if (holder && !isAlive(holder)) rmSync(file);
  } finally {
    rmdirSync(guard);
  }
};

type Waiting = { onWait?: (holder: Process) => void; signal?: AbortSignal };

/** Runs `work` while no other process of this machine does so under the same lock file. */
export async function withLock<T>(
  file: string,
  work: () => Promise<T>,
  { onWait, signal }: Waiting = {},
): Promise<T> {
  const me = thisProcess();
  let waited = false;
  while (!tryLock(file, me)) {
    const holder = holderOf(file);
    if (holder && !isAlive(holder)) breakStale(file);
    else {
      if (holder && !waited) onWait?.(holder);
      waited = true;
      await sleep(200, undefined, { signal });
    }
  }
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}
