import { basename } from 'node:path';
import { Command } from 'commander';
import { badInput } from '../cypher/errors.ts';
import { addToCollection, namedSet } from '../ingest/collections.ts';
import { isLive } from '../ingest/live/index.ts';
import type { Source, SourceOptions } from '../ingest/record.ts';
import { reportText } from '../ingest/report.ts';
import { ingest } from '../ingest/run.ts';
import { nameOf, SOURCES, type SourceCard, type SourceKind } from '../ingest/sources.ts';
import { asBadArguments } from './bad-arguments.ts';
import { fetchLive, type LiveOptions, withLive } from './live.ts';
import { ingestProgress } from './progress.ts';
import { withGraph } from './with-graph.ts';

type Options = LiveOptions & {
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
      .argument(isLive(kind) ? '[path...]' : '<path...>', card.paths)
      .option('--collection <name>', 'put the papers that came into this named set');
    if (isLive(kind)) withLive(one);
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

async function run(kind: SourceKind, paths: string[], { source: given, collection, ...options }: Options) {
  const { authorsByName, columns, ...live } = options;
  const fetched = isLive(kind) ? await fetchLive(kind, paths, live) : null;
  if (!fetched && !paths.length)
    throw badInput('path', 'What is to be read? Files, --search, --cites or --ids.');
  const files = fetched?.files ?? paths;
  if (!files.length) return fetched?.forget();
  await ingestFiles(
    await SOURCES[kind].load(),
    files,
    { source: nameOf(kind, given, files), authorsByName, columns },
    { collection, name: fetched ? kind : paths[0]! },
  );
  await fetched?.forget();
}

type Into = {
  /** The named set that the papers are put into. */
  collection?: string | undefined;
  /** What the file of refused records is named after. */
  name: string;
};

/** Reads files into the graph, with progress and a report at the end. */
export async function ingestFiles(
  source: Source,
  paths: string[],
  options: Omit<SourceOptions, 'onProgress'>,
  { collection, name }: Into,
) {
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
        refusedFile: refusedFileOf(name),
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
