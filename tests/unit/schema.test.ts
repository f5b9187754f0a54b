import { execFileSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { expect, test } from '@jest/globals';
import { buildSchema } from 'graphql';
import { printContract } from '../../schema/print.ts';

const FILE = 'schema/schema.graphql';
const git = (...args: string[]) =>
  execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });

test('the committed schema is the one the code makes', () => {
  expect(readFileSync(FILE, 'utf8')).toBe(printContract());
});

/** Paths such as `Paper.citations.orderBy` that a decision names on a line `Breaking: …`. */
const decided = new Set(
  globSync('docs/decisions/*.md').flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/^Breaking: (\S+)$/gm)].map(([, path]) => path),
  ),
);

const versions = () => {
  try {
    return git('log', '--format=%H', '--max-count=30', '--', FILE).split('\n').filter(Boolean);
  } catch {
    return [];
  }
};

test('the schema only grows: nothing of an earlier version is gone or narrower', async () => {
  const now = buildSchema(readFileSync(FILE, 'utf8'));
  const broken = new Set<string>();
  for (const commit of versions()) {
    const before = buildSchema(git('show', `${commit}:${FILE}`));
    for (const change of await diff(before, now))
      if (change.criticality.level === CriticalityLevel.Breaking && !decided.has(change.path ?? ''))
        broken.add(`${change.path}: ${change.message}`);
  }
  expect([...broken]).toEqual([]);
});
