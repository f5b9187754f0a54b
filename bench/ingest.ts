/** `node bench/ingest.ts --home DIR [--papers 20000]`: `citeweave ingest` beside a bare loop of UNWIND … MERGE over prepared rows. */
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { toBolt } from '../cypher/db.ts';
import { keyOf } from '../cypher/ids.ts';
import { ensureGraph } from '../cypher/setup.ts';
import { jsonl } from '../ingest/jsonl/index.ts';
import type { PaperRecord } from '../ingest/record.ts';
import { ingest } from '../ingest/run.ts';
import { spread } from './compare/stats.ts';
import { count } from './generate/progress.ts';
import { writeRecords } from './generate/records.ts';
import { type OpenNeo4j, openNeo4j } from './open.ts';

type Options = { home: string; papers: string; runs: string };

const PAPERS_A_TRANSACTION = 1_000; // as ingest/run.ts
const SOURCE = { source: 'gen' };

const print = (line: string) => console.error(line);

/** What is merged, by hand: the papers with what they are ordered by, who wrote them, what they cite. */
const STATEMENTS = {
  papers: `UNWIND $rows AS row MERGE (paper:Paper {key: row.key}) SET paper:Full, paper += row.properties`,
  bylines: `UNWIND $rows AS row MATCH (paper:Paper {key: row.paper})
MERGE (author:Author {key: row.author}) ON CREATE SET author.name = row.name, author.sortName = row.sortName
MERGE (author)-[place:AUTHORED]->(paper) SET place.position = row.position`,
  references: `UNWIND $rows AS row MATCH (citing:Paper {key: row.citing})
MERGE (cited:Paper {key: row.cited}) MERGE (citing)-[:CITES]->(cited)`,
};

type Name = keyof typeof STATEMENTS;
type Prepared = Record<Name, object[]>;

/** One transaction's rows. */
function prepared(records: PaperRecord[]): Prepared {
  const rows: Prepared = { papers: [], bylines: [], references: [] };
  for (const { ids, authors, references, topics, publicationVenue, ...more } of records) {
    const key = keyOf(ids[0]!);
    const isPlain = ([, value]: [string, unknown]) => value !== null && typeof value !== 'object';
    const properties = Object.fromEntries(Object.entries(more).filter(isPlain));
    const { publicationDate, year, citationCount } = more;
    const order = {
      sortDate: publicationDate ?? (year ? `${year}-01-01` : '0000'),
      sortCitationCount: citationCount ?? 0,
    };
    rows.papers.push({ key, properties: { ...properties, ...order } });
    for (const [position, author] of (authors ?? []).entries())
      rows.bylines.push({
        paper: key,
        author: author.ids[0] ? keyOf(author.ids[0]) : `${key}#${position}`,
        name: author.name,
        sortName: author.name.toLowerCase(),
        position,
      });
    for (const { id } of references ?? []) rows.references.push({ citing: key, cited: keyOf(id) });
  }
  return toBolt(rows) as Prepared;
}

async function prepareAll(file: string): Promise<Prepared[]> {
  const all: Prepared[] = [];
  let records: PaperRecord[] = [];
  for await (const told of jsonl([file], SOURCE)) {
    if ('record' in told) records.push(told.record);
    if (records.length < PAPERS_A_TRANSACTION) continue;
    all.push(prepared(records));
    records = [];
  }
  if (records.length) all.push(prepared(records));
  return all;
}

async function bareLoop({ driver }: OpenNeo4j, all: Prepared[]) {
  const session = driver.session({ database: 'neo4j' });
  for (const rows of all)
    await session.executeWrite(async (tx) => {
      for (const [name, text] of Object.entries(STATEMENTS)) await tx.run(text, { rows: rows[name as Name] });
    });
  await session.close();
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

async function bench({ home, papers, runs }: Options) {
  const file = join(home, `records-${papers}.jsonl.gz`);
  mkdirSync(home, { recursive: true });
  if (!existsSync(file)) await writeRecords(file, { papers: Number(papers), seed: 1 });
  const all = await prepareAll(file);
  const rates: number[] = [];
  const ratios: number[] = [];
  for (let run = 0; run < Number(runs); run++) {
    const bare = await timed(join(home, 'bare'), (neo4j) => bareLoop(neo4j, all));
    let written = 0;
    const ours = await timed(join(home, 'ours'), async ({ db }) => {
      const refusedFile = join(home, 'refused.jsonl');
      written = (await ingest(jsonl, [file], { db, options: SOURCE, refusedFile })).written;
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
