/** Lines of text files, plain or gzip, read as a stream. */
import { isUtf8 } from 'node:buffer';
import { type InputFile, openFiles, type ReadOptions } from './files.ts';

export type Line = {
  file: string;
  /** Counts from 1, blank lines included. */
  line: number;
  /** Without the line end; of an over-long line the beginning alone. */
  text: string;
  /** Why the text is not to be used. */
  refused?: string;
};

export type LineOptions = ReadOptions & {
  /** Longer lines are refused. */
  maxLineBytes?: number;
};

export const MAX_LINE_BYTES = 64 * 1024 * 1024;
export const SHOWN_OF_LONG = 1000;
const NEWLINE = 0x0a;

/** Yields the lines of the files that are not blank, one file after the other. */
export async function* readLines(paths: string[], options: LineOptions = {}): AsyncGenerator<Line> {
  for await (const file of openFiles(paths, options)) yield* linesOf(file, options.maxLineBytes);
}

/** Yields the lines of one file that are not blank. */
export async function* linesOf(file: InputFile, maxLineBytes = MAX_LINE_BYTES): AsyncGenerator<Line> {
  const lines = new LineCutter(file.path, maxLineBytes);
  for await (const chunk of file.chunks) {
    yield* lines.cut(chunk);
    file.reached = `, after line ${lines.count}`;
  }
  yield* lines.end();
}

/** So long may a piece of several lines be, in characters. */
export const MAX_PIECE = 16 * 1024 * 1024;

/** Adds a line to a piece of several; one that grows too long is refused, and kept no longer than it is. */
export function addLine(piece: Line, text: string) {
  if (piece.text.length + text.length < MAX_PIECE) piece.text += `\n${text}`;
  else piece.refused ??= `longer than ${MAX_PIECE} characters`;
}

/** Bytes of a text that come in parts; where they are more than `max`, only the beginning is kept. */
export class BoundedBytes {
  /** How many have come. */
  size = 0;
  private parts: Buffer[] = [];
  private readonly max: number;

  constructor(max: number) {
    this.max = max;
  }

  add(part: Buffer) {
    this.size += part.length;
    if (this.size > this.max && this.parts.length) {
      this.parts = [this.parts[0]!.subarray(0, 4 * SHOWN_OF_LONG)];
    } else if (part.length) this.parts.push(part);
  }

  /** Their text, or why it is not to be used; null when there is nothing but blanks. Begins anew. */
  take(at: { file: string; line: number }): Line | null {
    const { size, max, parts } = this;
    const content = parts.length === 1 ? parts[0]! : Buffer.concat(parts);
    this.parts = [];
    this.size = 0;
    if (size > max) {
      const text = content.toString('utf8').slice(0, SHOWN_OF_LONG);
      return { ...at, text, refused: `longer than ${max} bytes` };
    }
    const isText = isUtf8(content);
    const text = content.toString(isText ? 'utf8' : 'latin1').replace(/^\uFEFF|\r$/g, '');
    return text.trim() ? { ...at, text, ...(isText ? {} : { refused: 'not UTF-8 text' }) } : null;
  }
}

/** Cuts chunks of bytes into lines at line feeds alone: JSON text may hold every other line separator. */
class LineCutter {
  count = 0;
  private readonly file: string;
  private readonly bytes: BoundedBytes;

  constructor(file: string, maxBytes: number) {
    this.file = file;
    this.bytes = new BoundedBytes(maxBytes);
  }

  *cut(chunk: Buffer): Generator<Line> {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      this.bytes.add(chunk.subarray(start, end));
      yield* this.finish();
      start = end + 1;
    }
    this.bytes.add(chunk.subarray(start));
  }

  *end(): Generator<Line> {
    if (this.bytes.size) yield* this.finish();
  }

  private *finish(): Generator<Line> {
    const found = this.bytes.take({ file: this.file, line: ++this.count });
    if (found) yield found;
  }
}
