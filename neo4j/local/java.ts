import { execFile } from 'node:child_process';

const OLDEST = 17;

/** What a program prints on both streams; undefined if it is missing or fails. */
const printed = (program: string, args: string[]): Promise<string | undefined> =>
  new Promise((resolve) => {
    execFile(program, args, { timeout: 20_000 }, (error, stdout, stderr) =>
      resolve(error ? undefined : stdout + stderr),
    );
  });

/** Why the java on PATH cannot run the server, undefined if it can. */
export async function javaObstacle(): Promise<string | undefined> {
  const text = await printed('java', ['-version']);
  if (text === undefined) return `no Java ${OLDEST} on PATH`;
  const major = Number(/version "(\d+)/.exec(text)?.[1] ?? 0);
  return major >= OLDEST ? undefined : `the java on PATH is older than ${OLDEST}`;
}

export const mavenObstacle = async () =>
  (await printed('mvn', ['--version'])) === undefined ? 'no Maven (mvn) on PATH' : undefined;
