import { afterAll, beforeAll } from '@jest/globals';
import type { GenerateOptions } from '../../bench/generate/index.ts';
import { loadGenerated } from '../../bench/generate/load.ts';
import { createDb, type Db } from '../../cypher/db.ts';
import type { Driver } from '../../cypher/driver.ts';
import { ensureGraph } from '../../cypher/setup.ts';
import { clearGraph, connectTestDriver, DATABASE } from '../support/graph.ts';
import { refreshStatistics } from '../support/plans.ts';

/** 20,000 papers, most of them placeholders, one hub that 5,000 cite. */
export const GRAPH: GenerateOptions = { seed: 1, papers: 20_000, hubCitations: 5_000 };

const HELD = 'MATCH (graph:Citeweave) RETURN graph.generated AS generated';
const HOLD = 'MATCH (graph:Citeweave) SET graph.generated = $in.generated';

/** A generated graph for the tests of a file; one that a file before has left untouched is used again. */
export function useGeneratedGraph() {
  const driver = connectTestDriver();
  const db = createDb(driver, { database: DATABASE });
  beforeAll(() => prepare(driver, db), 120_000);
  afterAll(() => driver.close());
  return { driver, db };
}

async function prepare(driver: Driver, db: Db) {
  const generated = JSON.stringify(GRAPH);
  const [marker] = await db.command({ name: 'plans/held', text: HELD });
  if (marker?.generated === generated) return;
  await clearGraph(driver);
  await ensureGraph(db);
  await loadGenerated(db, GRAPH);
  await db.command({ name: 'plans/hold', text: HOLD }, { generated });
  await refreshStatistics(driver);
}

/** Call before a test changes the graph: no later file takes it for the generated one. */
export const disown = (db: Db) => db.command({ name: 'plans/hold', text: HOLD }, { generated: null });
