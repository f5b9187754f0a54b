import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { CsvTable, optionsFor } from '../../../ingest/bulk/csv.ts';
import { Disk } from '../../../ingest/bulk/disk.ts';
import { OutFile } from '../../../ingest/bulk/out-file.ts';
import { diskDb, newMarker } from '../../../ingest/bulk/statements.ts';

const folder = mkdtempSync(join(tmpdir(), 'citeweave-csv-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('a table as the importer reads it: quotes where they are needed, what is unknown left out, what is empty quoted', () => {
  const table = new CsvTable(
    join(folder, 'a.csv'),
    [':ID'],
    [
      ['title', 'string'],
      ['names', 'string[]'],
      ['year', 'long'],
    ],
  );
  table.write([1], { title: 'A "title", so', names: ['x;y', 'z'], year: 2000 });
  table.write([2], { title: '', names: [] });
  expect(optionsFor([table])).toEqual(['--array-delimiter=U+001F']);
  table.write([3], { title: 'two\nlines', names: null });
  table.close();
  expect(readFileSync(table.path, 'utf8')).toBe(
    ':ID,title:string,names:string[],year:long\n' +
      '1,"A ""title"", so",x;y\u001fz,2000\n' +
      '2,"","",\n' +
      '3,"two\nlines",,\n',
  );
  expect(optionsFor([table])).toContain('--multiline-fields=true');
  expect(() => table.write([4], { month: 1 })).toThrow('lacks a column for one of month');
});

test('bytes are written as numbers', () => {
  const table = new CsvTable(join(folder, 'b.csv'), [':ID'], [['data', 'byte[]']]);
  const all = Int8Array.from({ length: 256 }, (_, i) => i - 128);
  table.write([1], { data: all });
  table.write([2], { data: Int8Array.of(-7) });
  table.write([3], { data: new Int8Array() });
  table.close();
  expect(readFileSync(table.path, 'utf8')).toBe(
    `:ID,data:byte[]\n1,${[...all].join('\u001f')}\n2,-7\n3,""\n`,
  );
});

test('a statement without a meaning on a disk is named', async () => {
  const disk = new Disk(':memory:');
  const db = diskDb(disk, newMarker());
  const unknown = db.write((run) => run({ name: 'write/unheard-of', text: '' }, {}));
  await expect(unknown).rejects.toThrow('does not say what write/unheard-of means');
  disk.close();
});

test('a file longer than what is put into bytes at once has all that was written, in order', () => {
  const path = join(folder, 'long');
  const file = new OutFile(path, ';');
  const expected: string[] = [];
  for (let i = 0; i < 4_000; i++) {
    const text = `${i}: ${'é€😀a'.repeat(i % 97)}\n`;
    const bytes = Int8Array.from({ length: i % 311 }, (_, at) => (at * i) % 256);
    file.text(text);
    file.bytes(bytes);
    expected.push(text, bytes.join(';'));
  }
  for (const length of [60_000, 70_000, 90_000, 300_000]) {
    const text = '€'.repeat(length);
    const bytes = new Int8Array(length).fill(-128);
    for (let times = 0; times < 3; times++) file.text(text);
    file.bytes(bytes);
    expected.push(text, text, text, bytes.join(';'));
  }
  file.close();
  expect(readFileSync(path, 'utf8') === expected.join('')).toBe(true);
});
