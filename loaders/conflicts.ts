/** Who of one group of authors wrote with whom of another. */
import { queryConflictsOfInterest } from '../cypher/catalogue.ts';
import { badInput } from '../cypher/errors.ts';
import type { KeysOf } from '../cypher/filter/predicate.ts';
import { ROOT } from './batch.ts';
import type { listLoader } from './lists.ts';
import type { PageArgs } from './window.ts';

export type ConflictArgs = PageArgs & {
  authorIds: string[];
  otherAuthorIds: string[];
  years?: { from?: number | null; to?: number | null } | null;
  asked?: Record<string, number>;
};

const MAX_AUTHORS = 500;

/** A loader of the pairs; both groups are looked up first. */
export const conflictsLoader = (list: ReturnType<typeof listLoader>, keysOf: KeysOf) => {
  const pairs = list(queryConflictsOfInterest);
  const load = async (args: ConflictArgs) => {
    const groups = (['authorIds', 'otherAuthorIds'] as const).map((name) => ({ name, ids: args[name] }));
    for (const { name, ids } of groups)
      if (!ids.length || ids.length > MAX_AUTHORS)
        throw badInput(name, `${name} has ${ids.length}; allowed are 1 to ${MAX_AUTHORS}.`);
    const [authors, others] = await Promise.all(groups.map(({ name, ids }) => keysOf('Author', ids, name)));
    const { from: fromYear = null, to: toYear = null } = args.years ?? {};
    return pairs(ROOT, args, { own: { authors, others, fromYear, toYear } });
  };
  return Object.assign(load, { columns: pairs.columns });
};
