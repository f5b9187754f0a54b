import { afterAll, beforeAll } from '@jest/globals';
import type { GenerateOptions } from '../../bench/generate/index.ts';
import { loadGenerated } from '../../bench/generate/load.ts';
import { createDb, type Db } from '../../cypher/db.ts';
import type { Driver } from '../../cypher/driver.ts';
import { ensureGraph } from '../../cypher/setup.ts';
import { addToCollection } from '../../ingest/collections.ts';
import { clearGraph, connectTestDriver, DATABASE, dropIndexes } from '../support/graph.ts';
import { refreshStatistics } from '../support/plans.ts';

/** 20,000 papers, most of them placeholders, one hub that 5,000 cite. */
export const GRAPH: GenerateOptions = {
  seed: 1,
  papers: 20_000,
  hubCitations: 5_000,
  fullShare: 0.3,
  references: 4,
  authors: 4,
};

/** The papers of a named set. */
const COLLECTED = Array.from({ length: 300 }, (_, i) => `gen:p${i * 10}`);

export type Generated = { driver: Driver; db: Db };

/** The generated graph, for the tests of a file. */
export function useGeneratedGraph(): Generated {
  const driver = connectTestDriver();
  const db = createDb(driver, { database: DATABASE });
  beforeAll(async () => {
    await clearGraph(driver);
    await ensureGraph(db);
    await loadGenerated(db, GRAPH);
    await addToCollection(db, 'gen', COLLECTED);
    await refreshStatistics(driver);
  }, 600_000);
  afterAll(async () => {
    await dropIndexes(driver);
    await clearGraph(driver);
    await driver.close();
  }, 600_000);
  return { driver, db };
}
