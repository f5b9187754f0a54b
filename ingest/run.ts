/** An import: a source's records to the writer, in batches, with a report. */
import type { Db } from '../cypher/db.ts';
import type { ExternalId } from '../cypher/ids.ts';
import { withBroader } from './collect.ts';
import { embeddingCheck } from './embeddings.ts';
import type { AuthorRecord, PaperRecord, RecordOf, Source, SourceOptions, TopicRecord } from './record.ts';
import { RefusedFile } from './refused.ts';
import { type Report, Tally } from './report.ts';
import { type BatchResult, createWriter } from './writer.ts';
import { Written } from './written.ts';

/** Bytes read so far and in all, and records written and refused. */
export type Progress = { bytes: number; totalBytes: number; written: number; refused: number };

export type IngestOptions = {
  db: Db;
  options: Omit<SourceOptions, 'onProgress'>;
  onProgress?: (progress: Progress) => void;
  /** Told the keys of the papers that a batch was about, once it is written. */
  onWritten?: (keys: string[]) => Promise<unknown>;
  /** Where refused records go. */
  refusedFile: string;
  /** When it is aborted, what has been read is written and the rest is left. */
  signal?: AbortSignal;
};

/** Bounds on one transaction: records, and the relationships they bring. */
const MAX_RECORDS = 1_000;
const MAX_LINKS = 40_000;

/** The longest id that an index can hold, with room to spare. */
const MAX_ID_LENGTH = 2_000;

/** Reads these paths by the source and writes all its records; running it again changes nothing. */
export async function ingest(
  source: Source,
  paths: string[],
  { db, options, onProgress, onWritten, refusedFile, signal }: IngestOptions,
): Promise<Report> {
  const began = performance.now();
  const writer = createWriter(db);
  const unfitEmbedding = embeddingCheck(db);
  const refused = await RefusedFile.at(refusedFile);
  const [reasons, notes, sum] = [new Tally(), new Tally(), new Sum()];
  const progress: Progress = { bytes: 0, totalBytes: 0, written: 0, refused: 0 };
  const onBytes = (bytes: number, totalBytes: number) =>
    onProgress?.(Object.assign(progress, { bytes, totalBytes }));

  let batch: Batch = { papers: [], authors: [], topics: [] };
  let [size, links] = [0, 0];
  let writing = Promise.resolve();
  /** Hands the batch over; the next one is read while this one is written. */
  const flush = async () => {
    await writing;
    const { papers, authors, topics } = batch;
    const count = size;
    if (!count) return;
    [batch, size, links] = [{ papers: [], authors: [], topics: [] }, 0, 0];
    const write = async () => {
      if (papers.length) {
        const result = await writer.write(papers);
        sum.add(result);
        await onWritten?.(result.keys);
      }
      if (authors.length + topics.length) await writer.writeApart(authors, topics);
      sum.authors += authors.length;
      sum.topics += topics.length;
      progress.written += count;
      onProgress?.(progress);
    };
    writing = write();
    writing.catch(() => {}); // seen by the next flush
  };

  try {
    for await (const parsed of source(paths, { ...options, onProgress: onBytes })) {
      const reason = 'refused' in parsed ? parsed.refused : await unfit(parsed, unfitEmbedding);
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
      if ('author' in told) batch.authors.push(told.author);
      else if ('topic' in told) batch.topics.push(told.topic);
      else {
        batch.papers.push(told.record);
        links += linksOf(told.record);
      }
      size++;
      if (size >= MAX_RECORDS || links >= MAX_LINKS) await flush();
      if (signal?.aborted) break;
    }
    await flush();
    await flush();
    await writer.finish(options.source);
  } finally {
    await writing.catch(() => {});
    await refused.close();
  }
  const { papers, described } = sum.written.counts;
  sum.written.close();
  return {
    ...sum.result,
    source: options.source,
    read: progress.written + progress.refused,
    written: progress.written,
    duplicates: progress.written - sum.authors - sum.topics - papers,
    papersUpdated: described - sum.result.papersCreated - sum.result.placeholdersFilled,
    authors: sum.authors,
    topics: sum.topics,
    refused: progress.refused,
    reasons: reasons.entries,
    refusedFile: progress.refused ? refused.path : null,
    notes: notes.entries,
    isInterrupted: signal?.aborted ?? false,
    seconds: (performance.now() - began) / 1000,
  };
}

type Batch = { papers: PaperRecord[]; authors: AuthorRecord[]; topics: TopicRecord[] };

/** The batches' results added up, and how many papers they were about. */
class Sum {
  readonly result: Omit<BatchResult, 'keys' | 'undescribed'> = {
    papersCreated: 0,
    placeholdersFilled: 0,
    placeholdersCreated: 0,
    citations: 0,
    citationsCreated: 0,
    authorships: 0,
    authorshipsIdentified: 0,
    selfReferences: 0,
    idClashes: 0,
  };
  authors = 0;
  topics = 0;
  readonly written = new Written();

  add({ keys, undescribed, ...figures }: BatchResult) {
    this.written.add(keys, undescribed);
    for (const name of Object.keys(this.result) as (keyof typeof figures)[])
      this.result[name] += figures[name];
  }
}

const linksOf = ({ references, authors, topics }: PaperRecord) =>
  (references?.length ?? 0) + (authors?.length ?? 0) + (topics?.length ?? 0);

/** Why a record cannot be written although its source could read it. */
async function unfit(told: RecordOf, unfitEmbedding: (record: PaperRecord) => Promise<string | null>) {
  const ids =
    'record' in told ? idsOf(told.record) : 'author' in told ? told.author.ids : topicIds(told.topic);
  if (!('topic' in told) && !('author' in told ? ids : told.record.ids).length) return 'no id';
  const long = ids.find(({ value }) => value.length > MAX_ID_LENGTH);
  if (long) return `an id longer than ${MAX_ID_LENGTH} characters: "${long.value.slice(0, 40)}…"`;
  return 'record' in told ? unfitEmbedding(told.record) : null;
}

const topicIds = (topic: TopicRecord) => withBroader(topic).map(({ id }) => id);

const idsOf = (record: PaperRecord): ExternalId[] =>
  [
    record.ids,
    (record.references ?? []).map(({ id }) => id),
    (record.authors ?? []).flatMap((author) => author.ids),
    (record.topics ?? []).flatMap(({ topic }) => topicIds(topic)),
    record.publicationVenue?.ids ?? [],
    record.versionOf ? [record.versionOf] : [],
  ].flat();
