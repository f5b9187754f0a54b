import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** A process that cannot be mistaken for a later one with the same id. */
export type Process = { pid: number; born: string };

const quietly = (read: () => string) => {
  try {
    return read();
  } catch {
    return '';
  }
};
const ps = (pid: number, column: string) =>
  quietly(() =>
    execFileSync('ps', ['-ww', '-o', `${column}=`, '-p', String(pid)], {
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' },
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim(),
  );

/** When a process started, as an opaque text; undefined if there is no such process or it is a zombie. */
const bornAt = (pid: number): string | undefined => {
  if (existsSync('/proc/self/stat')) {
    const stat = quietly(() => readFileSync(`/proc/${pid}/stat`, 'utf8'));
    const [state, ...rest] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return !state || state === 'Z' || state === 'X' ? undefined : rest[18];
  }
  return ps(pid, 'stat').startsWith('Z') ? undefined : ps(pid, 'lstart') || undefined;
};

export const thisProcess = (): Process => ({ pid: process.pid, born: bornAt(process.pid) ?? '' });

export const isAlive = ({ pid, born }: Process) => bornAt(pid) === born;

/** The process with this id if it lives and its command line has `text` in it. */
export const findProcess = (pid: number, text: string): Process | undefined => {
  const born = bornAt(pid);
  if (born === undefined) return undefined;
  const line = existsSync('/proc/self/cmdline')
    ? quietly(() => readFileSync(`/proc/${pid}/cmdline`, 'utf8')).replaceAll('\0', ' ')
    : ps(pid, 'args');
  return line.includes(text) ? { pid, born } : undefined;
};

/** Signals a process and waits until it has gone; false if it is still there after `patienceMs`. */
export const endProcess = async (target: Process, signal: NodeJS.Signals, patienceMs: number) => {
  const deadline = Date.now() + patienceMs;
  if (isAlive(target)) process.kill(target.pid, signal);
  while (isAlive(target)) {
    if (Date.now() > deadline) return false;
    await sleep(100);
  }
  return true;
};
