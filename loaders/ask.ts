/** What loaders ask of a parent, before it is sent: each kind of loader plans, `Batches` sends. */
import type { Part } from '../cypher/compose.ts';
import type { Input } from '../cypher/db.ts';
import type { FacetAsk } from '../cypher/facets.ts';
import type { Fields } from '../cypher/parts.ts';
import type { Maybe } from './maybe.ts';
import type { Along, Place } from './place.ts';

/** What is below the nodes of an answer: where they stand, and what came along with each. */
export type Below = {
  place: Place | undefined;
  below: readonly Along[];
  /** What its nodes and edges hold. */
  fields: Fields;
};

/** One thing asked of each parent of a batch. */
export type Ask<T = unknown> = {
  /** Tells its text from any other. */
  shape: string;
  /** Tells what is asked, arguments included, from anything else. */
  slot: string;
  part(fields: Fields): Part;
  args(): Maybe<Input>;
  /** At most so many nodes come for each parent. */
  size: number;
  /** Whether what is below its nodes can come along. */
  brings: boolean;
  /** What is sent for these keys, where it is not the keys. */
  keys?(keys: readonly string[]): unknown[];
  /** What the answer stands for; undefined where there is no such parent. */
  read(answer: unknown, below: Below): T;
};

/** How a loader reads these arguments: one value, or a list's page, length, facets and what it left out. */
export type Plan =
  | { value: Ask }
  | {
      page(more: boolean): Ask;
      count: Ask;
      facets(asked: readonly FacetAsk[]): Ask | null;
      truncation: Ask | null;
      counted: Ask | null;
    };

type Came = Pick<Below, 'place' | 'below'> & { row: readonly unknown[]; from: number };

/** On the node itself: a map of a thousand nodes takes longer than all else that is done with them. */
const CAME = Symbol('came');

const cameWith = (node: object) => (node as { [CAME]?: Came })[CAME];

/** Keeps with a node where it stands, and what its row brought along, from column `from` on. */
export const keep = (node: object, { place, below }: Below, row: readonly unknown[], from: number) => {
  if (place) (node as { [CAME]?: Came })[CAME] = { place, below, row, from };
};

/** Where a node stands. */
export const placeOf = (node: object): Place | undefined => cameWith(node)?.place;

/** What came along with a node to answer this; undefined where nothing did. */
export function broughtFor<T>(node: object, ask: Ask<T>): { value: T } | undefined {
  const found = cameWith(node);
  const i = found ? found.below.findIndex((along) => along.ask === ask) : -1;
  return i < 0 ? undefined : { value: ask.read(found!.row[found!.from + i], found!.below[i]!) };
}
