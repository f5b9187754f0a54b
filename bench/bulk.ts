/** `node bench/bulk.ts --home DIR [--papers 1000000]`: records to a database, beside the importer on ready CSV. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { doctorCounts } from '../cypher/catalogue.ts';
import { ensureGraph } from '../cypher/setup.ts';
import { bulkFiles } from '../ingest/bulk/index.ts';
import { inThread } from '../ingest/thread/index.ts';
import { importCsv } from '../neo4j/local/importer.ts';
import { count, createTimer } from './generate/progress.ts';
import { writeRecords } from './generate/records.ts';
import { openNeo4j } from './open.ts';

type Options = { home: string; papers: string; records?: boolean };

const print = (line: string) => console.error(line);
const log = { info: print, warn: print };

async function bench({ home, papers, records }: Options) {
  const file = join(home, `records-${papers}.jsonl.gz`);
  mkdirSync(home, { recursive: true });
  if (records) return writeRecords(file, { papers: Number(papers), seed: 1 });
  // In a process of its own: its memory is not ours.
  if (!existsSync(file)) execFileSync(process.execPath, [...process.argv.slice(1), '--records']);

  const seconds: number[] = [];
  const timed = async <T>(what: string, work: () => Promise<T>) => {
    const began = performance.now();
    const result = await createTimer(print)(what, work);
    seconds.push((performance.now() - began) / 1000);
    return result;
  };
  const folder = join(home, 'csv');
  const refusedFile = join(home, 'refused.jsonl');
  const made = await timed('read and written as CSV', () =>
    bulkFiles(inThread('jsonl'), [file], { folder, refusedFile, options: { source: 'gen' } }),
  );
  const peak = process.resourceUsage().maxRSS / 1024;
  await timed('imported', () => importCsv(home, made.files, log));
  rmSync(folder, { recursive: true });
  const neo4j = await openNeo4j(home, log);
  await timed('indexed', () => ensureGraph(neo4j.db));
  const [counts] = await neo4j.db.reader().read(doctorCounts, {});
  await neo4j.close();

  const [read, imported] = seconds as [number, number];
  const gigabytes = (statSync(file).size / 1e9).toFixed(2);
  console.log(`${count(made.report.written)} records of ${gigabytes} GB gzip: ${JSON.stringify(counts)}`);
  console.log(`with the import ${((read + imported) / imported).toFixed(2)} times the import alone`);
  console.log(`${count(Math.round(made.report.written / read))} records a second read`);
  console.log(`peak memory ${Math.round(peak)} MB`);
}

new Command(fileURLToPath(import.meta.url))
  .requiredOption('--home <folder>', 'where the records, the files and the database go')
  .option('--papers <n>', 'how many papers, placeholders included', '1000000')
  .option('--records', 'write the records and nothing else')
  .action(bench)
  .parseAsync();
