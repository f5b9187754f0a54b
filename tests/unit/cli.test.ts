import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';

const BIN = fileURLToPath(new URL('../../bin/citeweave.mjs', import.meta.url));
const citeweave = (line: string) =>
  spawnSync(process.execPath, [BIN, ...line.split(' ')], { encoding: 'utf8' });

test.each([
  'nonsense',
  'doctor --nonsense',
  'sample nonsense',
  'sample load --nonsense',
  'ingest jsonl',
  'ingest jsonl --nonsense file.jsonl',
  'neo4j nonsense',
  'cypher --nonsense',
  'start --nonsense',
])('citeweave %s: exit code 2 and an explanation', (line) => {
  const { status, stderr } = citeweave(line);
  expect(stderr).toMatch(/^error: /);
  expect(status).toBe(2);
});

test.each(['--help', '--version', 'sample --help'])('citeweave %s: exit code 0', (line) => {
  const { status, stderr } = citeweave(line);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});
