/** A file that is written from its start to its end: texts, and lists of bytes as the numbers that they are. */
import { closeSync, openSync, writeFileSync } from 'node:fs';

const CHUNK = 1 << 18;
/** So much text is put into bytes at once. */
const MOST_TEXT = CHUNK >> 2;
/** Of a list of bytes so many become text at once. */
const MOST_BYTES = CHUNK >> 4;

export class OutFile {
  private readonly file: number;
  private readonly chunk = Buffer.allocUnsafe(CHUNK);
  private readonly view = new DataView(this.chunk.buffer, this.chunk.byteOffset, CHUNK);
  private readonly between: number;
  private end = 0;
  private pending = '';

  /** `between`: the sign, one byte, that stands between numbers. */
  constructor(path: string, between: string) {
    this.file = openSync(path, 'w');
    this.between = between.charCodeAt(0);
  }

  text(text: string) {
    this.pending += text;
    if (this.pending.length > MOST_TEXT) this.settle();
  }

  bytes(values: Int8Array) {
    this.settle();
    for (let at = 0; at < values.length; at += MOST_BYTES) {
      this.makeRoom(MOST_BYTES * WIDEST);
      this.numbers(values.subarray(at, at + MOST_BYTES));
    }
    if (values.length) this.end--;
  }

  close() {
    this.settle();
    this.flush();
    closeSync(this.file);
  }

  private numbers(values: Int8Array) {
    const { chunk, view, between } = this;
    let end = this.end;
    for (let i = 0; i < values.length; i++) {
      const byte = values[i]! & 255;
      view.setUint32(end, DIGITS[byte]!);
      end += LENGTHS[byte]!;
      chunk[end++] = between;
    }
    this.end = end;
  }

  private settle() {
    const text = this.pending;
    this.pending = '';
    if (text.length * 3 > CHUNK) {
      this.flush();
      writeFileSync(this.file, text);
      return;
    }
    this.makeRoom(text.length * 3);
    this.end += this.chunk.write(text, this.end);
  }

  private makeRoom(bytes: number) {
    if (this.end + bytes > CHUNK) this.flush();
  }

  private flush() {
    writeFileSync(this.file, this.chunk.subarray(0, this.end));
    this.end = 0;
  }
}

/** A byte is four characters at most, with the sign behind it one more. */
const WIDEST = 5;

/** Of each byte its digits, from the left, and how many they are. */
const DIGITS = new Uint32Array(256);
const LENGTHS = new Uint8Array(256);
for (let byte = 0; byte < 256; byte++) {
  const text = String((byte << 24) >> 24);
  DIGITS[byte] = Buffer.from(text.padEnd(4)).readUInt32BE();
  LENGTHS[byte] = text.length;
}
