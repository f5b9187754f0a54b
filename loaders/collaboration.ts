/** The shortest chain of joint papers between two authors, sought from both ends. */
import { authorCollaborationPath, authorCollaborators } from '../cypher/catalogue.ts';
import type { Reader } from '../cypher/db.ts';
import type { KeysOf } from '../cypher/filter/predicate.ts';
import { WORK } from '../cypher/limit.ts';
import { type AuthorCard, type PaperCard, readCard } from '../cypher/model.ts';
import { byPlace } from './by-place.ts';
import type { Truncation } from './truncation.ts';

/** An author of a chain, and the paper written with the next; null of the last. */
export type Hop = { author: AuthorCard; joint: PaperCard | null };

export type Chain = { hops: Hop[] | null; truncation: Truncation | null };

type Found = { pairs: [key: string, by: string][]; isAll: boolean };

const joined = (keys: readonly string[]) => keys.join('\n');

/** A loader of who wrote with any of these authors; the sets of one tick are one statement. */
export const collaboratorsLoader = (reader: Reader) =>
  byPlace(reader, {
    statement: authorCollaborators,
    input: (sets: readonly (readonly string[])[]) => ({ sets, most: WORK }),
    read: ([pairs, walked]: [Found['pairs'], number | null] = [[], 0]): Found => ({
      pairs,
      isAll: (walked ?? 0) < WORK,
    }),
    keyOf: joined,
  });

/** What is reached from one end: by key the author before, and who was reached last. */
type Side = { before: Map<string, string | null>; last: string[] };

const sideOf = (key: string): Side => ({ before: new Map([[key, null]]), last: [key] });

/** From an author back to where his side began. */
function chainFrom(key: string, { before }: Side): string[] {
  const chain = [];
  for (let at: string | null = key; at !== null; at = before.get(at)!) chain.push(at);
  return chain;
}

const NOTE = `At one step more than ${WORK.toLocaleString('en')} places on bylines would have been walked; no chain was found up to there.`;

/** A loader of the chain; among equals always the same one. BAD_USER_INPUT where `to` is not held. */
export const collaborationLoader = (
  reader: Reader,
  keysOf: KeysOf,
  collaborators: ReturnType<typeof collaboratorsLoader>,
) => {
  const hopsOf = byPlace(reader, {
    statement: authorCollaborationPath,
    input: (chains: readonly (readonly string[])[]) => ({ chains }),
    read: (row: [author: unknown[], joint: unknown[] | null][] | undefined): Hop[] =>
      row!.map(([author, joint]) => ({
        author: readCard('Author', author),
        joint: joint && readCard('Paper', joint),
      })),
    keyOf: joined,
  });

  return async ({ key }: { key: string }, to: string, maxLength: number): Promise<Chain> => {
    const [other] = await keysOf('Author', [to], 'to');
    const [ours, theirs] = [sideOf(key), sideOf(other!)];
    for (let length = 0; ; length++) {
      const met = meeting(ours, theirs);
      if (met !== null) {
        const chain = [...chainFrom(met, ours).reverse(), ...chainFrom(met, theirs).slice(1)];
        return { hops: await hopsOf(chain), truncation: null };
      }
      const side = theirs.last.length < ours.last.length ? theirs : ours;
      if (length === maxLength || !side.last.length) return { hops: null, truncation: null };
      const { pairs, isAll } = await collaborators(side.last);
      if (!isAll) {
        const examined = ours.before.size + theirs.before.size;
        return { hops: null, truncation: { examined, available: null, note: NOTE } };
      }
      const reached = pairs.filter(([author]) => !side.before.has(author));
      for (const [author, by] of reached) side.before.set(author, by);
      side.last = reached.map(([author]) => author);
    }
  };
};

/** The lowest of the keys that both sides reached last; null where there is none. */
function meeting(a: Side, b: Side): string | null {
  const [few, many] = a.last.length < b.last.length ? [a, b] : [b, a];
  const met = few.last.filter((key) => many.before.has(key));
  return met.sort()[0] ?? null;
}
