import type { Driver } from '../../cypher/driver.ts';
import { DATABASE } from './graph.ts';

export { explain, type Operator, type Profile, profile } from '../../cypher/profile.ts';

/** Brings the statistics up to date and forgets every plan made from older ones. */
export async function refreshStatistics(driver: Driver): Promise<void> {
  const session = driver.session({ database: DATABASE });
  await session.run('CALL db.awaitIndexes(120)');
  await session.run('CALL db.prepareForReplanning(120)');
  await session.run('CALL db.clearQueryCaches()');
  await session.close();
}

/** Does `work` for every item, two at a time: Neo4j plans on both cores. */
export async function inParallel<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const left = [...items];
  const worker = async () => {
    for (let item = left.shift(); item !== undefined; item = left.shift()) await work(item);
  };
  await Promise.all([worker(), worker()]);
}
