/** An import: a source's records to the writer, in batches, with a report. */
import type { Db } from '../cypher/db.ts';
import type { ExternalId } from '../cypher/ids.ts';
import { withBroader } from './collect.ts';
import { ended } from './ended.ts';
import type { FileRead } from './files.ts';
import type { PaperRecord, RecordOf, Source, SourceOptions, TopicRecord } from './record.ts';
import { RefusedFile } from './refused.ts';
import { type Report, Tally } from './report.ts';
import { emptyBatch, type InputBatch, noFigures, type OnWritten, Target } from './target.ts';

/** Bytes read so far and in all, and records written and refused. */
export type Progress = { bytes: number; totalBytes: number; written: number; refused: number };

export type IngestOptions = {
  /** Null: everything is read and told, and nothing is written. */
  db: Db | null;
  options: Omit<SourceOptions, 'onProgress' | 'onRead'>;
  onProgress?: (progress: Progress) => void;
  /** Told the keys of the papers that a batch was about, once it is written. */
  onWritten?: OnWritten;
  /** Where refused records go. */
  refusedFile: string;
  /** The input is all that the source tells now: what its earlier imports told besides is taken back at the end. */
  replaces?: boolean;
  /** Told what comes after the records. */
  log?: (line: string) => void;
  /** When it is aborted, what has been read is written and the rest is left. */
  signal?: AbortSignal;
  bounds?: typeof BOUNDS;
};

/** Bounds on one transaction: records, and the relationships they bring. */
const BOUNDS = { records: 1_000, links: 40_000 };

/** The longest id that an index can hold, with room to spare. */
const MAX_ID_LENGTH = 2_000;

/**
 * Reads these paths by the source and writes all its records; running it again changes nothing. One that was ended
 * before its time, by whatever, goes on where its last batch was written.
 */
export async function ingest(
  source: Source,
  paths: string[],
  { db, options, onProgress, onWritten, refusedFile, replaces, log, signal, bounds = BOUNDS }: IngestOptions,
): Promise<Report> {
  const began = performance.now();
  let target: Target | null = null;
  const refused = await RefusedFile.at(refusedFile);
  const [reasons, notes] = [new Tally(), new Tally()];
  const progress: Progress = { bytes: 0, totalBytes: 0, written: 0, refused: 0 };
  const onBytes = (bytes: number, totalBytes: number) =>
    onProgress?.(Object.assign(progress, { bytes, totalBytes }));

  const files: FileRead[] = [];
  const onRead = (file: FileRead) => files.push(file);
  let batch = emptyBatch();
  let writing = Promise.resolve();
  /** Hands the batch over; the next one is read while this one is written. */
  const flush = async () => {
    await writing;
    const full = batch;
    if (!full.size) return;
    batch = emptyBatch();
    const write = async () => {
      await target?.write(full, onWritten);
      progress.written += full.size;
      onProgress?.(progress);
    };
    writing = write();
    writing.catch(() => {}); // seen by the next flush
  };

  try {
    let position = 0;
    for await (const parsed of source(paths, { ...options, onProgress: onBytes, onRead })) {
      position++;
      target ??= db && (await Target.of(db, paths, options, replaces));
      const reason = 'refused' in parsed ? parsed.refused : await unfit(parsed, target);
      if (reason !== null) {
        const { file, line, ...rest } = parsed;
        const text = 'refused' in rest ? rest.text : JSON.stringify(Object.values(rest)[0]);
        await refused.add({ file, line, reason, text });
        reasons.add(reason);
        progress.refused++;
        continue;
      }
      const { notes: left = [], ...told } = parsed as Exclude<typeof parsed, { refused: string }>;
      for (const note of left) notes.add(note);
      if (target && position <= target.position) {
        progress.written++;
        continue;
      }
      addTo(batch, told, position);
      if (batch.size >= bounds.records || batch.links >= bounds.links) await flush();
      if (signal?.aborted) break;
    }
    await flush();
    await flush();
    target ??= db && (await Target.of(db, paths, options, replaces));
    if (target && !signal?.aborted) {
      // An input of which nothing could be used is hardly all that there is.
      if (replaces && progress.written) {
        log?.('Taking back what earlier imports alone told …');
        await target.replaceEarlier();
      }
      await target.finish(files);
    }
  } catch (error) {
    throw ended(error, progress.written);
  } finally {
    await writing.catch(() => {});
    await refused.close();
  }
  const figures = target?.figures ?? noFigures();
  return {
    ...figures,
    importId: target?.importId ?? null,
    source: options.source,
    read: progress.written + progress.refused,
    written: progress.written,
    duplicates: target ? progress.written - figures.authors - figures.topics - figures.papers : 0,
    refused: progress.refused,
    reasons: reasons.entries,
    refusedFile: progress.refused ? refused.path : null,
    notes: notes.entries,
    conflicts: target?.conflicts.entries ?? [],
    isInterrupted: signal?.aborted ?? false,
    seconds: (performance.now() - began) / 1000,
  };
}

function addTo(batch: InputBatch, told: RecordOf, position: number) {
  if ('author' in told) batch.authors.push(told.author);
  else if ('topic' in told) batch.topics.push(told.topic);
  else {
    batch.papers.push(told.record);
    batch.links += linksOf(told.record);
  }
  batch.size++;
  batch.position = position;
}

const linksOf = ({ references, authors, topics }: PaperRecord) =>
  (references?.length ?? 0) + (authors?.length ?? 0) + (topics?.length ?? 0);

/** Why a record cannot be written although its source could read it. */
async function unfit(told: RecordOf, target: Target | null) {
  const ids = 'topic' in told ? topicIds(told) : 'author' in told ? told.author.ids : told.record.ids;
  if (!ids.length) return 'no id';
  const long = 'record' in told ? longIn(told.record) : ids.find(isLong);
  if (long) return `an id longer than ${MAX_ID_LENGTH} characters: "${long.value.slice(0, 40)}…"`;
  return 'record' in told && target ? target.unfitEmbedding(told.record) : null;
}

const isLong = ({ value }: ExternalId) => value.length > MAX_ID_LENGTH;

const longIn = ({ ids, references, authors, topics, publicationVenue, versionOf }: PaperRecord) =>
  ids.find(isLong) ??
  references?.find(({ id }) => isLong(id))?.id ??
  authors?.find((author) => author.ids.some(isLong))?.ids.find(isLong) ??
  topics?.flatMap(topicIds).find(isLong) ??
  publicationVenue?.ids.find(isLong) ??
  (versionOf && isLong(versionOf) ? versionOf : undefined);

const topicIds = ({ topic }: { topic: TopicRecord }) => withBroader(topic).map(({ id }) => id);
