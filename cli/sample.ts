import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { writeIsNew } from '../cypher/catalogue.ts';
import type { Db } from '../cypher/db.ts';
import { jsonl } from '../ingest/jsonl/index.ts';
import { removeSource } from '../ingest/remove.ts';
import { type Report, reportText } from '../ingest/report.ts';
import { ingest } from '../ingest/run.ts';
import { SAMPLE_FILE, SAMPLE_SOURCE } from '../sample/index.ts';
import { readEnv } from '../server/env.ts';
import { withGraph } from './with-graph.ts';

/** `citeweave sample load | remove`: the small graph that comes with Citeweave. */
export function sampleCommand(): Command {
  const command = new Command('sample').description('the small graph that comes with Citeweave');
  command
    .command('load')
    .description('put it into the graph, beside what is there')
    .action(async () => console.log(reportText(await withGraph(load))));
  command
    .command('remove')
    .description('take its nodes out of the graph, with all that hangs on them')
    .action(async () => {
      const { nodes, ties } = await withGraph((db) => removeSource(db, SAMPLE_SOURCE));
      const also = ties ? `, and with them ${ties} relationships to other data` : '';
      console.log(nodes ? `Removed ${nodes} nodes of the sample${also}.` : 'The graph holds no sample.');
    });
  return command;
}

/**
 * Loads the sample into a graph that is still empty, unless CITEWEAVE_SAMPLE is off or somebody has removed it;
 * tells whether it did.
 */
export async function loadSampleIfEmpty(db: Db, log: (line: string) => void): Promise<boolean> {
  if (readEnv().CITEWEAVE_SAMPLE === 'off') return false;
  const [row] = await db.command(writeIsNew);
  if (!row?.isNew) return false;
  const { written, citations } = await load(db);
  log(`Loaded the sample into the empty graph: ${written} papers, ${citations} citations.`);
  return true;
}

const load = (db: Db): Promise<Report> =>
  ingest(jsonl, [SAMPLE_FILE], {
    db,
    options: { source: SAMPLE_SOURCE },
    refusedFile: join(tmpdir(), `citeweave-sample-${process.pid}.refused.jsonl`),
  });
