/** An import: a source's records to the writer, in batches, with a report. */
import type { Db } from '../cypher/db.ts';
import type { ExternalId } from '../cypher/ids.ts';
import { withBroader } from './collect.ts';
import { embeddingCheck } from './embeddings.ts';
import type { PaperRecord, Source, SourceOptions } from './record.ts';
import { RefusedFile } from './refused.ts';
import { type Report, Tally } from './report.ts';
import { type BatchResult, createWriter } from './writer.ts';

/** Bytes read so far and in all, and records written and refused. */
export type Progress = { bytes: number; totalBytes: number; written: number; refused: number };

export type IngestOptions = {
  db: Db;
  options: Omit<SourceOptions, 'onProgress'>;
  onProgress?: (progress: Progress) => void;
  /** Where refused records go. */
  refusedFile: string;
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
  { db, options, onProgress, refusedFile }: IngestOptions,
): Promise<Report> {
  const began = performance.now();
  const writer = createWriter(db);
  const unfitEmbedding = embeddingCheck(db);
  const refused = await RefusedFile.at(refusedFile);
  const [reasons, notes, sum] = [new Tally(), new Tally(), new Sum()];
  const progress: Progress = { bytes: 0, totalBytes: 0, written: 0, refused: 0 };
  const onBytes = (bytes: number, totalBytes: number) =>
    onProgress?.(Object.assign(progress, { bytes, totalBytes }));

  let batch: PaperRecord[] = [];
  let links = 0;
  let writing = Promise.resolve();
  /** Hands the batch over; the next one is read while this one is written. */
  const flush = async () => {
    await writing;
    const records = batch;
    if (!records.length) return;
    [batch, links] = [[], 0];
    writing = writer.write(records).then((result) => {
      sum.add(result);
      progress.written += records.length;
      onProgress?.(progress);
    });
    writing.catch(() => {}); // seen by the next flush
  };

  try {
    for await (const parsed of source(paths, { ...options, onProgress: onBytes })) {
      const reason =
        'refused' in parsed
          ? parsed.refused
          : (unfit(parsed.record) ?? (await unfitEmbedding(parsed.record)));
      if (reason !== null) {
        const text = 'refused' in parsed ? parsed.text : JSON.stringify(parsed.record);
        await refused.add({ file: parsed.file, line: parsed.line, reason, text });
        reasons.add(reason);
        progress.refused++;
        continue;
      }
      const { record, notes: left = [] } = parsed as Extract<typeof parsed, { record: PaperRecord }>;
      for (const note of left) notes.add(note);
      batch.push(record);
      links += linksOf(record);
      if (batch.length >= MAX_RECORDS || links >= MAX_LINKS) await flush();
    }
    await flush();
    await flush();
    await writer.finish(options.source);
  } finally {
    await writing.catch(() => {});
    await refused.close();
  }
  return {
    ...sum.result,
    source: options.source,
    read: progress.written + progress.refused,
    written: progress.written,
    duplicates: progress.written - sum.papers,
    papersUpdated: sum.papers - sum.result.papersCreated - sum.result.placeholdersFilled,
    refused: progress.refused,
    reasons: reasons.entries,
    refusedFile: progress.refused ? refused.path : null,
    notes: notes.entries,
    seconds: (performance.now() - began) / 1000,
  };
}

/** The batches' results added up, and how many papers they were about. */
class Sum {
  readonly result: Omit<BatchResult, 'keys'> = {
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
  private readonly keys = new Set<string>();

  get papers() {
    return this.keys.size;
  }

  add({ keys, ...figures }: BatchResult) {
    for (const key of keys) this.keys.add(key);
    for (const name of Object.keys(this.result) as (keyof typeof figures)[])
      this.result[name] += figures[name];
  }
}

const linksOf = ({ references, authors, topics }: PaperRecord) =>
  (references?.length ?? 0) + (authors?.length ?? 0) + (topics?.length ?? 0);

/** Why a record cannot be written although its source could read it. */
function unfit(record: PaperRecord): string | null {
  if (!record.ids.length) return 'no id';
  const ids: ExternalId[][] = [
    record.ids,
    (record.references ?? []).map(({ id }) => id),
    (record.authors ?? []).flatMap((author) => author.ids),
    (record.topics ?? []).flatMap(({ topic }) => withBroader(topic).map(({ id }) => id)),
    record.publicationVenue?.ids ?? [],
    record.versionOf ? [record.versionOf] : [],
  ];
  const long = ids.flat().find(({ value }) => value.length > MAX_ID_LENGTH);
  return long ? `an id longer than ${MAX_ID_LENGTH} characters: "${long.value.slice(0, 40)}…"` : null;
}
