import DataLoader from 'dataloader';
import type { Input, Reader, Statement } from '../cypher/db.ts';

/** The parent of a root list. */
export const ROOT = '';

/** A parent's key; empty at the root. */
export type Parent = string;

/**
 * The batches of one request. What is asked with equal arguments in one tick goes out as one statement,
 * whatever the number of parents.
 */
export class Batches {
  readonly #reader: Reader;
  readonly #loaders = new Map<string, DataLoader<Parent, unknown>>();

  constructor(reader: Reader) {
    this.#reader = reader;
  }

  /**
   * One parent's answer. `slot` names what is asked with all its arguments; `statement` and `args` belong to it
   * and are only looked at for its first parent. An unknown parent gives `undefined`.
   */
  load<T>(
    slot: string,
    key: Parent,
    ask: () => { statement: Statement; args: Input },
  ): Promise<T | undefined> {
    let loader = this.#loaders.get(slot);
    if (!loader) {
      const { statement, args } = ask();
      loader = new DataLoader((keys) => this.#read(statement, args, keys));
      this.#loaders.set(slot, loader);
    }
    return loader.load(key) as Promise<T | undefined>;
  }

  async #read({ name, text }: Statement, args: Input, keys: readonly Parent[]) {
    const [row] = await this.#reader.read({ name, text }, { keys, a1: args });
    const answers = new Map(row!.rows as [Parent, unknown][]);
    return keys.map((key) => answers.get(key));
  }
}
