import { basename } from 'node:path';
import { Command } from 'commander';
import { addToCollection, namedSet } from '../ingest/collections.ts';
import type { Source, SourceOptions } from '../ingest/record.ts';
import { reportText } from '../ingest/report.ts';
import { ingest } from '../ingest/run.ts';
import { nameOf, SOURCES, type SourceCard, type SourceKind } from '../ingest/sources.ts';
import { asBadArguments } from './bad-arguments.ts';
import { ingestProgress } from './progress.ts';
import { withGraph } from './with-graph.ts';

type Options = {
  source?: string;
  authorsByName?: boolean;
  columns?: string;
  collection?: string;
};

/** `citeweave ingest <source> PATH…`: a subcommand for each of `SOURCES`. */
export function ingestCommand(): Command {
  const command = new Command('ingest').description('fill the graph; safe to run twice');
  for (const [kind, card] of Object.entries(SOURCES) as [SourceKind, SourceCard][]) {
    const one = command
      .command(kind)
      .description(`${card.about}; plain or gzip`)
      .argument('<path...>', card.paths)
      .option('--collection <name>', 'put the papers that came into this named set');
    if (card.hasOwnIds) withOwnIds(one);
    if (card.hasColumns)
      one.option(
        '--columns <mapping>',
        'which column is what: scopus, zotero, or a JSON file (default: as the header tells)',
      );
    one.action((paths: string[], options: Options) => asBadArguments(() => run(kind, paths, options)));
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

async function run(kind: SourceKind, paths: string[], { source: given, collection, ...more }: Options) {
  const source = await SOURCES[kind].load();
  const options: Omit<SourceOptions, 'onProgress'> = { source: nameOf(kind, given, paths), ...more };
  const set = collection === undefined ? null : namedSet(collection).name;
  await checkReadable(source, paths, options);
  const report = await withGraph(async (db) => {
    const progress = ingestProgress();
    try {
      return await ingest(source, paths, {
        db,
        options,
        onProgress: progress.show,
        ...(set === null ? {} : { onWritten: (keys) => addToCollection(db, set, keys) }),
        refusedFile: refusedFileOf(paths[0]!),
      });
    } finally {
      progress.end();
    }
  });
  console.log(reportText(report));
}

/** Reads the first record, so that wrong paths are told before a Neo4j is started. */
async function checkReadable(source: Source, paths: string[], options: SourceOptions) {
  for await (const _ of source(paths, options)) return;
}

/** In the working folder: the input's may not be writable. */
const refusedFileOf = (path: string) => `${basename(path).replace(/(\.[a-z]+)?(\.gz)?$/i, '')}.refused.jsonl`;
