/** `node bench/ingest.ts --home DIR [--papers 20000]`: `citeweave ingest` beside a bare loop of UNWIND … MERGE over prepared rows. */
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { ensureGraph } from '../cypher/setup.ts';
import { jsonl } from '../ingest/jsonl/index.ts';
import type { PaperRecord } from '../ingest/record.ts';
import { ingest } from '../ingest/run.ts';
import { inThread } from '../ingest/thread/index.ts';
import { bareLoop, prepare } from './bare-loop.ts';
import { spread } from './compare/stats.ts';
import { count } from './generate/progress.ts';
import { writeRecords } from './generate/records.ts';
import { type OpenNeo4j, openNeo4j } from './open.ts';

type Options = { home: string; papers: string; runs: string };

const PAPERS_A_TRANSACTION = 1_000; // as ingest/run.ts
const SOURCE = { source: 'gen' };

const print = (line: string) => console.error(line);

async function recordsIn(file: string): Promise<PaperRecord[]> {
  const records: PaperRecord[] = [];
  for await (const told of jsonl([file], SOURCE)) if ('record' in told) records.push(told.record);
  return records;
}

/** Seconds of this work on an empty graph that has its indexes. */
async function timed(home: string, work: (neo4j: OpenNeo4j) => Promise<unknown>): Promise<number> {
  const neo4j = await openNeo4j(home, { info: () => {}, warn: print });
  try {
    await ensureGraph(neo4j.db);
    const began = performance.now();
    await work(neo4j);
    return (performance.now() - began) / 1000;
  } finally {
    await neo4j.close();
    rmSync(home, { recursive: true });
  }
}

/** Its rows are let go before ingest is timed: to hold them costs this process a garbage collector's work. */
async function timeBareLoop(home: string, file: string): Promise<number> {
  const all = prepare(await recordsIn(file), PAPERS_A_TRANSACTION);
  return timed(join(home, 'bare'), ({ driver }) => bareLoop(driver, all));
}

async function bench({ home, papers, runs }: Options) {
  const file = join(home, `records-${papers}.jsonl.gz`);
  mkdirSync(home, { recursive: true });
  if (!existsSync(file)) await writeRecords(file, { papers: Number(papers), seed: 1 });
  const rates: number[] = [];
  const ratios: number[] = [];
  for (let run = 0; run < Number(runs); run++) {
    const bare = await timeBareLoop(home, file);
    let written = 0;
    const ours = await timed(join(home, 'ours'), async ({ db }) => {
      const refusedFile = join(home, 'refused.jsonl');
      written = (await ingest(inThread('jsonl'), [file], { db, options: SOURCE, refusedFile })).written;
    });
    print(`bare loop ${bare.toFixed(1)} s, ingest ${ours.toFixed(1)} s`);
    rates.push(written / ours);
    ratios.push(bare / ours);
  }
  const { median, low, high } = spread(ratios);
  console.log(`${count(Math.round(spread(rates).median))} records a second`);
  console.log(`${median.toFixed(2)} (${low.toFixed(2)}–${high.toFixed(2)}) of the bare loop's`);
}

new Command(fileURLToPath(import.meta.url))
  .requiredOption('--home <folder>', 'where the records and the databases go')
  .option('--papers <n>', 'how many papers, placeholders included', '20000')
  .option('--runs <n>', 'how many runs', '3')
  .action(bench)
  .parseAsync();
