import type { Input } from '../cypher/db.ts';
import type { ListFragment } from '../cypher/fragment.ts';
import { truncation } from '../cypher/parts.ts';
import type { Ask } from './ask.ts';

/** What was left out to stay within the work limit. */
export type Truncation = { examined: number; available: number | null; note: string };

/** How it is read what a list left out; null of a list that always looks at everything. */
export function truncationOf(list: ListFragment, args: Input): Ask<Truncation | null> | null {
  const { name, limit } = list;
  if (!limit) return null;
  return {
    shape: `${name}#truncation`,
    slot: `${name}#truncation${JSON.stringify(args)}`,
    part: () => truncation(list),
    args: () => args,
    size: 1,
    brings: false,
    read(answer) {
      const [examined, available] = (answer as [[number, number]] | undefined)?.[0] ?? [0, 0];
      return examined === available ? null : { examined, available, note: limit.note };
    },
  };
}
