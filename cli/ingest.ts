import { basename } from 'node:path';
import { Command } from 'commander';
import { CiteweaveError } from '../cypher/errors.ts';
import type { Source, SourceOptions } from '../ingest/record.ts';
import { reportText } from '../ingest/report.ts';
import { ingest } from '../ingest/run.ts';
import { nameOf, SOURCES, type SourceCard, type SourceKind } from '../ingest/sources.ts';
import { ingestProgress } from './progress.ts';
import { withGraph } from './with-graph.ts';

const BAD_ARGUMENTS = 2;

type Options = { source?: string; authorsByName?: boolean; columns?: string };

/** `citeweave ingest <source> PATH…`: a subcommand for each of `SOURCES`. */
export function ingestCommand(): Command {
  const command = new Command('ingest').description('fill the graph; safe to run twice');
  for (const [kind, card] of Object.entries(SOURCES) as [SourceKind, SourceCard][]) {
    const one = command
      .command(kind)
      .description(`${card.about}; plain or gzip`)
      .argument('<path...>', card.paths);
    if (card.hasOwnIds) withOwnIds(one);
    if (card.hasColumns)
      one.option(
        '--columns <mapping>',
        'which column is what: scopus, zotero, or a JSON file (default: as the header tells)',
      );
    one.action(async (paths: string[], { source, ...options }: Options) =>
      run(await card.load(), paths, { source: nameOf(kind, source, paths), ...options }),
    );
  }
  return command;
}

const withOwnIds = (command: Command) =>
  command
    .option(
      '--source <name>',
      "the name of their source, which its own ids start with (default: the first path's, without folder and ending)",
    )
    .option('--authors-by-name', 'take equal printed names within the source for one author');

async function run(source: Source, paths: string[], options: Omit<SourceOptions, 'onProgress'>) {
  try {
    await checkReadable(source, paths, options);
    const report = await withGraph(async (db) => {
      const progress = ingestProgress();
      try {
        return await ingest(source, paths, {
          db,
          options,
          onProgress: progress.show,
          refusedFile: refusedFileOf(paths[0]!),
        });
      } finally {
        progress.end();
      }
    });
    console.log(reportText(report));
  } catch (error) {
    if (!(error instanceof CiteweaveError) || error.code !== 'BAD_USER_INPUT') throw error;
    console.error(`citeweave: ${error.message}`);
    process.exitCode = BAD_ARGUMENTS;
  }
}

/** Reads the first record, so that wrong paths are told before a Neo4j is started. */
async function checkReadable(source: Source, paths: string[], options: SourceOptions) {
  for await (const _ of source(paths, options)) return;
}

/** In the working folder: the input's may not be writable. */
const refusedFileOf = (path: string) => `${basename(path).replace(/(\.[a-z]+)?(\.gz)?$/i, '')}.refused.jsonl`;
