import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Command } from 'commander';
import { doctorCounts } from '../cypher/catalogue.ts';
import type { Db } from '../cypher/db.ts';
import { type IndexState, indexStates, MODEL_VERSION, modelVersionOf } from '../cypher/setup.ts';
import { dumpLines } from '../ingest/dump.ts';
import { count } from '../ingest/numbers.ts';
import { type Violation, verifyGraph } from '../ingest/verify.ts';
import { type Neo4jConnection, neo4jStatus } from '../neo4j/index.ts';
import { readEnv } from '../server/env.ts';
import { log } from './log.ts';
import { withGraph } from './with-graph.ts';

type Options = { verify?: boolean; json?: boolean; dump?: string };

type Findings = {
  counts: Record<string, number>;
  neo4j: { uri: string; version: string; edition: string; source: string };
  indexes: IndexState[];
  /** Null in a graph that has no marker. */
  modelVersion: number | null;
  /** With --verify. */
  violations?: Violation[];
};

/** `citeweave doctor`: what Citeweave works with, and whether it is well. Creates nothing in the graph. */
export const doctorCommand = (): Command =>
  new Command('doctor')
    .description('which Neo4j is used and why, versions, indexes, counts')
    .option(
      '--verify',
      'recompute what is stored for order, check what the schema promises; exit code 1 if broken',
    )
    .option('--json', 'print JSON')
    .option('--dump <file>', 'write the graph as JSON lines in one order, to compare two graphs')
    .action(doctor);

async function doctor({ verify, json, dump }: Options) {
  if (!(await neo4jStatus({ env: readEnv(), log }))) log.info('No Neo4j is running: starting one.');
  await withGraph(
    async (db, neo4j) => {
      const findings = await examine(db, neo4j, verify);
      console.log(json ? JSON.stringify(findings, null, 2) : findingsText(findings, neo4j));
      if (findings.violations?.length) process.exitCode = 1;
      if (dump === undefined) return;
      await pipeline(Readable.from(dumped(db)), createWriteStream(dump));
      log.info(`Wrote the graph to ${dump}`);
    },
    { prepare: false },
  );
}

async function examine(db: Db, { uri, source }: Neo4jConnection, verify = false): Promise<Findings> {
  const [counts] = await db.reader().read(doctorCounts, {});
  return {
    counts: counts as Record<string, number>,
    neo4j: { uri, ...(await db.ping()), source },
    indexes: await indexStates(db),
    modelVersion: await modelVersionOf(db),
    ...(verify ? { violations: await verifyGraph(db) } : {}),
  };
}

async function* dumped(db: Db) {
  for await (const line of dumpLines(db)) yield `${line}\n`;
}

function findingsText(
  { counts, neo4j, indexes, modelVersion, violations }: Findings,
  { why, database }: Neo4jConnection,
) {
  const broken = indexes.filter(({ state }) => state !== 'ONLINE');
  const model =
    modelVersion === null
      ? 'no marker: not prepared by Citeweave'
      : `version ${modelVersion} (this Citeweave: ${MODEL_VERSION})`;
  const lines = [
    `Neo4j         ${neo4j.version} ${neo4j.edition} at ${neo4j.uri}, database ${database}`,
    `              ${why}`,
    `Graph model   ${model}`,
    `Indexes       ${indexes.length - broken.length} of ${indexes.length} online`,
    ...broken.map(({ name, state }) => `              ${name}: ${state}`),
    ...Object.entries(counts).map(([name, number]) => `${capital(name).padEnd(14)}${count(number)}`),
  ];
  if (violations) lines.push(...violationLines(violations));
  return lines.join('\n');
}

const violationLines = (violations: Violation[]) =>
  violations.length
    ? violations.map(
        ({ check, count: times, examples }) => `BROKEN ${times} times: ${check}: ${examples.join(', ')}`,
      )
    : ['Verified      all that is stored for order and promised by the schema holds'];

const capital = (text: string) => text[0]!.toUpperCase() + text.slice(1);
