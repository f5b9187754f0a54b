import { composeValue } from '../cypher/compose.ts';
import { type PaperWhere, paperPredicate } from '../cypher/filter.ts';
import type { ValueFragment } from '../cypher/fragment.ts';
import { readCard } from '../cypher/model.ts';
import type { Batches } from './batch.ts';

export type ValueArgs = { where?: PaperWhere | null } & Record<string, unknown>;

/** A loader of one value of a node: a column too large or too rare for its card, an aggregate, a single node. */
export const valueLoader =
  (batches: Batches) =>
  <Value>(fragment: ValueFragment<Value>) =>
  async (parent: string, { where, ...own }: ValueArgs = {}): Promise<Value> => {
    const predicate = fragment.filters ? paperPredicate(where, fragment.parent) : null;
    const args = { ...own, ...predicate?.args };
    const slot = JSON.stringify([fragment.name, predicate?.text, args]);
    const answer = await batches.load<unknown>(slot, parent, () => ({
      statement: composeValue(fragment, predicate),
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
