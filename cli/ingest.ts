import { Command } from 'commander';
import { badInput } from '../cypher/errors.ts';
import { isLive } from '../ingest/live/index.ts';
import { nameOf, SOURCES, type SourceCard, type SourceKind } from '../ingest/sources.ts';
import { inThread } from '../ingest/thread/index.ts';
import { asBadArguments } from './bad-arguments.ts';
import { ingestFiles } from './ingest-files.ts';
import { fetchLive, type LiveOptions, withLive } from './live.ts';

type Options = LiveOptions & {
  source?: string;
  authorsByName?: boolean;
  columns?: string;
  collection?: string;
  bulk?: boolean;
  replace?: boolean;
  json?: boolean;
  dryRun?: boolean;
};

/** `citeweave ingest <source> PATH…`: a subcommand for each of `SOURCES`. */
export function ingestCommand(): Command {
  const command = new Command('ingest').description('fill the graph; safe to run twice');
  for (const [kind, card] of Object.entries(SOURCES) as [SourceKind, SourceCard][]) {
    const one = command
      .command(kind)
      .description(`${card.about}; plain or gzip`)
      .argument(isLive(kind) ? '[path...]' : '<path...>', card.paths)
      .option('--collection <name>', 'put the papers that came into this named set')
      .option(
        '--bulk',
        "fill an empty graph by Neo4j's own importer: for hundreds of thousands of records and more",
      )
      .option(
        '--replace',
        'the files are all that the source tells now: take back what its earlier imports told besides',
      )
      .option('--json', 'print the report as JSON')
      .option('--dry-run', 'read and report, and write nothing; needs no Neo4j');
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

async function run(kind: SourceKind, paths: string[], options: Options) {
  const { source: given, authorsByName, columns, collection, bulk, replace, json, dryRun, ...live } = options;
  if (replace && (live.search ?? live.cites ?? live.ids) !== undefined)
    throw badInput('replace', '--replace takes files that hold all that the source tells, and no search.');
  const fetched = isLive(kind) ? await fetchLive(kind, paths, live) : null;
  if (!fetched && !paths.length)
    throw badInput('path', 'What is to be read? Files, --search, --cites or --ids.');
  const files = fetched?.files ?? paths;
  if (!files.length) return fetched?.forget();
  const own = { source: nameOf(kind, given, files), authorsByName, columns };
  await ingestFiles(
    { source: inThread(kind), paths: files, options: own },
    { collection, bulk, json, dryRun, replaces: replace, name: fetched ? kind : paths[0]! },
  );
  await fetched?.forget();
}
