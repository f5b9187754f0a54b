import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { fetchLive, type LiveOptions } from '../../../cli/live.ts';
import { namedSet } from '../../../ingest/collections.ts';
import type { LiveKind } from '../../../ingest/live/index.ts';

test('files are not fetched', async () => {
  expect(await fetchLive('openalex', ['works.jsonl'], {})).toBeNull();
});

test.each<[LiveKind, string[], LiveOptions, string]>([
  ['openalex', [], { search: 'a', cites: 'W1' }, 'One thing at a time: files, --search, --cites or --ids.'],
  ['crossref', ['a.json'], { search: 'a' }, 'One thing at a time: files, --search, --cites or --ids.'],
  ['openalex', [], { most: '5' }, '--most needs --search, --cites or --ids.'],
  ['openalex', [], { search: 'a', most: 'some' }, '--most is some; allowed is a whole number from 1.'],
  ['openalex', [], { search: ' ' }, '--search needs a word.'],
  ['openalex', [], { cites: 'nothing' }, '--cites: "nothing" is no id of a paper; allowed are a DOI, '],
  ['openalex', [], { ids: 'nowhere.txt' }, 'nowhere.txt does not exist.'],
  ['crossref', [], { cites: '10.1000/1' }, 'Crossref does not tell everybody what cites a work'],
  [
    'crossref',
    [],
    { ids: 'docs/ingest/columns.json' },
    'docs/ingest/columns.json, line 1: "{" is no id of a paper; allowed are a DOI, ',
  ],
])('%s %j %j is refused', async (kind, paths, options, message) => {
  const refused = fetchLive(kind, paths, options);
  await expect(refused).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  await expect(refused).rejects.toThrow(message);
});

test('a file of ids with a line that is no text, or without an id, is refused', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'citeweave-ids-'));
  const file = join(folder, 'ids.txt');
  writeFileSync(file, Buffer.from('10.5555/one\n10.5555/caf\xe9\n', 'latin1'));
  await expect(fetchLive('crossref', [], { ids: file })).rejects.toThrow(`${file}, line 2: not UTF-8 text.`);
  writeFileSync(file, '\n');
  await expect(fetchLive('crossref', [], { ids: file })).rejects.toThrow(
    `--ids: ${file} has no id that Crossref looks up.`,
  );
  rmSync(folder, { recursive: true });
});

test.each(['', ' ', 'a\u0007b', 'x'.repeat(201)])('%j names no set', (name) => {
  expect(() => namedSet(name)).toThrow(/^A set of papers is named by 1 to 200 characters on one line/);
});
