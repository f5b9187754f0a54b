/** Imports: each run of an ingest, by number, with what it read, how far it came and what it did. */
import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { writeBeginImport, writeFinish, writeImports, writeMoveImport } from '../cypher/catalogue.ts';
import type { Db, RunInTransaction } from '../cypher/db.ts';
import { type FileRead, filesBelow } from './files.ts';
import { takeClock } from './session.ts';

/** A file before it is read: who knows it by these needs not read it to know it again. */
export type FileGiven = { path: string; bytes: number; modified: number };

export type ImportCard = {
  id: number;
  source: string;
  /** Those that were read; until the end of the import those that were given, without a checksum. */
  files: (Omit<FileRead, 'sha256'> & { sha256: string | null })[];
  options: Record<string, unknown>;
  /** Moments; an import that was ended before its time has no end. */
  startedAt: string;
  finishedAt: string | null;
  undoneAt: string | null;
  /** Pieces of input that are done with. */
  position: number;
  counts: Record<string, number>;
};

type About = Pick<ImportCard, 'files' | 'options'>;
type Given = Pick<ImportCard, 'source' | 'options'> & { files: FileGiven[] };
type Row = Omit<ImportCard, 'files' | 'options' | 'counts' | 'position'> & {
  about: string;
  mark: string;
  position: number | null;
  counts: string | null;
};

const cardOf = ({ about, counts, mark: _, position, ...row }: Row): ImportCard => ({
  ...row,
  ...(JSON.parse(about) as About),
  position: position ?? 0,
  counts: JSON.parse(counts ?? '{}') as Record<string, number>,
});

const rowsOf = async (db: Db) => (await db.command(writeImports)).map((row) => row.import as Row);

/** All imports of the graph, the first first. */
export const listImports = async (db: Db): Promise<ImportCard[]> => (await rowsOf(db)).map(cardOf);

/**
 * Begins an import; or goes on with the last one of the same files and options, if that was ended before its time.
 */
export async function beginImport(db: Db, { source, files: given, options }: Given): Promise<ImportCard> {
  const mark = createHash('sha256')
    .update(JSON.stringify([source, options, given]))
    .digest('hex');
  const files = given.map(({ path, bytes }) => ({ path, bytes, sha256: null }));
  const about = JSON.stringify({ files, options } satisfies About);
  const last = (await rowsOf(db)).findLast((row) => row.mark === mark);
  if (last && !last.finishedAt && !last.undoneAt) return cardOf(last);
  return db.write(async (run) => {
    const at = await takeClock(run, Date.now());
    const [begun] = await run(writeBeginImport, { source, about, mark, at });
    return {
      id: begun!.id as number,
      source,
      files,
      options,
      startedAt: at,
      finishedAt: null,
      undoneAt: null,
      position: 0,
      counts: {},
    };
  });
}

/** Notes in a batch's own transaction that the import has come so far. */
export const moveImport = (run: RunInTransaction, id: number, position: number, counts: object) =>
  run(writeMoveImport, { id, properties: { position, counts: JSON.stringify(counts) } });

/** Notes the end of an import, what it read and did, and its source among those of the graph. */
export const finishImport = (
  db: Db,
  { id, source, options }: Pick<ImportCard, 'id' | 'source' | 'options'>,
  files: FileRead[],
  counts: object,
) =>
  db.write(async (run) => {
    const at = await takeClock(run, Date.now());
    const about = JSON.stringify({ files, options } satisfies About);
    await run(writeFinish, { source, at });
    await run(writeMoveImport, { id, properties: { finishedAt: at, about, counts: JSON.stringify(counts) } });
  });

/** The files at these paths and below them. */
export async function filesGiven(paths: string[]): Promise<FileGiven[]> {
  const files: FileGiven[] = [];
  for (const path of paths) {
    const found = await stat(path).catch(() => null); // what cannot be read is for the source to tell
    if (found?.isFile()) files.push(given(path, found));
    if (found?.isDirectory())
      for (const file of await filesBelow(path, /./)) files.push(given(file, await stat(file)));
  }
  return files;
}

const given = (path: string, { size, mtimeMs }: { size: number; mtimeMs: number }): FileGiven => ({
  path,
  bytes: size,
  modified: mtimeMs,
});
