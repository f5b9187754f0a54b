import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { doctorCounts } from '../../cypher/catalogue.ts';
import { createDb } from '../../cypher/db.ts';
import { ensureGraph } from '../../cypher/setup.ts';
import { Disk } from '../../ingest/bulk/disk.ts';
import { diskDb, newMarker } from '../../ingest/bulk/statements.ts';
import { dumpLines } from '../../ingest/dump.ts';
import { jsonl } from '../../ingest/jsonl/index.ts';
import { openalex } from '../../ingest/openalex/index.ts';
import { graphQuality } from '../../ingest/quality.ts';
import type { Source } from '../../ingest/record.ts';
import { ingest } from '../../ingest/run.ts';
import { verifyGraph } from '../../ingest/verify.ts';
import { diskLines } from '../support/disk-lines.ts';
import { clearGraph, connectTestDriver, DATABASE } from '../support/graph.ts';
import { notebookTests } from './notebook.ts';
import { openAlexAnswers } from './openalex-answers.ts';

const DATA = fileURLToPath(new URL('../../../shared/data/', import.meta.url));
const [OPENALEX, ARXIV] = [join(DATA, 'openalex'), join(DATA, 'arxiv', 'hep-1991-1996.jsonl.gz')];
const MINUTES = 60_000;

const withData = (path: string) => {
  if (existsSync(path)) return describe;
  process.stderr.write(`skipped: the data set ${path} is not here\n`);
  return describe.skip;
};

const driver = connectTestDriver();
const db = createDb(driver, { database: DATABASE, deadlineMs: 60_000 });
const refusedFile = join(tmpdir(), `citeweave-data-${process.pid}.refused.jsonl`);
const run = (source: Source, path: string, options: { source: string; authorsByName?: boolean }) =>
  ingest(source, [path], { db, options, refusedFile });
const counts = async () => (await db.reader().read(doctorCounts, {}))[0];
const count = async (text: string) =>
  Object.values((await db.reader().read({ name: 'test', text }, {}))[0]!)[0];

/** How often each rule is broken. */
const dirt = async () =>
  Object.fromEntries((await graphQuality(db)).findings.map(({ rule, count: times }) => [rule, times]));

function digestOf(lines: string[]) {
  const hash = createHash('sha256');
  for (const line of lines.sort()) hash.update(`${line}\n`);
  return hash.digest('hex');
}

async function digest() {
  const lines: string[] = [];
  for await (const line of dumpLines(db)) lines.push(line);
  return digestOf(lines);
}

/** Of what a bulk import of the same records would be. */
async function bulkDigest(
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

async function empty() {
  await clearGraph(driver);
  await ensureGraph(db);
}

afterAll(async () => {
  await clearGraph(driver);
  await driver.close();
}, MINUTES);

withData(OPENALEX)('six reviews of OpenAlex', () => {
  beforeAll(empty, MINUTES);

  test(
    'every paper, citation and author, and not one more the second time',
    async () => {
      expect(await run(openalex, OPENALEX, { source: 'openalex' })).toMatchObject({
        read: 5422,
        written: 5422,
        duplicates: 1,
        citations: 182229,
        selfReferences: 18,
        idClashes: 2,
      });
      expect(await counts()).toMatchObject({
        papers: 5421,
        placeholders: 128135,
        authors: 22807,
        citations: 182229,
        authorships: 26862,
      });
      expect(await count('MATCH (:Full)-[c:CITES]->(:Full) RETURN count(c)')).toBe(12826);
      expect(await count('MATCH (a:Author) WHERE a.openalex IS NOT NULL RETURN count(a)')).toBe(22275);
      expect(await count("MATCH (a:Author {identity: 'BYLINE'}) RETURN count(a)")).toBe(532);
      expect(await verifyGraph(db)).toEqual([]);
      const once = await digest();
      expect(await run(openalex, OPENALEX, { source: 'openalex' })).toMatchObject({
        papersCreated: 0,
        placeholdersCreated: 0,
        citationsCreated: 0,
      });
      expect(await digest()).toBe(once);
      expect(await bulkDigest(openalex, OPENALEX, { source: 'openalex' })).toBe(once);
    },
    8 * MINUTES,
  );

  test('the report on its quality finds the dirt', async () => {
    expect(await dirt()).toEqual({
      DANGLING_REFERENCE: 182229 - 12826,
      SELF_REFERENCE: 18,
      CITES_THE_FUTURE: 57,
      NO_TITLE: 11,
      NO_AUTHORS: 75,
      AUTHOR_TWICE: 21,
      NAME_ONLY: 532,
      DUPLICATE_TITLE: 63,
      DUPLICATE_TITLE_AND_YEAR: 17,
      IMPOSSIBLE_DATE: 0,
      ZERO_SCORE_TOPIC: 9121,
      ID_CLASH: 2,
    });
  }, 60_000);

  openAlexAnswers(() => db, OPENALEX);
  notebookTests(() => db, OPENALEX);
});

withData(ARXIV)('arXiv papers of high-energy physics', () => {
  beforeAll(empty, MINUTES);

  test(
    'equal names are taken for one author',
    async () => {
      const options = { source: 'hep-1991-1996', authorsByName: true };
      const report = await run(jsonl, ARXIV, options);
      expect(report).toMatchObject({ read: 49264, written: 49264, refused: 0, citationsCreated: 145644 });
      expect(await counts()).toMatchObject({
        papers: 49264,
        placeholders: 0,
        authors: 29269,
        topics: 113,
        citations: 145644,
      });
      expect(await verifyGraph(db)).toEqual([]);
      expect(await dirt()).toMatchObject({
        DANGLING_REFERENCE: 0,
        CITES_THE_FUTURE: 374,
        NO_TITLE: 0,
        NO_AUTHORS: 5,
        DUPLICATE_TITLE: 529,
        DUPLICATE_TITLE_AND_YEAR: 275,
        NAME_ONLY: 0,
      });
      expect(await bulkDigest(jsonl, ARXIV, options)).toBe(await digest());
    },
    8 * MINUTES,
  );
});
