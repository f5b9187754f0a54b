/**
 * Cuts a list of JSON, however long, or values that follow each other, into its values without reading any of them:
 * each is parsed on its own, so that a broken one costs no other. (Event parsers take nine times as long and stop
 * at the first fault.)
 */
import { BoundedBytes, type Line, MAX_LINE_BYTES } from './lines.ts';

const [QUOTE, BACKSLASH, COMMA, NEWLINE] = [0x22, 0x5c, 0x2c, 0x0a];
const isOpening = (byte: number) => byte === 0x7b || byte === 0x5b;
const isClosing = (byte: number) => byte === 0x7d || byte === 0x5d;
const isBlank = (byte: number) => byte === 0x20 || byte === 0x09 || byte === 0x0d || byte === NEWLINE;

export class ValueCutter {
  /** Lines seen so far. */
  line = 1;
  private readonly file: string;
  private readonly isList: boolean;
  private hasEnded = false;
  /** Of the value that is being read: where it began, its bytes so far, and where in it we are. */
  private startLine = 0;
  private readonly bytes: BoundedBytes;
  private isOpen = false;
  private depth = 0;
  private inString = false;
  private isEscaped = false;

  /** `isList`: the bytes are those after a list's opening bracket. */
  constructor(file: string, isList: boolean, maxBytes = MAX_LINE_BYTES) {
    this.file = file;
    this.isList = isList;
    this.bytes = new BoundedBytes(maxBytes);
  }

  *cut(chunk: Buffer): Generator<Line> {
    let start = 0;
    for (let i = 0; i < chunk.length; i++) {
      const byte = chunk[i]!;
      if (!this.isOpen) {
        if (this.skips(byte)) continue;
        this.isOpen = true;
        this.startLine = this.line;
        start = i;
      }
      const end = this.endsAt(byte);
      if (byte === NEWLINE) this.line++;
      if (end === null) continue;
      this.bytes.add(chunk.subarray(start, i + end));
      yield* this.finish();
      // A sign that ends a bare value is not part of it, but may end the list.
      if (end === 0 && byte !== NEWLINE) this.skips(byte);
    }
    if (this.isOpen) this.bytes.add(chunk.subarray(start));
  }

  *end(): Generator<Line> {
    const { file, line, isList, hasEnded } = this;
    if (this.isOpen) yield* this.finish();
    else if (isList && !hasEnded) yield { file, line, text: '', refused: 'the list is cut off' };
  }

  /** Whether the byte, between two values, is of neither. */
  private skips(byte: number): boolean {
    if (byte === NEWLINE) this.line++;
    if (isBlank(byte)) return true;
    if (!this.isList) return false;
    if (this.hasEnded) return isClosing(byte);
    if (isClosing(byte)) this.hasEnded = true;
    return this.hasEnded || byte === COMMA;
  }

  /** 1: the value ends with this byte; 0: before it; null: it goes on. */
  private endsAt(byte: number): 0 | 1 | null {
    if (this.inString) {
      if (this.isEscaped) this.isEscaped = false;
      else if (byte === BACKSLASH) this.isEscaped = true;
      else if (byte === QUOTE) {
        this.inString = false;
        return this.depth ? null : 1;
      }
      return null;
    }
    if (byte === QUOTE) this.inString = true;
    else if (isOpening(byte)) this.depth++;
    else if (isClosing(byte)) {
      if (!this.depth) return this.isList ? 0 : 1;
      return --this.depth ? null : 1;
    } else if (!this.depth && (isBlank(byte) || (byte === COMMA && this.isList))) return 0;
    return null;
  }

  private *finish(): Generator<Line> {
    const { file, startLine: line, hasEnded } = this;
    const found = this.bytes.take({ file, line });
    Object.assign(this, { isOpen: false, depth: 0, inString: false, isEscaped: false });
    if (found) yield hasEnded ? { ...found, refused: 'stands after the end of the list' } : found;
  }
}
