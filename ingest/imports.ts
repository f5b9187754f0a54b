/** Imports: each run of an ingest, by number, with what it read, how far it came and what it did. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { writeBeginImport, writeFinish, writeImports, writeMoveImport } from '../cypher/catalogue.ts';
import type { Db, RunInTransaction } from '../cypher/db.ts';
import { filesBelow } from './files.ts';
import { takeClock } from './session.ts';

export type FileRead = { path: string; bytes: number; sha256: string };

export type ImportCard = {
  id: number;
  source: string;
  files: FileRead[];
  options: Record<string, unknown>;
  /** Moments; an import that was ended before its time has no end. */
  startedAt: string;
  finishedAt: string | null;
  undoneAt: string | null;
  /** Pieces of input that are done with. */
  position: number;
  counts: Record<string, number>;
};

type About = Pick<ImportCard, 'source' | 'files' | 'options'>;
type Row = Omit<ImportCard, 'files' | 'options' | 'counts' | 'position'> & {
  about: string;
  mark: string;
  position: number | null;
  counts: string | null;
};

const cardOf = ({ about, counts, mark: _, position, ...row }: Row): ImportCard => ({
  ...row,
  ...(JSON.parse(about) as Pick<About, 'files' | 'options'>),
  position: position ?? 0,
  counts: JSON.parse(counts ?? '{}') as Record<string, number>,
});

const rowsOf = async (db: Db) => (await db.command(writeImports)).map((row) => row.import as Row);

/** All imports of the graph, the first first. */
export const listImports = async (db: Db): Promise<ImportCard[]> => (await rowsOf(db)).map(cardOf);

/**
 * Begins an import; or goes on with the last one of the same files and options, if that was ended before its time.
 */
export async function beginImport(db: Db, { source, files, options }: About): Promise<ImportCard> {
  const about = JSON.stringify({ files, options });
  const contents = files.map(({ path, sha256 }) => [path, sha256]);
  const mark = createHash('sha256')
    .update(JSON.stringify([source, options, contents]))
    .digest('hex');
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

/** Notes the end of an import, and its source among those of the graph. */
export const finishImport = (db: Db, { id, source }: Pick<ImportCard, 'id' | 'source'>, counts: object) =>
  db.write(async (run) => {
    const at = await takeClock(run, Date.now());
    await run(writeFinish, { source, at });
    await run(writeMoveImport, { id, properties: { finishedAt: at, counts: JSON.stringify(counts) } });
  });

/** The files at these paths and below them, with a checksum of each. */
export async function filesRead(paths: string[]): Promise<FileRead[]> {
  const files: FileRead[] = [];
  for (const path of paths) {
    const found = await stat(path).catch(() => null); // what cannot be read is for the source to tell
    if (found?.isFile()) files.push(await fileRead(path));
    if (found?.isDirectory())
      for (const file of await filesBelow(path, /./)) files.push(await fileRead(file));
  }
  return files;
}

async function fileRead(path: string): Promise<FileRead> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const chunk of createReadStream(path, { highWaterMark: 1024 * 1024 })) {
    hash.update(chunk as Buffer);
    bytes += (chunk as Buffer).length;
  }
  return { path, bytes, sha256: hash.digest('hex') };
}
