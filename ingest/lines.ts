/** Lines of text files, plain or gzip, read as a stream: no file is ever whole in memory. */
import { isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { badInput, CiteweaveError } from '../cypher/errors.ts';

export type Line = {
  file: string;
  /** Counts from 1, blank lines included. */
  line: number;
  /** Without the line end; of an over-long line the beginning alone. */
  text: string;
  /** Why the text is not to be used. */
  refused?: string;
};

export type LineOptions = {
  /** Called with bytes read so far and in all, as they lie on disk. */
  onProgress?: (read: number, total: number) => void;
  /** Longer lines are refused. */
  maxLineBytes?: number;
};

const MAX_LINE_BYTES = 64 * 1024 * 1024;
const SHOWN_OF_LONG = 1000;
const CHUNK = 256 * 1024;
const NEWLINE = 0x0a;

/**
 * Yields the lines of the files that are not blank, one file after the other. All files are looked at before
 * the first line, so that a wrong name is told at once; one that cannot be read is a CiteweaveError.
 */
export async function* readLines(paths: string[], options: LineOptions = {}): AsyncGenerator<Line> {
  const files: { path: string; size: number; gzip: boolean }[] = [];
  for (const path of paths) files.push({ path, ...(await inspect(path)) });
  const total = files.reduce((sum, { size }) => sum + size, 0);
  let before = 0;
  for (const { path, size, gzip } of files) {
    const lines = new LineCutter(path, options.maxLineBytes ?? MAX_LINE_BYTES);
    const input = createReadStream(path, { highWaterMark: CHUNK });
    const output = gzip ? pipeline(input, createGunzip({ chunkSize: CHUNK }), () => {}) : input;
    try {
      for await (const chunk of output) {
        yield* lines.cut(chunk as Buffer);
        options.onProgress?.(before + Math.min(input.bytesRead, size), total);
      }
      yield* lines.end();
    } catch (error) {
      throw unreadable(path, error, lines.count);
    } finally {
      input.destroy();
    }
    before += size;
    options.onProgress?.(before, total);
  }
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
    throw unreadable(path, error, 0);
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
function unreadable(path: string, error: unknown, line: number): unknown {
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
  const where = line ? `, after line ${line}` : '';
  return new CiteweaveError('BAD_USER_INPUT', `${path} ${reason}${where}.`, { argument: 'path' }, error);
}

/** Cuts chunks of bytes into lines at line feeds alone: JSON text may hold every other line separator. */
class LineCutter {
  count = 0;
  private readonly file: string;
  private readonly maxBytes: number;
  private parts: Buffer[] = [];
  private bytes = 0;

  constructor(file: string, maxBytes: number) {
    this.file = file;
    this.maxBytes = maxBytes;
  }

  *cut(chunk: Buffer): Generator<Line> {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      this.add(chunk.subarray(start, end));
      yield* this.finish();
      start = end + 1;
    }
    this.add(chunk.subarray(start));
  }

  *end(): Generator<Line> {
    if (this.bytes) yield* this.finish();
  }

  private add(part: Buffer) {
    this.bytes += part.length;
    if (this.bytes > this.maxBytes && this.parts.length) {
      this.parts = [this.parts[0]!.subarray(0, 4 * SHOWN_OF_LONG)];
    } else if (part.length) this.parts.push(part);
  }

  private *finish(): Generator<Line> {
    const { file, bytes } = this;
    const line = ++this.count;
    const content = this.parts.length === 1 ? this.parts[0]! : Buffer.concat(this.parts);
    this.parts = [];
    this.bytes = 0;
    if (bytes > this.maxBytes) {
      const refused = `longer than ${this.maxBytes} bytes`;
      yield { file, line, text: content.toString('utf8').slice(0, SHOWN_OF_LONG), refused };
      return;
    }
    const isText = isUtf8(content);
    const text = content.toString(isText ? 'utf8' : 'latin1').replace(/^\uFEFF|\r$/g, '');
    if (text.trim()) yield { file, line, text, ...(isText ? {} : { refused: 'not UTF-8 text' }) };
  }
}
