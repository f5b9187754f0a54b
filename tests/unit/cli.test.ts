import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
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
  ['ingest openalex --search a --replace', '--replace takes files that hold all that the source tells'],
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

test('--bulk for a Neo4j elsewhere leaves its files and says what to run there', () => {
  const cwd = mkdtempSync(join(tmpdir(), 'citeweave-bulk-'));
  const library = fileURLToPath(new URL('../../docs/ingest/library.bib', import.meta.url));
  const { status, stdout } = spawnSync(process.execPath, [BIN, 'ingest', 'bibtex', library, '--bulk'], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'x', NEO4J_DATABASE: 'papers' },
  });
  const [report, command] = stdout.split('\n\nThe import, where that Neo4j is, while it is stopped:\n\n');
  expect([status, report]).toEqual([0, expect.stringMatching(/^Records read +6 /)]);
  const parts = command!.trim().split(' \\\n  ');
  expect(parts[0]).toBe('neo4j-admin database import full papers');
  const files = parts
    .slice(1)
    .flatMap((part) => /^--(?:nodes|relationships)=[\w:]+=(.+)$/.exec(part)?.[1] ?? []);
  const folder = join(realpathSync(cwd), 'library.csv');
  expect(files.map((file) => basename(file)).sort()).toEqual(readdirSync(folder).sort());
  expect(files.every((file) => dirname(file) === folder)).toBe(true);
  rmSync(cwd, { recursive: true });
});

test.each(['--help', '--version', 'sample --help', 'ingest --help', 'ingest csv --help'])(
  'citeweave %s: exit code 0',
  (line) => {
    const { status, stderr } = citeweave(line);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  },
);
