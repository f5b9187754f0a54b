/** Takes one source's nodes out of the graph again: those whose keys start with its name. */
import {
  writeCitedBySource,
  writeRemoved,
  writeRemoveSource,
  writeSourceTies,
  writeStoredOrder,
} from '../cypher/catalogue.ts';
import { type Db, keysOf } from '../cypher/db.ts';
import { takeClock } from './session.ts';

export type Removed = {
  nodes: number;
  /** Relationships to nodes of other sources that went with them. */
  ties: number;
};

const NODES_AT_ONCE = 1_000;

export async function removeSource(db: Db, source: string): Promise<Removed> {
  const prefix = `${source}:`;
  const [tied] = await db.command(writeSourceTies, { prefix });
  const cited = keysOf(await db.command(writeCitedBySource, { prefix }));
  let nodes = 0;
  for (let removed = -1; removed !== 0; nodes += removed)
    removed = await db.write(async (run) => {
      await takeClock(run, Date.now());
      const [row] = await run(writeRemoveSource, { prefix, limit: NODES_AT_ONCE });
      return row!.removed as number;
    });
  await db.write(async (run) => {
    const at = await takeClock(run, Date.now());
    await run(writeStoredOrder, { keys: cited });
    await run(writeRemoved, { source, at });
  });
  return { nodes, ties: tied!.count as number };
}
