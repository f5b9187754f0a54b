import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';

type Entry = { dependencies?: Record<string, string>; optionalDependencies?: Record<string, string> };

/** The packages that an entry names and nothing in the file stands for, as Node would look for them. */
function absent(packages: Record<string, Entry>): string[] {
  const isThere = (folder: string, name: string): boolean => {
    if (packages[`${folder && `${folder}/`}node_modules/${name}`]) return true;
    return (
      folder !== '' && isThere(folder.slice(0, Math.max(0, folder.lastIndexOf('node_modules/') - 1)), name)
    );
  };
  return Object.entries(packages).flatMap(([folder, { dependencies, optionalDependencies }]) =>
    Object.keys({ ...dependencies, ...optionalDependencies })
      .filter((name) => !isThere(folder, name))
      .map((name) => `${name}, which ${folder} names`),
  );
}

/** An `npm install` drops the optional packages of other platforms where the registry lacks them. */
test.each(['package-lock.json', 'bench/package-lock.json'])(
  '%s has an entry for every package named in it, or npm ci would refuse it',
  (file) => {
    const { packages } = JSON.parse(readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8'));
    expect(absent(packages)).toEqual([]);
  },
);

test('an entry beside, above or below the one that names it', () => {
  const named = { optionalDependencies: { b: '1' } };
  const at = (path: string) => absent({ 'node_modules/a/node_modules/c': named, [path]: {} });
  expect(at('node_modules/b')).toEqual([]);
  expect(at('node_modules/a/node_modules/b')).toEqual([]);
  expect(at('node_modules/a/node_modules/c/node_modules/b')).toEqual([]);
  expect(at('node_modules/d/node_modules/b')).toEqual(['b, which node_modules/a/node_modules/c names']);
});
