import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, describe, expect, test } from '@jest/globals';
import { createDb, type Db } from '../../cypher/db.ts';
import { createDriver } from '../../cypher/driver.ts';
import { ensureGraph } from '../../cypher/setup.ts';
import { dumpLines } from '../../ingest/dump.ts';
import { listImports } from '../../ingest/imports.ts';
import { jsonl } from '../../ingest/jsonl/index.ts';
import { ingest } from '../../ingest/run.ts';
import { undoImport } from '../../ingest/undo.ts';
import { verifyGraph } from '../../ingest/verify.ts';
import { connectNeo4j } from '../../neo4j/index.ts';
import { clearGraph } from '../support/graph.ts';
import { dropHome, envOf, freshHome, localObstacle, log, quiet } from '../support/neo4j.ts';

const BIN = fileURLToPath(new URL('../../bin/citeweave.mjs', import.meta.url));

/** What is hard to put into a table of texts, and to import from one. */
const RECORDS = [
  {
    id: 'a',
    externalIds: { doi: '10.1000/A', pmid: '7' },
    title: 'Two\nlines, "quoted"; and, so on \\ \t',
    abstract: ' blanks around \r\n and é, 漢, 🙂',
    year: 2001,
    citationCount: 3,
    publicationTypes: ['Review', 'Conference'],
    authors: [
      { id: 'ann', name: 'Ann "A." Bee; jr.', affiliations: ['Köln; DE', 'a "b", c'], isCorresponding: true },
      { name: 'Nobody Else', affiliations: [] },
      { id: 'ann', name: 'Ann Bee' },
    ],
    topics: [{ id: 't', name: 'T', scheme: 's', score: 1, parent: { id: 'u', name: 'U', scheme: 's' } }],
    publicationVenue: { id: 'v', name: 'V, the venue' },
    references: ['b', { id: 'c', contexts: ['As in [1];\nand "so"', 'again'], intents: ['result'] }],
    embedding: [0.1, -2.5e-7, 3],
  },
  { id: 'b', externalIds: { pmid: '7' }, publicationTypes: [], authors: [], references: ['a', 'c', 'd'] },
  { id: 'a', year: 2002, topics: [{ id: 'w', name: 'W', scheme: 's', score: 0.25, isPrimary: true }] },
  { id: 'd', title: '"', venue: "',", authors: [{ name: 'Ann Bee' }] },
];

async function linesOf(db: Db) {
  return Array.fromAsync(dumpLines(db));
}

/** What sources told, as it is kept, and what is mentioned. */
const toldIn = (db: Db) =>
  db.command({
    name: 'test/told',
    text: `MATCH (told:Record|Mention)-[:OF]->(node)
      RETURN node.key AS of, labels(told) AS labels, properties(told) AS told ORDER BY of, told.source, told.id`,
  });

const obstacle = await localObstacle();
if (obstacle) log.warn(`the bulk import is not tested: ${obstacle}`);

(obstacle ? describe.skip : describe)('a bulk import', () => {
  let home: string;
  afterAll(async () => {
    if (home) await dropHome(home);
  });

  const citeweave = (...args: string[]) =>
    promisify(execFile)(process.execPath, [BIN, ...args], {
      cwd: home,
      env: { ...process.env, CITEWEAVE_HOME: home, NEO4J_URI: undefined },
    });
  const start = () =>
    connectNeo4j({ env: envOf(home), log: quiet, start: true, own: false, only: 'local', port: 0 });

  test('fills the graph of a running Neo4j as records through Bolt do, and an empty one alone', async () => {
    home = await freshHome();
    await start();
    const file = join(home, 'records.jsonl');
    writeFileSync(file, RECORDS.map((record) => `${JSON.stringify(record)}\n`).join(''));
    const filled = await citeweave('ingest', 'jsonl', file, '--bulk', '--json');
    expect(JSON.parse(filled.stdout)).toMatchObject({ read: 4, written: 4, duplicates: 1, idClashes: 1 });
    expect(filled.stderr).toMatch(
      /Stopping Neo4j \(process \d+\) .*The graph holds 3 papers, 1 placeholders/s,
    );

    const neo4j = await start();
    expect(neo4j.why).toMatch(/^found running/);
    const driver = createDriver(neo4j);
    const db = createDb(driver, { database: neo4j.database, deadlineMs: 60_000 });
    try {
      expect(await verifyGraph(db)).toEqual([]);
      const [imported, told] = [await linesOf(db), await toldIn(db)];
      expect(await listImports(db)).toMatchObject([
        {
          id: 1,
          source: 'records',
          position: 4,
          counts: { papers: 3 },
          files: [{ path: file }],
          undoneAt: null,
        },
      ]);
      await expect(citeweave('ingest', 'jsonl', file, '--bulk')).rejects.toMatchObject({
        code: 2,
        stderr: expect.stringContaining('fills an empty graph, and this one holds data (Paper 4'),
      });
      expect(await undoImport(db, 1)).toEqual({ source: 'records', papers: 3 });
      expect(await linesOf(db)).toEqual([]);
      await clearGraph(driver);
      await ensureGraph(db);
      const options = { source: 'records' };
      await ingest(jsonl, [file], { db, options, refusedFile: join(home, 'refused.jsonl') });
      expect(imported).toEqual(await linesOf(db));
      expect(told).toEqual(await toldIn(db));
    } finally {
      await driver.close();
    }
  }, 480_000);
});
