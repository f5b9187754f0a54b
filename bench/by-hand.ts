/** Sends the statement that was found by hand for a question, as one would without a server. */
import { toBolt } from '../cypher/db.ts';
import type { Driver } from '../cypher/driver.ts';
import type { ByHand } from './questions/question.ts';

/** In an auto-commit transaction of the bare driver: its `data`, as text, as an answer goes out. */
export async function runByHand(driver: Driver, { cypher, input }: ByHand): Promise<string> {
  const session = driver.session({ database: 'neo4j', defaultAccessMode: 'READ' });
  try {
    const { records } = await session.run(cypher, { in: toBolt(input) });
    return JSON.stringify({ data: records[0]!.get('data') });
  } finally {
    await session.close();
  }
}
