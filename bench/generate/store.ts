/** A generated graph in a store of its own, made once by the official importer. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { settleEmbeddings } from '../../cypher/embeddings.ts';
import { ensureGraph, MODEL_VERSION } from '../../cypher/setup.ts';
import { importCsv } from '../../neo4j/local/importer.ts';
import { hasData } from '../../neo4j/local/store.ts';
import { openNeo4j } from '../open.ts';
import { writeCsv } from './csv.ts';
import { type GenerateOptions, shapeOf } from './options.ts';
import { DIMENSIONS } from './papers.ts';
import { createProgress, createTimer } from './progress.ts';

/** Stands beside the store: what it was made from, and whether it is complete. */
type Note = { options: GenerateOptions; isComplete: boolean };

/**
 * Makes the graph in this CITEWEAVE_HOME; false if it is there already. Other data is left alone: then it throws.
 * `print` is told of progress.
 */
export async function generateStore(
  home: string,
  options: GenerateOptions,
  print: (line: string) => void,
): Promise<boolean> {
  mkdirSync(home, { recursive: true, mode: 0o700 });
  const noteFile = join(home, 'generated.json');
  const note: Note | undefined = existsSync(noteFile)
    ? JSON.parse(readFileSync(noteFile, 'utf8'))
    : undefined;
  if (note?.isComplete && isDeepStrictEqual(note.options, options)) return false;
  if (note?.isComplete) throw new Error(`${home} holds the graph of ${JSON.stringify(note.options)}.`);
  if (!note && hasData(join(home, 'neo4j'))) throw new Error(`${home} holds data that was not generated.`);
  const noteThat = (isComplete: boolean) => writeFileSync(noteFile, JSON.stringify({ options, isComplete }));
  noteThat(false);
  await makeStore(home, options, print);
  noteThat(true);
  return true;
}

async function makeStore(home: string, options: GenerateOptions, print: (line: string) => void) {
  const timed = createTimer(print);
  const log = { info: print, warn: print };
  const csv = join(home, 'csv');
  const files = await timed('generated', async () => writeCsv(csv, options, createProgress(print)));
  files.nodes.push(['Citeweave', markerFile(csv, options)]);
  await timed('imported', () => importCsv(home, files, log));
  rmSync(csv, { recursive: true });
  const neo4j = await openNeo4j(home, log);
  try {
    await timed('indexed', () => ensureGraph(neo4j.db, { log: print }));
    if (shapeOf(options).embeddings)
      await timed('embeddings indexed', () => settleEmbeddings(neo4j.db, DIMENSIONS));
  } finally {
    await neo4j.close();
  }
}

/** What marks the graph as ours, so that `ensureGraph` takes it over. */
function markerFile(folder: string, options: GenerateOptions): string {
  const file = join(folder, 'Citeweave.csv');
  writeFileSync(
    file,
    `:ID(Citeweave),modelVersion:long,sources:string[]\n0,${MODEL_VERSION},${shapeOf(options).part}\n`,
  );
  return file;
}
