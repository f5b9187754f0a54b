import DataLoader from 'dataloader';
import type { Tree } from '../cypher/compose.ts';
import type { Input, Reader } from '../cypher/db.ts';
import type { Fields } from '../cypher/parts.ts';
import { type Ask, type Below, broughtFor, placeOf } from './ask.ts';
import type { Along, Place } from './place.ts';
import type { Shapes } from './shapes.ts';

/** The parent of a root list. */
export const ROOT = '';

/** The node that something is asked of; empty at the root. */
export type Parent = { key: string } | typeof ROOT;

/** One statement brings at most so many nodes of one place … */
const ROOM = 10_000;

/** … and reads so many things: Neo4j plans longer than in proportion. */
const MAX_PARTS = 30;

/** Of the time left so much is for a statement that reads along; the rest is kept for asking plainly. */
const SHARE = 0.5;

type Answer = { answer: unknown; below: Below };

/**
 * The batches of one request. What is asked with equal arguments in one tick goes out as one statement, whatever
 * the number of parents. What the question asks below comes along once Neo4j has a plan for that; what did not
 * come along is asked when its turn comes, so an answer never depends on it.
 */
export class Batches {
  /** What the question asks at the root. */
  root: Place | undefined;
  readonly #reader: Reader;
  readonly #shapes: Shapes;
  readonly #loaders = new Map<string, DataLoader<string, Answer>>();
  readonly #places = new Map<Place, number>();

  constructor(reader: Reader, shapes: Shapes) {
    this.#reader = reader;
    this.#shapes = shapes;
  }

  /** Where in the question a loader is asked with these arguments of this parent. */
  placeOf(parent: Parent, loader: string, args: unknown): Place | undefined {
    return (parent === ROOT ? this.root : placeOf(parent))?.at(loader, args);
  }

  /** One parent's answer: at once where it came along. */
  load<T>(parent: Parent, ask: Ask<T>, place?: Place): T | Promise<T> {
    const brought = parent === ROOT ? undefined : broughtFor(parent, ask);
    return brought ? brought.value : this.byKey(parent === ROOT ? ROOT : parent.key, ask, place);
  }

  async byKey<T>(key: string, ask: Ask<T>, place?: Place): Promise<T> {
    const here = this.#shapes.readsAhead ? place : undefined;
    const slot = `${here ? this.#number(here) : ''} ${ask.slot}`;
    let loader = this.#loaders.get(slot);
    if (!loader) {
      loader = new DataLoader((keys) => this.#read(ask, here, keys));
      this.#loaders.set(slot, loader);
    }
    const { answer, below } = await loader.load(key);
    return ask.read(answer, below);
  }

  #number(place: Place): number {
    if (!this.#places.has(place)) this.#places.set(place, this.#places.size);
    return this.#places.get(place)!;
  }

  async #read(ask: Ask, place: Place | undefined, keys: readonly string[]): Promise<Answer[]> {
    const input = { keys: ask.keys?.(keys) ?? keys, a1: await ask.args() };
    const along =
      place && ask.brings ? await answerable(inBounds(place.along(ROOM / keys.length / ask.size))) : [];
    const brought = along.length ? await this.#readAlong(ask, place!, along, input) : null;
    const rows =
      brought ??
      (await this.#send(
        this.#shapes.plain(ask.shape, () => treeOf(ask, [], null)),
        input,
      ));
    const below = { place, below: brought ? along : [], fields: brought ? place!.fields : null };
    const answers = new Map(rows as [string, unknown][]);
    return keys.map((key) => ({ answer: answers.get(key), below }));
  }

  /** The rows with what is below; null where they have to be asked plainly. */
  async #readAlong(ask: Ask, place: Place, along: Along[], input: Input): Promise<unknown | null> {
    const shape = shapeOf(ask, along, place.fields);
    const args = argsBelow(along);
    const statement = this.#shapes.warm(
      shape,
      () => treeOf(ask, along, place.fields),
      () => nothing(ask, { ...input, ...args }),
      place.isTop,
    );
    place.isPassing = statement === null;
    if (!statement) return null;
    try {
      return await this.#send(statement, { ...input, ...args }, SHARE);
    } catch (error) {
      this.#shapes.fail(shape, error);
      return null;
    }
  }

  async #send(statement: { name: string; text: string }, input: Input, share?: number): Promise<unknown> {
    const [row] = await this.#reader.read(statement, input, share);
    return row!.rows;
  }
}

const treeOf = (ask: Ask, along: readonly Along[], fields: Fields): Tree => ({
  part: ask.part(fields),
  below: along.map(({ ask, below, fields }) => treeOf(ask, below, fields)),
});

const shapeOf = (ask: Ask, along: readonly Along[], fields: Fields): string =>
  `${ask.shape}${fields?.node}|${fields?.edge}(${along.map(({ ask, below, fields }) => shapeOf(ask, below, fields)).join()})`;

/** The arguments of what is below, numbered as `compose` meets them. */
function argsBelow(along: readonly Along[], args: Input = {}): Input {
  for (const { ask, below } of along) {
    args[`a${Object.keys(args).length + 2}`] = ask.args();
    argsBelow(below, args);
  }
  return args;
}

/** An input of the same form that finds nothing. */
const nothing = (ask: Ask, input: Input): Input => ({
  ...input,
  keys: ask.keys?.([ROOT]) ?? [ROOT],
  a1: { ...(input.a1 as Input), limit: 0 },
});

const partsOf = (along: readonly Along[]): number =>
  along.reduce((sum, { below }) => sum + 1 + partsOf(below), 0);

/** All of it; if that is too much what is directly below; else nothing. */
function inBounds(along: Along[]): Along[] {
  if (partsOf(along) < MAX_PARTS) return along;
  return along.length < MAX_PARTS ? along.map((one) => ({ ...one, below: [] })) : [];
}

const isPending = (some: readonly Along[]): boolean =>
  some.some(({ ask, below }) => ask.args() instanceof Promise || isPending(below));

/** Those whose arguments can be found out, once they are: the others are asked, and refused, at their turn. */
async function answerable(some: Along[]): Promise<Along[]> {
  if (!isPending(some)) return some;
  const settled = some.map(async (one): Promise<Along[]> => {
    try {
      await one.ask.args();
      return [{ ...one, below: await answerable(one.below) }];
    } catch {
      return [];
    }
  });
  return (await Promise.all(settled)).flat();
}
