/** The statements that a server has composed, and of which of them Neo4j holds a plan: one of it for all requests. */

import { LRUCache } from 'lru-cache';
import { compose, type Tree } from '../cypher/compose.ts';
import type { Input, Statement } from '../cypher/db.ts';
import { isOfStatement } from '../cypher/failures.ts';

export type ShapesOptions = {
  /** Runs a statement that finds nothing, so that Neo4j plans it; left out: nothing is read along. */
  warm?: ((statement: Statement, input: Input) => Promise<unknown>) | undefined;
  /** At which sighting a shape is planned. */
  after?: number;
};

/** Sightings that a shape has to wait for after it failed. */
const PENALTY = 1_000;

export class Shapes {
  readonly #warm: ShapesOptions['warm'];
  readonly #after: number;
  readonly #texts = new LRUCache<string, Statement, () => Tree>({
    max: 2_000,
    memoMethod: (_shape, _stale, { context: tree }) => compose(tree()),
  });
  /** Neo4j keeps 1,000 plans. */
  readonly #ready = new LRUCache<string, Statement>({ max: 500 });
  readonly #seen = new LRUCache<string, number>({ max: 5_000 });
  readonly #planning = new Set<string>();
  #queue: Promise<unknown> = Promise.resolve();

  constructor({ warm, after = 2 }: ShapesOptions = {}) {
    this.#warm = warm;
    this.#after = after;
  }

  /** Whether anything is read along at all. */
  get readsAhead(): boolean {
    return this.#warm !== undefined;
  }

  /** The statements that were used, the last one first. */
  get used(): Statement[] {
    return [...this.#ready.values(), ...this.#texts.values()];
  }

  /** The statement of a part alone. */
  plain(shape: string, tree: () => Tree): Statement {
    return this.#texts.memo(shape, { context: tree });
  }

  /**
   * The statement of a tree once Neo4j has its plan, else null. A new text takes Neo4j some 100 ms to plan, which
   * no request waits for: from its second sighting on the shape is planned aside, one after the other.
   * `sample` is an input that finds nothing; without `isSeen` this is no sighting.
   */
  warm(shape: string, tree: () => Tree, sample: () => Input, isSeen: boolean): Statement | null {
    const ready = this.#ready.get(shape);
    if (ready || !isSeen) return ready ?? null;
    if (this.#planning.has(shape)) return null;
    const sightings = (this.#seen.get(shape) ?? 0) + 1;
    this.#seen.set(shape, sightings);
    if (sightings < this.#after) return null;
    this.#seen.delete(shape);
    this.#planning.add(shape);
    const statement = compose(tree());
    const input = sample();
    const plan = () => this.#warm!(statement, input);
    this.#queue = this.#queue
      .then(plan)
      .then(
        () => void this.#ready.set(shape, statement),
        (error) => this.fail(shape, error),
      )
      .finally(() => this.#planning.delete(shape));
    return null;
  }

  /** A shape whose own statement failed is left alone for long; one that the database was away for is not. */
  fail(shape: string, error: unknown) {
    if (!isOfStatement(error)) return;
    this.#ready.delete(shape);
    this.#seen.set(shape, -PENALTY);
  }

  /** Settles when every shape sighted often enough is planned. */
  get settled(): Promise<unknown> {
    return this.#queue;
  }
}
