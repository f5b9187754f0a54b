/** Sends a statement that was written by hand, as one would without a server. */
import { toBolt } from '../cypher/db.ts';
import type { Driver } from '../cypher/driver.ts';

/** In an auto-commit transaction of the bare driver: its `data`, as text, as an answer goes out. */
export async function runByHand(driver: Driver, cypher: string, input: object): Promise<string> {
  const session = driver.session({ database: 'neo4j', defaultAccessMode: 'READ' });
  try {
    const { records } = await session.run(cypher, { in: toBolt(input) });
    return JSON.stringify({ data: records[0]!.get('data') });
  } finally {
    session.close().catch(() => {});
  }
}
