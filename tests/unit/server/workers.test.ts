import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';

const LOST_WORKER = fileURLToPath(new URL('../../support/lost-worker.ts', import.meta.url));

test('a worker that ends before it listens is replaced once', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [LOST_WORKER], {
    env: { ...process.env, HOST: '127.0.0.1', PORT: '0' },
  });
  const { forks, warned } = JSON.parse(stdout);
  expect(warned).toEqual([
    expect.stringMatching(/^Worker \d+ ended \(SIGKILL\); another takes its place\.$/),
    'HOST 203.0.113.1 is no address of this machine; another takes its place.',
  ]);
  expect(forks).toBe(3);
});
