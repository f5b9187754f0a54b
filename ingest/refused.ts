/** The file of refused records: one JSON object a line; there is none when nothing was refused. */
import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { CiteweaveError } from '../cypher/errors.ts';

export type RefusedRecord = { file: string; line: number; reason: string; text: string };

const REASONS: Record<string, string> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk is full',
  EACCES: 'it may not be written (permission denied)',
  EROFS: 'it may not be written (read-only)',
  ENOENT: 'its folder does not exist',
};

export class RefusedFile {
  readonly path: string;
  private stream: WriteStream | undefined;
  private failure: NodeJS.ErrnoException | undefined;

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
    const isTaken = this.stream.write(`${JSON.stringify(record)}\n`);
    if (!isTaken) await this.seen(once(this.stream, 'drain'));
    if (this.failure) throw this.failed();
  }

  /** Ends the file; its path, or null when nothing was refused. */
  async close(): Promise<string | null> {
    if (!this.stream) return null;
    if (!this.failure) {
      this.stream.end();
      await this.seen(once(this.stream, 'close'));
    }
    if (this.failure) throw this.failed();
    return this.path;
  }

  private async open() {
    const stream = createWriteStream(this.path);
    stream.on('error', (error: NodeJS.ErrnoException) => {
      this.failure = error;
    });
    await this.seen(once(stream, 'open'));
    if (this.failure) throw this.failed();
    return stream;
  }

  /** Waits for this or for the stream's failure. */
  private seen = (event: Promise<unknown>) => event.catch(() => {});

  private failed() {
    const { code, message } = this.failure!;
    const reason = REASONS[code ?? ''] ?? `it cannot be written (${code ?? message})`;
    return new CiteweaveError(
      'BAD_USER_INPUT',
      `The refused records go to ${this.path}, and ${reason}. Run the import in another folder; it goes on where it was.`,
      { argument: 'path' },
      this.failure,
    );
  }
}
