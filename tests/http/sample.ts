import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Db } from '../../cypher/db.ts';
import type { Driver } from '../../cypher/driver.ts';
import { ensureGraph } from '../../cypher/setup.ts';
import { jsonl } from '../../ingest/jsonl/index.ts';
import { ingest } from '../../ingest/run.ts';
import { SAMPLE_FILE, SAMPLE_SOURCE } from '../../sample/index.ts';
import { clearGraph } from '../support/graph.ts';

/** The sample graph and nothing else, in the run's Neo4j. */
export async function onlySample(db: Db, driver: Driver) {
  await clearGraph(driver);
  await ensureGraph(db);
  const refusedFile = join(tmpdir(), `citeweave-test-${process.pid}.refused.jsonl`);
  await ingest(jsonl, [SAMPLE_FILE], { db, options: { source: SAMPLE_SOURCE }, refusedFile });
}
