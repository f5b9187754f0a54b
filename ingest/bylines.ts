/** One byline from several: that of the first source, with the ids that the others know for the same people. */
import { keyOf } from '../cypher/ids.ts';
import type { AuthorshipRecord, PaperRecord } from './record.ts';
import { dateOf } from './rows.ts';

/** `bylines` in the order in which their word counts. */
export function mergeBylines(bylines: AuthorshipRecord[][]): AuthorshipRecord[] | null {
  const [first, ...others] = bylines;
  if (!first) return null;
  return others.filter((other) => isSameByline(first, other)).reduce(withIds, first);
}

/** As long, and with a compatible name in every place. */
const isSameByline = (a: AuthorshipRecord[], b: AuthorshipRecord[]) =>
  a.length === b.length && a.every((author, i) => isCompatible(author.name, b[i]!.name));

const withIds = (byline: AuthorshipRecord[], other: AuthorshipRecord[]): AuthorshipRecord[] =>
  byline.map((author, i) => {
    const { ids, identityByName } = other[i]!;
    if (identityByName || !ids.length) return author;
    const { identityByName: wasByName, ...rest } = author;
    const own = wasByName ? [] : author.ids;
    const more = ids.filter(({ kind }) => !own.some((id) => id.kind === kind));
    return more.length ? { ...rest, ids: [...own, ...more] } : author;
  });

const words = (name: string) =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/**
 * Whether both may be names of one person: each word of the shorter is one of the longer, or an initial of one, and
 * one word of more than a letter is in both. `Bee, A.` and `Ann Mary Bee` are.
 */
export function isCompatible(a: string, b: string): boolean {
  const [short, long] = [words(a), words(b)].sort((x, y) => x.length - y.length) as [string[], string[]];
  const left = [...long];
  const take = (found: number) => found >= 0 && left.splice(found, 1).length > 0;
  const unequal = short.filter((word) => !take(left.indexOf(word)));
  const isShared = short.some((word) => word.length > 1 && long.includes(word));
  const isInitial = (x: string, y: string) => (x.length === 1 || y.length === 1) && x[0] === y[0];
  return isShared && unequal.every((word) => take(left.findIndex((other) => isInitial(word, other))));
}

/** Whether the later byline tells all that the earlier told of its authors, who may have further ids. */
export function isSubsumed(before: PaperRecord | undefined, after: PaperRecord): boolean {
  if (!before?.authors) return true;
  const later = after.authors ?? [];
  const isKept = ({ ids, ...author }: AuthorshipRecord, i: number) => {
    const { ids: now = [], ...same } = later[i] ?? {};
    const kept = new Set(now.map(keyOf));
    return ids.every((id) => kept.has(keyOf(id))) && JSON.stringify(author) === JSON.stringify(same);
  };
  return dateOf(before) === dateOf(after) && before.authors.every(isKept);
}
