/** The file of refused records: one JSON object a line; there is none when nothing was refused. */
import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';

export type RefusedRecord = { file: string; line: number; reason: string; text: string };

export class RefusedFile {
  readonly path: string;
  private stream: WriteStream | undefined;

  private constructor(path: string) {
    this.path = path;
  }

  /** Removes what an earlier import left there. */
  static async at(path: string): Promise<RefusedFile> {
    await rm(path, { force: true });
    return new RefusedFile(path);
  }

  async add(record: RefusedRecord) {
    this.stream ??= await this.open();
    if (!this.stream.write(`${JSON.stringify(record)}\n`)) await once(this.stream, 'drain');
  }

  /** Ends the file; its path, or null when nothing was refused. */
  async close(): Promise<string | null> {
    if (!this.stream) return null;
    this.stream.end();
    await once(this.stream, 'close');
    return this.path;
  }

  private async open() {
    const stream = createWriteStream(this.path);
    await once(stream, 'open');
    return stream;
  }
}
