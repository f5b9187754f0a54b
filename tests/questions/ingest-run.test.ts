import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from '@jest/globals';
import { doctorCounts } from '../../cypher/catalogue.ts';
import { createDb } from '../../cypher/db.ts';
import { ensureGraph } from '../../cypher/setup.ts';
import { listImports } from '../../ingest/imports.ts';
import { jsonl } from '../../ingest/jsonl/index.ts';
import { reportText } from '../../ingest/report.ts';
import { ingest, type Progress } from '../../ingest/run.ts';
import { clearGraph, connectTestDriver, DATABASE } from '../support/graph.ts';

const driver = connectTestDriver();
const db = createDb(driver, { database: DATABASE });
const folder = mkdtempSync(join(tmpdir(), 'citeweave-ingest-'));
const file = join(folder, 'records.jsonl');
const refusedFile = join(folder, 'records.refused.jsonl');
const run = (onProgress?: (progress: Progress) => void) =>
  ingest(jsonl, [file], { db, options: { source: 'lib' }, refusedFile, onProgress });

beforeEach(async () => {
  await clearGraph(driver);
  await ensureGraph(db);
});

afterAll(async () => {
  rmSync(folder, { recursive: true });
  await driver.close();
});

const GOOD =
  '{"id":"a","title":"A","authors":[{"name":"Ann","orcid":"0000-0002-1825-0097"},{"name":"Bob"}],"references":["b","a"]}';

test('refused records are counted, and kept with their line and reason until an import has none', async () => {
  writeFileSync(file, `${GOOD}\nnot JSON\n{"title":"no id"}\n\n${GOOD}\n{"id":"${'x'.repeat(3000)}"}\n`);
  const report = await run();
  expect(report).toMatchObject({
    read: 5,
    written: 2,
    refused: 3,
    duplicates: 1,
    papersCreated: 1,
    papersUpdated: 0,
    placeholdersCreated: 1,
    citations: 1,
    selfReferences: 2,
    authorships: 2,
    authorshipsIdentified: 1,
    refusedFile,
  });
  const lines = readFileSync(refusedFile, 'utf8').trim().split('\n');
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([
    { file, line: 2, reason: expect.stringContaining('not JSON'), text: 'not JSON' },
    { file, line: 3, reason: expect.stringContaining('id'), text: '{"title":"no id"}' },
    { file, line: 6, reason: expect.stringContaining('longer than 2000 characters') },
  ]);
  expect(reportText(report)).toContain(refusedFile);
  expect(reportText(report)).toContain('50.0 % with an identity');

  writeFileSync(file, `${GOOD}\n`);
  expect(await run()).toMatchObject({ read: 1, written: 1, refused: 0, refusedFile: null, papersUpdated: 1 });
  expect(existsSync(refusedFile)).toBe(false);
});

test('progress ends with everything read and written; the graph notes the import', async () => {
  writeFileSync(
    file,
    Array.from({ length: 2500 }, (_, i) => `{"id":"p${i}","references":["p${i + 1}"]}\n`).join(''),
  );
  const seen: Progress[] = [];
  await run((progress) => seen.push({ ...progress }));
  const { bytes, totalBytes, written } = seen.at(-1)!;
  expect([bytes, written]).toEqual([totalBytes, 2500]);
  const [marker] = await db
    .reader()
    .read({ name: 'test', text: 'MATCH (m:Citeweave) RETURN m.sources AS s, m.updatedAt AS at' }, {});
  expect(await listImports(db)).toMatchObject([
    { id: 1, files: [{ path: file, bytes: totalBytes, sha256: expect.stringMatching(/^[\da-f]{64}$/) }] },
  ]);
  expect(marker).toEqual({ s: ['lib'], at: expect.stringMatching(/^\d{4}-.*Z$/) });
});

test('an import that is told to stop writes what it has read, and the same import goes on', async () => {
  const records = 3_500;
  writeFileSync(file, Array.from({ length: records }, (_, i) => `{"id":"p${i}"}\n`).join(''));
  const stopping = new AbortController();
  const report = await ingest(jsonl, [file], {
    db,
    options: { source: 'lib' },
    refusedFile,
    signal: stopping.signal,
    onProgress: ({ written }) => written > 0 && stopping.abort(),
  });
  expect([report.isInterrupted, report.written > 0 && report.written < records]).toEqual([true, true]);
  expect(reportText(report)).toContain('Stopped before the end. The same command goes on');
  const [held] = await db.reader().read(doctorCounts, {});
  expect(held!.papers).toBe(report.written);
  expect(await run()).toMatchObject({
    isInterrupted: false,
    papersCreated: records,
    papersUpdated: 0,
  });
});

test('a missing file is told before anything is written', async () => {
  const missing = ingest(jsonl, [join(folder, 'nowhere.jsonl')], {
    db,
    options: { source: 'lib' },
    refusedFile,
  });
  await expect(missing).rejects.toThrow(/nowhere\.jsonl does not exist/);
});
