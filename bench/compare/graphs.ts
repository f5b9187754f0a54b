/** The graphs that questions are asked of, each in a CITEWEAVE_HOME of its own, made when it is first wanted. */
import { existsSync, mkdirSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureGraph } from '../../cypher/setup.ts';
import { jsonl } from '../../ingest/jsonl/index.ts';
import { ingest } from '../../ingest/run.ts';
import { fetchJars, jarsFolder } from '../../neo4j/local/jars.ts';
import { generateStore } from '../generate/store.ts';
import { openNeo4j } from '../open.ts';

export type Graph = {
  name: string;
  about: string;
  /** Whether what it is made from is here. */
  isHere: boolean;
  make(home: string, print: (line: string) => void): Promise<unknown>;
};

const fromRoot = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

const SHARED_HOME = fromRoot('.citeweave');
const RECORDS = fromRoot('../shared/data/arxiv/hep-1991-1996.jsonl.gz');
const SEED = 1;

const generated = (papers: number): Graph => ({
  name: `${papers.toLocaleString('en-US')} papers`,
  about: `generated, seed ${SEED}`,
  isHere: true,
  make: (home, print) => generateStore(home, { papers, seed: SEED }, print),
});

const arxiv: Graph = {
  name: 'arXiv',
  about: '49,264 papers on high-energy physics of 1991 to 1996, authors told apart by name',
  isHere: existsSync(RECORDS),
  async make(home, print) {
    const note = join(home, 'ingested');
    if (existsSync(note)) return;
    const neo4j = await openNeo4j(home, { info: print, warn: print });
    try {
      await ensureGraph(neo4j.db, { log: print });
      const options = { source: 'arxiv', authorsByName: true };
      await ingest(jsonl, [RECORDS], { db: neo4j.db, options, refusedFile: join(home, 'refused.jsonl') });
      writeFileSync(note, '');
    } finally {
      await neo4j.close();
    }
  },
};

/** By the names that the command takes. */
export const GRAPHS: Record<string, Graph> = {
  arxiv,
  '100000': generated(100_000),
  '1000000': generated(1_000_000),
  '3000': generated(3_000),
};

/** The Neo4j of this graph, which is made below the folder unless it is there. */
export async function openGraph(graph: string, folder: string, print: (line: string) => void) {
  const home = join(folder, graph);
  await shareJars(home, print);
  await GRAPHS[graph]!.make(home, print);
  return openNeo4j(home, { info: print, warn: print });
}

/** One copy of the server for all homes. */
async function shareJars(home: string, print: (line: string) => void) {
  await fetchJars(SHARED_HOME, { info: print, warn: print });
  mkdirSync(home, { recursive: true, mode: 0o700 });
  const jars = realpathSync(jarsFolder(SHARED_HOME));
  const link = join(home, basename(jars));
  if (existsSync(link)) return;
  rmSync(link, { force: true }); // one that leads to where a checkout was
  symlinkSync(jars, link);
}
