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
  'ingest nonsense file.jsonl',
  'ingest bibtex',
  'ingest crossref --source mine file.json',
  'neo4j nonsense',
  'grow --depth 3 W1',
  'cypher --nonsense',
  'start --nonsense',
])('citeweave %s: exit code 2 and an explanation', (line) => {
  const { status, stderr } = citeweave(line);
  expect(stderr).toMatch(/^error: /);
  expect(status).toBe(2);
});

test.each([
  ['ingest bibtex nowhere.bib', 'nowhere.bib does not exist.'],
  ['ingest ris docs/ingest/openalex', 'docs/ingest/openalex holds no files of RIS, such as library.ris.'],
  ['ingest openalex', 'What is to be read? Files, --search, --cites or --ids.'],
  ['collect --delete', 'Which set? Its name comes first.'],
  ['collect reading', 'Which papers? Give their ids'],
  ['ingest csv --source 7 docs/ingest/papers.csv', 'A source is named by letters'],
  [
    'ingest csv docs/ingest/papers.csv --columns nothing',
    '--columns: nothing is neither one of scopus, zotero',
  ],
  [
    'ingest csv docs/ingest/zotero.csv --columns docs/ingest/columns.json',
    'has no column "Nr"; it has "Key"',
  ],
])('citeweave %s: exit code 2 and one line, before any database is started', (line, message) => {
  const { status, stderr } = citeweave(line);
  expect(stderr).toContain(message);
  expect(stderr).toMatch(/^citeweave: [^\n]+\n$/);
  expect(status).toBe(2);
});

test.each(['--help', '--version', 'sample --help', 'ingest --help', 'ingest csv --help'])(
  'citeweave %s: exit code 0',
  (line) => {
    const { status, stderr } = citeweave(line);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  },
);
