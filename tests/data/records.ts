/** What tests of real records share: where these are, and what is read off the graph that they give. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe } from '@jest/globals';
import { doctorCounts } from '../../cypher/catalogue.ts';
import { createDb } from '../../cypher/db.ts';
import { ensureGraph } from '../../cypher/setup.ts';
import { Disk } from '../../ingest/bulk/disk.ts';
import { diskDb, newMarker } from '../../ingest/bulk/statements.ts';
import { dumpLines } from '../../ingest/dump.ts';
import { graphQuality } from '../../ingest/quality.ts';
import type { Source } from '../../ingest/record.ts';
import { ingest } from '../../ingest/run.ts';
import { diskLines } from '../support/disk-lines.ts';
import { clearGraph, connectTestDriver, DATABASE } from '../support/graph.ts';

const DATA = fileURLToPath(new URL('../../../shared/data/', import.meta.url));
export const [OPENALEX, ARXIV] = [join(DATA, 'openalex'), join(DATA, 'arxiv', 'hep-1991-1996.jsonl.gz')];
export const MINUTES = 60_000;

export const withData = (path: string) => {
  if (existsSync(path)) return describe;
  process.stderr.write(`skipped: the data set ${path} is not here\n`);
  return describe.skip;
};

const driver = connectTestDriver();
export const db = createDb(driver, { database: DATABASE, deadlineMs: 60_000 });
const refusedFile = join(tmpdir(), `citeweave-data-${process.pid}.refused.jsonl`);
export const run = (source: Source, path: string, options: { source: string; authorsByName?: boolean }) =>
  ingest(source, [path], { db, options, refusedFile });
export const counts = async () => (await db.reader().read(doctorCounts, {}))[0];
export const count = async (text: string) =>
  Object.values((await db.reader().read({ name: 'test', text }, {}))[0]!)[0];

/** How often each rule is broken. */
export const dirt = async () =>
  Object.fromEntries((await graphQuality(db)).findings.map(({ rule, count: times }) => [rule, times]));

function digestOf(lines: string[]) {
  const hash = createHash('sha256');
  for (const line of lines.sort()) hash.update(`${line}\n`);
  return hash.digest('hex');
}

export async function digest() {
  return digestOf(await Array.fromAsync(dumpLines(db)));
}

/** Of what a bulk import of the same records would be. */
export async function bulkDigest(
  source: Source,
  path: string,
  options: { source: string; authorsByName?: boolean },
) {
  const disk = new Disk('');
  await ingest(source, [path], { db: diskDb(disk, newMarker()), options, refusedFile });
  const lines = diskLines(disk);
  disk.close();
  return digestOf(lines);
}

export async function empty() {
  await clearGraph(driver);
  await ensureGraph(db);
}

/** Closes the driver of this file, its graph empty. */
export const closeAfterAll = () =>
  afterAll(async () => {
    await clearGraph(driver);
    await driver.close();
  }, MINUTES);
