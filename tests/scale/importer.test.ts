import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, describe, expect, test } from '@jest/globals';
import { loadGenerated } from '../../bench/generate/load.ts';
import { createBench } from '../../bench/measure.ts';
import { openNeo4j } from '../../bench/open.ts';
import { QUESTIONS } from '../../bench/questions/index.ts';
import type { Db } from '../../cypher/db.ts';
import type { Driver } from '../../cypher/driver.ts';
import { ensureGraph } from '../../cypher/setup.ts';
import { dumpLines } from '../../ingest/dump.ts';
import { verifyGraph } from '../../ingest/verify.ts';
import { ask, clearGraph } from '../support/graph.ts';
import { dropHome, freshHome, localObstacle, log, quiet } from '../support/neo4j.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const OPTIONS = { papers: 600, seed: 7 };

const generate = (home: string, { papers, seed } = OPTIONS) =>
  promisify(execFile)(process.execPath, [
    join(ROOT, 'bench/generate/main.ts'),
    ...['--home', home, '--papers', String(papers), '--seed', String(seed)],
  ]);

async function linesOf(db: Db): Promise<string[]> {
  return Array.fromAsync(dumpLines(db));
}

/** The same graph over Bolt, in place of the imported one. */
async function loadedLines({ driver, db }: { driver: Driver; db: Db }): Promise<string[]> {
  await clearGraph(driver);
  await ensureGraph(db);
  await loadGenerated(db, OPTIONS);
  return linesOf(db);
}

const obstacle = await localObstacle();
if (obstacle) log.warn(`the official importer is not tested: ${obstacle}`);

(obstacle ? describe.skip : describe)('a graph through the official importer', () => {
  let home: string;
  afterAll(async () => {
    if (home) await dropHome(home);
  });

  test('is whole, the same as over Bolt, made once, and answers the questions of the bench', async () => {
    home = await freshHome();
    expect((await generate(home)).stdout).toMatch(/^600 papers are in .* MB\)\n$/);
    expect((await generate(home)).stdout).toMatch(/already\n$/);
    await expect(generate(home, { papers: 600, seed: 8 })).rejects.toThrow('holds the graph of');
    const neo4j = await openNeo4j(home, quiet);
    try {
      expect(await verifyGraph(neo4j.db)).toEqual([]);
      const imported = await linesOf(neo4j.db);
      expect(imported.length).toBeGreaterThan(1_000);
      // Asked for the first time: a statement for each list, for what a filter or a set names, and for evidence.
      const counted: Record<string, number> = {};
      for (const { name, document, variables } of QUESTIONS) {
        const { errors, counts } = await ask(neo4j.db, document, variables);
        expect([name, errors]).toEqual([name, undefined]);
        counted[name] = counts.statements;
      }
      expect(counted).toMatchSnapshot();
      const measure = createBench(neo4j.db, neo4j.driver, { readAhead: false });
      const { statements, hits, p50, p95 } = await measure(QUESTIONS[0]!, {
        warm: 0,
        times: 2,
        patience: 10,
      });
      expect([statements, hits > 0, p95 >= p50]).toEqual([counted[QUESTIONS[0]!.name], true, true]);
      expect(await loadedLines(neo4j)).toEqual(imported);
    } finally {
      await neo4j.close();
    }
  }, 480_000);
});
