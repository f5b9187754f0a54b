import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { expect, test } from '@jest/globals';

const ROOT = new URL('../../', import.meta.url);

/** What each folder may import besides itself. */
const MAY_IMPORT: Record<string, string[]> = {
  server: ['schema', 'loaders', 'cypher'],
  schema: ['loaders', 'cypher'],
  loaders: ['cypher'],
  cypher: [],
  ingest: ['cypher'],
  neo4j: ['cypher'],
  sample: ['ingest', 'cypher'],
  bench: ['server', 'ingest', 'neo4j', 'cypher'],
  cli: ['server', 'loaders', 'ingest', 'neo4j', 'sample', 'cypher', 'package.json'],
};

/** The only folders that know a package. */
const KNOWN_IN: Record<string, string[]> = {
  graphql: ['server', 'schema'],
  'graphql-yoga': ['server', 'bench'],
  '@pothos/core': ['schema'],
  dataloader: ['loaders'],
  'neo4j-driver': ['cypher'],
};

const importsOf = (text: string) =>
  [
    ...text.matchAll(/^(?:import|export)\b[^;]*?\bfrom '([^']+)'|^import '([^']+)'|\bimport\('([^']+)'\)/gm),
  ].map(([, from, bare, dynamic]) => (from ?? bare ?? dynamic)!);

const packageOf = (name: string) => name.match(/^(?:@[^/]+\/)?[^/]+/)![0];

/** What is not allowed of the imports of a file. */
function breaches(file: string, text: string): string[] {
  const [folder] = file.split('/') as [string];
  return importsOf(text).flatMap((name) => {
    if (!name.startsWith('.')) {
      const allowed = KNOWN_IN[packageOf(name)];
      return allowed && !allowed.includes(folder) ? [`${file} imports ${name}`] : [];
    }
    const target = posix.join(posix.dirname(file), name);
    const [to] = target.split('/') as [string];
    return to === folder || MAY_IMPORT[folder]!.includes(to) ? [] : [`${file} imports ${target}`];
  });
}

test.each(Object.keys(MAY_IMPORT))('%s/ imports only what it may', (folder) => {
  const files = globSync(`${folder}/**/*.ts`, { cwd: ROOT.pathname }).filter(
    (file) => !file.includes('node_modules/'),
  );
  expect(files.length).toBeGreaterThan(0);
  expect(files.flatMap((file) => breaches(file, readFileSync(new URL(file, ROOT), 'utf8')))).toEqual([]);
});

test('a breach is found, in whatever form it is written', () => {
  const text = [
    "import { a } from '../schema/index.ts';",
    "import type {\n  B,\n} from '../server/env.ts';",
    "export { c } from './c.ts';",
    "import 'dataloader';",
    "const driver = await import('neo4j-driver');",
  ].join('\n');
  expect(breaches('loaders/x.ts', text)).toEqual([
    'loaders/x.ts imports schema/index.ts',
    'loaders/x.ts imports server/env.ts',
    'loaders/x.ts imports neo4j-driver',
  ]);
});
