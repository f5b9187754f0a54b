import { FILTERS } from '../cypher/filter/index.ts';
import { type KeysOf, predicate } from '../cypher/filter/predicate.ts';
import { membersOf, type PaperSetWhere } from '../cypher/filter/sets.ts';
import type { ValueFragment } from '../cypher/fragment.ts';
import { readCard } from '../cypher/model.ts';
import { value } from '../cypher/parts.ts';
import { type Ask, type Below, keep } from './ask.ts';
import type { Batches, Parent } from './batch.ts';
import { after, lazily } from './maybe.ts';
import { loaderName } from './place.ts';

export type ValueArgs = { where?: object | null; of?: PaperSetWhere } & Record<string, unknown>;

/** A loader of one value of a node: a column too large or too rare for its card, an aggregate, a single node. */
export const valueLoader =
  (batches: Batches, keysOf: KeysOf) =>
  <Value>(fragment: ValueFragment<Value>) => {
    const name = loaderName(fragment);
    const plan = (args: ValueArgs) => ({ value: askOf(fragment, args, keysOf) });
    const load = (parent: Parent, args: ValueArgs = {}): Value | Promise<Value> => {
      const place = batches.placeOf(parent, name, args);
      const { value } = (place?.plan as ReturnType<typeof plan> | null | undefined) ?? plan(args);
      return batches.load(parent, value, place);
    };
    return Object.assign(load, { plan });
  };

function askOf<Value>(
  fragment: ValueFragment<Value>,
  { where, of, ...own }: ValueArgs,
  keysOf: KeysOf,
): Ask<Value> {
  const place = { parent: fragment.parent, variables: fragment.variables, citing: 'node' } as const;
  const filtered = fragment.filters ? where : null;
  const fields = FILTERS[fragment.filters ?? 'Paper'];
  const filter = predicate(fields, filtered, place, keysOf, of && membersOf(of));
  const shape = JSON.stringify([fragment.name, filter?.text, filter?.members, filter?.preludes]);
  return {
    shape,
    slot: JSON.stringify([shape, own, where, of]),
    part: () => value(fragment, filter),
    args: lazily(() => after(filter?.args ?? {}, (found) => ({ ...own, ...found }))),
    size: 1,
    brings: false,
    read: (answer, below) => decode(fragment, answer, below) as Value,
  };
}

function decode({ card, one }: ValueFragment, answer: unknown, below: Below): unknown {
  const read = (row: unknown) => {
    if (!card) return row;
    const node = readCard(card, row as unknown[]);
    keep(node, below, [], 0);
    return node;
  };
  if (one) {
    const [row] = (answer as unknown[] | undefined) ?? [];
    return row === undefined ? null : read(row);
  }
  return card ? ((answer as unknown[] | undefined) ?? []).map(read) : (answer ?? null);
}
