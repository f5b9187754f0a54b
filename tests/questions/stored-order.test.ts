import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Transaction } from 'neo4j-driver';
import { createDb } from '../../cypher/db.ts';
import { ensureGraph } from '../../cypher/setup.ts';
import { verifyGraph } from '../../ingest/verify.ts';
import { createWriter } from '../../ingest/writer.ts';
import { clearGraph, connectTestDriver, DATABASE, transactionDb } from '../support/graph.ts';
import { runs, SEED } from '../support/random.ts';
import { graphs } from '../support/random-graph.ts';

const driver = connectTestDriver();

beforeAll(async () => {
  await clearGraph(driver);
  await ensureGraph(createDb(driver, { database: DATABASE }));
});
afterAll(() => driver.close());

test(`what is stored for order stays right while papers change (TEST_SEED=${SEED})`, async () => {
  const versions = fc.array(graphs, { minLength: 3, maxLength: 3 });
  const property = fc.asyncProperty(versions, async (batches) => {
    const session = driver.session({ database: DATABASE });
    const tx = session.beginTransaction();
    try {
      const db = transactionDb(tx as unknown as Transaction);
      for (const batch of batches) {
        await createWriter(db).write(batch);
        expect(await verifyGraph(db)).toEqual([]);
      }
    } finally {
      await tx.rollback();
      await session.close();
    }
  });
  await fc.assert(property, { seed: SEED, numRuns: runs(20) });
}, 120_000);
