// What was refused is mended in the texts of the refused file, and read again as any input.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import type { RefusedRecord } from '../../../ingest/refused.ts';
import { ingest } from '../../../ingest/run.ts';
import { SOURCES, type SourceKind } from '../../../ingest/sources.ts';

const folder = mkdtempSync(join(tmpdir(), 'citeweave-mended-'));
afterAll(() => rmSync(folder, { recursive: true }));

const HEADER = 'id,title\n';

type Case = [kind: SourceKind, input: string, mend: (text: string) => string, before?: string];

test.each<Case>([
  [
    'jsonl',
    '{"id":"a"}\n{"title":"No id"}\nnot JSON\n',
    (text) => text.replace('"title"', '"id":"b","title"').replace('not JSON', '{"id":"c"}'),
  ],
  [
    'bibtex',
    '@article{a, title = {A}}\n@article{b,\n  title = {B is {open},\n}\n@article{c, title = {C}}\n',
    (text) => text.replace('{open}', '{closed}}'),
  ],
  [
    'ris',
    'TY  - JOUR\nID  - a\nTI  - A\nER  - \nTY  - JOUR\nID  - b\nTI  - B\n',
    (text) => `${text}\nER  - `,
  ],
  [
    'crossref',
    '{"items":[{"DOI":"10.1000/a"},{"DOI":"none","title":["Of\\nlines"]},{"DOI":"10.1000/c"}]}',
    (text) => text.replace('none', '10.1000/b'),
  ],
  ['csv', `${HEADER}a,A\nb,B,of too many\n`, (text) => text.replace(',of too many', ''), HEADER],
])('%s: mended, all of it can be used', async (kind, input, mend, before = '') => {
  const source = await SOURCES[kind].load();
  const [file, refusedFile] = [join(folder, `${kind}.txt`), join(folder, `${kind}.refused.jsonl`)];
  const read = (text: string) => {
    writeFileSync(file, text);
    return ingest(source, [file], { db: null, options: { source: 'lib' }, refusedFile });
  };
  const { refused, written } = await read(input);
  expect([refused > 0, written > 0]).toEqual([true, true]);
  const lines = readFileSync(refusedFile, 'utf8').trim().split('\n');
  const texts = lines.map((line) => (JSON.parse(line) as RefusedRecord).text);
  const mended = await read(before + texts.map((text) => `${mend(text)}\n`).join(''));
  expect(mended).toMatchObject({ read: refused, written: refused, refused: 0, refusedFile: null });
});
