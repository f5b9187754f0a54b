import { afterAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createDb } from '../../cypher/db.ts';
import { ensureGraph } from '../../cypher/setup.ts';
import { dumpLines } from '../../ingest/dump.ts';
import type { PaperRecord } from '../../ingest/record.ts';
import { verifyGraph } from '../../ingest/verify.ts';
import { createWriter } from '../../ingest/writer.ts';
import { clearGraph, connectTestDriver, DATABASE } from '../support/graph.ts';
import { inTime, runs, SEED } from '../support/random.ts';
import { agreeingBatches, batches } from '../support/random-records.ts';

const driver = connectTestDriver();
const db = createDb(driver, { database: DATABASE });

afterAll(() => driver.close());

async function graph() {
  return Array.fromAsync(dumpLines(db));
}

test.each([
  ['whatever ids records share, the graph keeps its promises', batches, false],
  ['where the ids of records agree, a second import changes nothing besides', agreeingBatches, true],
] as const)(
  '%s',
  async (_, of, isAgain) => {
    await fc.assert(
      fc.asyncProperty(
        of,
        inTime(20_000, async (all: PaperRecord[][]) => {
          await clearGraph(driver);
          await ensureGraph(db);
          const writer = createWriter(db);
          for (const batch of all) await writer.write(batch);
          expect(await verifyGraph(db)).toEqual([]);
          if (!isAgain) return;
          const once = await graph();
          for (const batch of all) await writer.write(batch);
          expect(await graph()).toEqual(once);
        }),
      ),
      { seed: SEED, numRuns: runs(8) },
    );
  },
  600_000,
);
