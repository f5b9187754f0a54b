/** `citeweave ingest … --bulk`: records into an empty graph by Neo4j's own importer. */
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { doctorCounts, writeLabels } from '../cypher/catalogue.ts';
import { settleEmbeddings } from '../cypher/embeddings.ts';
import { badInput } from '../cypher/errors.ts';
import { type BulkOptions, bulkFiles } from '../ingest/bulk/index.ts';
import { count, duration } from '../ingest/numbers.ts';
import type { Source } from '../ingest/record.ts';
import type { Report } from '../ingest/report.ts';
import { connectNeo4j, type Neo4jStatus, neo4jStatus, stopNeo4j } from '../neo4j/index.ts';
import { type ImportFiles, importArguments, importCsv, importObstacle } from '../neo4j/local/importer.ts';
import { hasStore } from '../neo4j/local/store.ts';
import { readEnv } from '../server/env.ts';
import { log } from './log.ts';
import { withGraph } from './with-graph.ts';

type Options = Omit<BulkOptions, 'folder' | 'log'> & { name: string };

/** What came of it: the report, and where nothing could be imported here, the command that does it elsewhere. */
export type BulkResult = { report: Report; command: string | null };

export async function bulkIngest(source: Source, paths: string[], options: Options): Promise<BulkResult> {
  const env = readEnv();
  const status = await neo4jStatus({ env, log });
  const isElsewhere = env.NEO4J_URI !== undefined || status?.source === 'docker';
  const isRemote = isElsewhere || (await importObstacle(env.CITEWEAVE_HOME, log)) !== undefined;
  if (!isRemote) {
    refuseUsedNeo4j(status);
    await refuseHeldData(!!status);
  }
  const folder = isRemote ? resolve(`${options.name}.csv`) : join(env.CITEWEAVE_HOME, 'bulk');
  const made = await bulkFiles(source, paths, { ...options, folder, log: log.info });
  if (isRemote) return { report: made.report, command: commandFor(made.files, env.NEO4J_DATABASE) };

  if (status) log.info(`Stopping Neo4j (${status.running}) for the import; it is started again afterwards`);
  await stopNeo4j({ env, log });
  await timed('Imported', () => importCsv(env.CITEWEAVE_HOME, made.files, log));
  rmSync(folder, { recursive: true });
  if (status) await connectNeo4j({ env, log, start: true, own: false });
  await withGraph(async (db) => {
    if (made.embeddingDimensions !== null) await settleEmbeddings(db, made.embeddingDimensions);
    const [counts] = await db.reader().read(doctorCounts, {});
    const held = Object.entries(counts!).map(([what, number]) => `${count(number as number)} ${what}`);
    log.info(`The graph holds ${held.join(', ')}`);
  });
  return { report: made.report, command: null };
}

/** The import needs a Neo4j that does not run, and somebody's server would lose it. */
function refuseUsedNeo4j(status: Neo4jStatus | undefined) {
  if (!status?.owner?.alive) return;
  throw badInput(
    'bulk',
    `--bulk has to stop Neo4j for a while, and process ${status.owner.pid} works with it: stop that one first.`,
  );
}

/** What stands beside data, and is none by itself. */
const BESIDE_DATA = ['Citeweave', 'Import', 'Record', 'Mention', 'Alias'];

/** An import replaces the whole database: there must be nothing in it. */
async function refuseHeldData(isRunning: boolean) {
  if (!isRunning && !hasStore(readEnv().CITEWEAVE_HOME)) return;
  const labels = await withGraph((db) => db.command(writeLabels), { prepare: false });
  const held = labels.filter(({ label }) => !BESIDE_DATA.includes(label as string));
  if (!held.length) return;
  const found = held.slice(0, 4).map(({ label, count: nodes }) => `${label} ${count(nodes as number)}`);
  throw badInput(
    'bulk',
    `--bulk fills an empty graph, and this one holds data (${found.join(', ')}): leave --bulk out, give another ` +
      'CITEWEAVE_HOME, or, if it is only the sample, run `citeweave sample remove` first.',
  );
}

async function timed<T>(what: string, work: () => Promise<T>): Promise<T> {
  const began = performance.now();
  const result = await work();
  log.info(`${what} in ${duration((performance.now() - began) / 1000)}`);
  return result;
}

/** For a shell on the machine of the Neo4j, which has to be stopped. */
function commandFor(files: ImportFiles, database: string): string {
  const parts = importArguments(files, database).map((part) =>
    /^[\w=:./+-]+$/.test(part) ? part : `'${part.replaceAll("'", "'\\''")}'`,
  );
  const options = parts.findIndex((part) => part.startsWith('--'));
  return [['neo4j-admin', ...parts.slice(0, options)].join(' '), ...parts.slice(options)].join(' \\\n  ');
}
