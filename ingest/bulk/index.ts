/** A bulk import: a source's records to the files from which Neo4j's official importer makes a whole database. */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Source } from '../record.ts';
import type { Report } from '../report.ts';
import { type IngestOptions, ingest, type Progress } from '../run.ts';
import type { CsvFiles } from './csv.ts';
import { Disk } from './disk.ts';
import { writeFiles } from './files.ts';
import { boundHeap, letYoungGrow } from './heap.ts';
import { diskDb, newMarker } from './statements.ts';

export type BulkOptions = Omit<IngestOptions, 'db'> & {
  /** Where the files go; for a while it takes about three times as much as the unpacked records. */
  folder: string;
  /** Told of what comes next. */
  log?: (line: string) => void;
};

export type Bulk = {
  report: Report;
  files: CsvFiles;
  /** How long the embeddings are; null: there are none. */
  embeddingDimensions: number | null;
};

/** Writes the graph of these records as files of the folder; memory does not grow with their number. */
export async function bulkFiles(
  source: Source,
  paths: string[],
  { folder, log = () => {}, ...options }: BulkOptions,
): Promise<Bulk> {
  const keepBounds = boundHeap();
  const onProgress = (progress: Progress) => {
    keepBounds();
    options.onProgress?.(progress);
  };
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'graph.sqlite');
  rmSync(file, { force: true });
  const disk = new Disk(file);
  try {
    const marker = newMarker();
    const written = ingest(source, paths, { ...options, db: diskDb(disk, marker), onProgress });
    const report = await written.finally(() => letYoungGrow(true));
    log('Writing the files for the importer …');
    const files = await writeFiles(disk, marker, folder);
    return { report, files, embeddingDimensions: marker.embeddingDimensions };
  } catch (error) {
    if (!/ENOSPC|disk is full/.test((error as Error).message)) throw error;
    throw new Error(`There is no space left on the disk of ${folder}: nothing was imported.`, {
      cause: error,
    });
  } finally {
    disk.close();
    rmSync(file, { force: true });
  }
}
