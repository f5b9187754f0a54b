/** The files of an input, plain or gzip, read as streams: no file is ever whole in memory. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { badInput, CiteweaveError } from '../cypher/errors.ts';

export type ReadOptions = {
  /** Called with bytes read so far and in all, as they lie on disk. */
  onProgress?: (read: number, total: number) => void;
  /** Told of each file that was read to its end. */
  onRead?: (file: FileRead) => void;
};

/** A file as it lies on disk. */
export type FileRead = { path: string; bytes: number; sha256: string };

export type InputFile = {
  path: string;
  /** Its bytes, unpacked; to be read to their end before the next file. */
  chunks: AsyncIterable<Buffer>;
  /** How far a reader has come, in words, for the message when it goes no further. */
  reached: string;
};

const CHUNK = 256 * 1024;

/**
 * Yields the files one after the other. All are looked at before the first is read, so that a wrong name is told at
 * once; one that cannot be read is a CiteweaveError.
 */
export async function* openFiles(
  paths: string[],
  { onProgress, onRead }: ReadOptions,
): AsyncGenerator<InputFile> {
  const files: { path: string; size: number; gzip: boolean }[] = [];
  for (const path of paths) files.push({ path, ...(await inspect(path)) });
  const total = files.reduce((sum, { size }) => sum + size, 0);
  let before = 0;
  for (const { path, size, gzip } of files) {
    const start = before;
    const file: InputFile = { path, reached: '', chunks: [] as never };
    const onBytes = (read: number) => onProgress?.(start + Math.min(read, size), total);
    file.chunks = chunksOf(file, gzip, onBytes, onRead);
    yield file;
    before += size;
    onProgress?.(before, total);
  }
}

async function* chunksOf(
  file: InputFile,
  gzip: boolean,
  onBytes: (read: number) => void,
  onRead?: (file: FileRead) => void,
) {
  const input = createReadStream(file.path, { highWaterMark: CHUNK });
  const hash = onRead && createHash('sha256');
  async function* packed() {
    for await (const chunk of input) {
      hash?.update(chunk as Buffer);
      yield chunk as Buffer;
    }
  }
  const output = gzip ? pipeline(packed, createGunzip({ chunkSize: CHUNK }), () => {}) : packed();
  try {
    for await (const chunk of output) {
      yield chunk as Buffer;
      onBytes(input.bytesRead);
    }
    if (hash) onRead!({ path: file.path, bytes: input.bytesRead, sha256: hash.digest('hex') });
  } catch (error) {
    throw unreadable(file.path, error, file.reached);
  } finally {
    input.destroy();
  }
}

const HEAD = 64 * 1024;

/** The start of a file in one piece, and all its chunks with that one first. */
export async function peek(chunks: AsyncIterable<Buffer>) {
  const iterator = chunks[Symbol.asyncIterator]();
  let head: Buffer = Buffer.alloc(0);
  while (head.length < HEAD) {
    const next = await iterator.next();
    if (next.done) break;
    head = head.length ? Buffer.concat([head, next.value]) : next.value;
  }
  async function* all() {
    try {
      if (head.length) yield head;
      for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
    } finally {
      await iterator.return?.();
    }
  }
  return { head: head.subarray(0, HEAD), chunks: all() };
}

/** Names of JSON and JSON lines, plain or gzip. */
export const JSON_FILES = /\.(?:json|jsonl|ndjson)(?:\.gz)?$/i;

/** Those, and gzip of any name but that of a table or an archive. */
export const JSON_OR_GZIP_FILES = /^(?:.+\.(?:json|jsonl|ndjson)|(?!.*\.(?:csv|tar)\.gz$).+\.gz)$/i;

/**
 * Files as they are, and folders as the files of such names that lie in or below them, in order of their paths and
 * none twice. `wanted` says what a folder without any should have held.
 */
export async function filesIn(paths: string[], names: RegExp, wanted: string): Promise<string[]> {
  const found: string[] = [];
  for (const path of paths) {
    const isFolder = (await stat(path).catch(() => null))?.isDirectory();
    if (!isFolder) {
      found.push(path);
      continue;
    }
    const below = await filesBelow(path, names);
    if (!below.length) throw badInput('path', `${path} holds no files of ${wanted}.`);
    found.push(...below);
  }
  return [...new Set(found)];
}

/** Those of such names in or below the folder, hidden ones apart, in order of their paths. */
export async function filesBelow(folder: string, names: RegExp): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((error: Error) => {
    throw badInput('path', `${folder} cannot be read: ${error.message}.`);
  });
  return entries
    .filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.') && names.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

async function inspect(path: string): Promise<{ size: number; gzip: boolean }> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) throw badInput('path', `${path} is a folder, where a file is wanted.`);
    if (!found.isFile()) throw badInput('path', `${path} is not a file.`);
    const start = await firstBytes(path);
    const gzip = start.startsWith('1f8b');
    const other = OTHER_FORMATS.find(({ magic, name }) => start.startsWith(magic) || name.test(path));
    if (other) throw badInput('path', `${path} is ${other.is}, which cannot be read here: ${other.hint}.`);
    if (!gzip && /\.gz$/i.test(path)) throw badInput('path', `${path} is named .gz and is not gzip data.`);
    return { size: found.size, gzip };
  } catch (error) {
    throw unreadable(path, error, '');
  }
}

const REPACK = 'unpack it, or pack its files with gzip';
const OTHER_FORMATS = [
  { is: 'a zip archive', magic: '504b0304', name: /\.zip$/i, hint: REPACK },
  { is: 'zstd data', magic: '28b52ffd', name: /\.zst$/i, hint: REPACK },
  { is: 'bzip2 data', magic: '425a68', name: /\.bz2$/i, hint: REPACK },
  { is: 'xz data', magic: 'fd377a585a00', name: /\.xz$/i, hint: REPACK },
  { is: 'a 7z archive', magic: '377abcaf271c', name: /\.7z$/i, hint: REPACK },
  { is: 'a tar archive', magic: 'no fixed start', name: /\.(?:tar|tgz|tar\.gz)$/i, hint: REPACK },
  { is: 'UTF-16 text', magic: 'fffe', name: /^$/, hint: 'save it as UTF-8' },
  { is: 'UTF-16 text', magic: 'feff', name: /^$/, hint: 'save it as UTF-8' },
];

async function firstBytes(path: string): Promise<string> {
  await using file = await open(path);
  const { buffer, bytesRead } = await file.read(Buffer.alloc(8), 0, 8, 0);
  return buffer.subarray(0, bytesRead).toString('hex');
}

const REASONS: Record<string, string> = {
  ENOENT: 'does not exist',
  ENOTDIR: 'does not exist',
  EACCES: 'may not be read (permission denied)',
  EPERM: 'may not be read (permission denied)',
  EISDIR: 'is a folder, where a file is wanted',
  Z_BUF_ERROR: 'is cut off: its gzip data ends too early',
};

/** What reading threw, as a message for the person who named the file; an error that is not about it as it is. */
function unreadable(path: string, error: unknown, reached: string): unknown {
  const code = (error as NodeJS.ErrnoException | null)?.code;
  if (error instanceof CiteweaveError || typeof code !== 'string') return error;
  const reason =
    REASONS[code] ??
    (code.startsWith('Z_')
      ? 'is damaged: its gzip data cannot be read'
      : /^E[A-Z]+$/.test(code)
        ? `cannot be read (${code})`
        : null);
  if (!reason) return error;
  return new CiteweaveError('BAD_USER_INPUT', `${path} ${reason}${reached}.`, { argument: 'path' }, error);
}
