import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** A process that answers each message with one. */
export class Child<Asked, Answer> {
  readonly #process: ChildProcess;

  constructor(file: string, args: string[] = [], env: NodeJS.ProcessEnv = {}) {
    const path = fileURLToPath(new URL(file, import.meta.url));
    this.#process = fork(path, args, { env: { ...process.env, ...env } });
  }

  /** The next message. Throws when the process ends without one. */
  async told<T = Answer>(): Promise<T> {
    const over = new AbortController();
    try {
      const [message] = await Promise.race([
        once(this.#process, 'message', { signal: over.signal }),
        once(this.#process, 'exit', { signal: over.signal }).then(([code]) => {
          throw new Error(`A process of the bench ended with ${code}.`);
        }),
      ]);
      return message as T;
    } finally {
      over.abort();
    }
  }

  async ask(message: Asked): Promise<Answer> {
    const told = this.told();
    this.#process.send(message as object);
    return told;
  }

  async end() {
    const ended = once(this.#process, 'exit');
    this.#process.disconnect();
    await ended;
  }
}
