import { composeValue } from '../cypher/compose.ts';
import { FILTERS } from '../cypher/filter/index.ts';
import { type KeysOf, predicate } from '../cypher/filter/predicate.ts';
import type { ValueFragment } from '../cypher/fragment.ts';
import { readCard } from '../cypher/model.ts';
import type { Batches } from './batch.ts';

export type ValueArgs = { where?: object | null } & Record<string, unknown>;

/** A loader of one value of a node: a column too large or too rare for its card, an aggregate, a single node. */
export const valueLoader =
  (batches: Batches, keysOf: KeysOf) =>
  <Value>(fragment: ValueFragment<Value>) =>
  async (parent: string, { where, ...own }: ValueArgs = {}): Promise<Value> => {
    const place = { parent: fragment.parent, variables: fragment.variables, citing: 'node' } as const;
    const filter = fragment.filters && predicate(FILTERS[fragment.filters], where, place, keysOf);
    const args = { ...own, ...(await filter?.args) };
    const slot = JSON.stringify([fragment.name, filter?.text, filter?.preludes, args]);
    const answer = await batches.load<unknown>(slot, parent, () => ({
      statement: composeValue(fragment, filter),
      args,
    }));
    return decode(fragment, answer) as Value;
  };

function decode({ card, one }: ValueFragment, answer: unknown): unknown {
  const read = (row: unknown) => (card ? readCard(card, row as unknown[]) : row);
  if (one) {
    const [row] = (answer as unknown[] | undefined) ?? [];
    return row === undefined ? null : read(row);
  }
  return card ? ((answer as unknown[] | undefined) ?? []).map(read) : (answer ?? null);
}
