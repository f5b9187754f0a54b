import type { Input } from '../cypher/db.ts';
import type { Predicate } from '../cypher/filter/predicate.ts';
import type { ListFragment } from '../cypher/fragment.ts';
import { truncation } from '../cypher/parts.ts';
import type { Ask } from './ask.ts';
import { after } from './maybe.ts';

/** What was left out to stay within the work limit. */
export type Truncation = { examined: number; available: number | null; note: string };

/** How many papers a step looked through, and how many there were; null where that is not known, and not all were. */
export type Walked = [examined: number, available: number | null, step: number];

/** How it is read what a list left out; null of a list that always looks at everything. `set`: what it is asked about. */
export function truncationOf(
  list: ListFragment,
  args: Input,
  members: Predicate | null,
  set: unknown,
): Ask<Truncation | null> | null {
  const { name, limit } = list;
  if (!limit) return null;
  const shape = JSON.stringify([`${name}#truncation`, members?.members, members?.preludes]);
  return {
    shape,
    slot: JSON.stringify([shape, args, set]),
    part: () => truncation(list, members),
    args: () => after(members?.args ?? {}, (found) => ({ ...args, ...found })),
    size: 1,
    brings: false,
    read: (answer) => readTruncation((answer as Walked[] | undefined) ?? [], limit.note),
  };
}

/** Null where every step looked through everything; how many there were at the last is known where those before did. */
export function readTruncation(walked: Walked[], note: string): Truncation | null {
  const steps = [...walked].sort((a, b) => a[2] - b[2]);
  const cut = steps.findIndex(([examined, available]) => available === null || examined < available);
  if (cut < 0) return null;
  const [examined, available] = steps.at(-1)!;
  return { examined, available: cut === steps.length - 1 ? available : null, note };
}
