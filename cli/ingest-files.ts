/** Reads files into the graph, batch by batch or all at once, with progress and a report at the end. */
import { basename } from 'node:path';
import { badInput } from '../cypher/errors.ts';
import { addToCollection, namedSet } from '../ingest/collections.ts';
import type { Source, SourceOptions } from '../ingest/record.ts';
import { reportText } from '../ingest/report.ts';
import { ingest, type Progress } from '../ingest/run.ts';
import { type BulkResult, bulkIngest } from './bulk.ts';
import { log } from './log.ts';
import { INTERRUPTED } from './on-stop.ts';
import { ingestProgress } from './progress.ts';
import { withGraph } from './with-graph.ts';

/** The exit code where not one record could be used: hardly what was meant. */
const ALL_REFUSED = 3;

export type Into = {
  /** The named set that the papers are put into. */
  collection?: string | undefined;
  /** A path or a word, after which the files in the working folder are named. */
  name: string;
  /** By Neo4j's own importer, into an empty graph. */
  bulk?: boolean | undefined;
  json?: boolean | undefined;
  /** What earlier imports of the source told besides is taken back. */
  replaces?: boolean | undefined;
  /** Nothing is written. */
  dryRun?: boolean | undefined;
};

/** What is read. */
export type Input = { source: Source; paths: string[]; options: Omit<SourceOptions, 'onProgress'> };

export async function ingestFiles(input: Input, into: Into): Promise<void> {
  if (into.bulk && into.collection !== undefined)
    throw badInput(
      'collection',
      '--bulk does not put papers into a set: run `citeweave collect` afterwards.',
    );
  const set = into.collection === undefined ? null : namedSet(into.collection).name;
  await checkReadable(input);
  const { report, command } = into.dryRun
    ? await read(input, into.name)
    : into.bulk
      ? await fill(input, into.name)
      : await write(input, { ...into, set });
  console.log(into.json ? JSON.stringify({ ...report, command }, null, 2) : reportText(report));
  if (command && !into.json)
    console.log(`\nThe import, where that Neo4j is, while it is stopped:\n\n${command}`);
  if (report.isInterrupted) process.exit(INTERRUPTED);
  if (report.refused && !report.written) process.exitCode = ALL_REFUSED;
}

/** Tells what would be read. */
const read = async ({ source, paths, options }: Input, name: string): Promise<BulkResult> => ({
  report: await shown((onProgress) =>
    ingest(source, paths, { db: null, options, onProgress, refusedFile: refusedFileOf(name) }),
  ),
  command: null,
});

/** Batch by batch, into whatever the graph holds. */
const write = (
  { source, paths, options }: Input,
  { name, set, replaces }: Into & { set: string | null },
): Promise<BulkResult> =>
  withGraph(
    async (db, _neo4j, signal) => {
      signal.addEventListener('abort', () => log.info('Stopping after this batch …'));
      const onWritten = set === null ? undefined : (keys: string[]) => addToCollection(db, set, keys);
      const report = await shown((onProgress) =>
        ingest(source, paths, {
          db,
          options,
          onProgress,
          onWritten,
          signal,
          replaces,
          log: log.info,
          refusedFile: refusedFileOf(name),
        }),
      );
      return { report, command: null };
    },
    { endsItself: true },
  );

/** All at once, into an empty graph. */
const fill = ({ source, paths, options }: Input, name: string): Promise<BulkResult> =>
  shown((onProgress) =>
    bulkIngest(source, paths, {
      options,
      onProgress,
      refusedFile: refusedFileOf(name),
      name: nameFrom(name),
    }),
  );

async function shown<T>(work: (onProgress: (progress: Progress) => void) => Promise<T>): Promise<T> {
  const progress = ingestProgress();
  try {
    return await work(progress.show);
  } finally {
    progress.end();
  }
}

/** Reads the first record, so that wrong paths are told before a Neo4j is started. */
async function checkReadable({ source, paths, options }: Input) {
  for await (const _ of source(paths, options)) return;
}

/** In the working folder: the input's may not be writable. */
const refusedFileOf = (name: string) => `${nameFrom(name)}.refused.jsonl`;

/** `library` of `some/folder/library.bib.gz`. */
const nameFrom = (path: string) => basename(path).replace(/(\.[a-z]+)?(\.gz)?$/i, '');
