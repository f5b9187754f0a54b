/** What a list is narrowed to by a search, and what its own text is given of it. */
import type { Input } from '../cypher/db.ts';
import { badInput } from '../cypher/errors.ts';
import type { ListFragment } from '../cypher/fragment.ts';
import { FULL_TEXT, HYBRID, MEANING, NEAREST, scoring } from '../cypher/hits.ts';
import type { Meaning } from './meaning.ts';
import { lucene, type Query } from './query.ts';
import { type Syntax, searchOf } from './words.ts';

export type SearchArgs = {
  /** Words that a paper of the list has in title or abstract. */
  query?: string | null;
  /** How the query is written. */
  syntax?: Syntax | null;
  /** Hits below this search score are left out. */
  minScore?: number | null;
  /** Searched by meaning, or by words and meaning. */
  meaning?: Meaning | null;
  /** The fragment's own `$args`. */
  own?: Input;
};

export type Search = {
  query: Query | null;
  /** The clauses that a list is narrowed by; null where it is not, or by its own text. */
  hits: string | null;
  args: Input;
};

/** BAD_USER_INPUT where a query is too long, malformed, or missing to what needs one. */
export function searchIn(
  list: ListFragment,
  { query: text, syntax, minScore, meaning, own }: SearchArgs,
): Search {
  const query = searchOf(text, meaning?.mode === 'MEANING' ? 'WORDS' : (syntax ?? undefined));
  if (minScore != null && !query && !meaning) throw badInput('minScore', 'minScore goes with a query.');
  const args = {
    ...(query ? { query: lucene(query) } : {}),
    ...(minScore == null ? {} : { minScore }),
    ...(meaning ? { vector: Float64Array.from(meaning.vector), near: meaning.near, nearest: NEAREST } : {}),
  };
  const isOwn = list.body.includes('$args.query');
  if (isOwn && !query && !own?.query)
    throw badInput('query', 'query has no letter or digit; at least one is needed.');
  if (isOwn || !(query ?? meaning)) return { query, hits: null, args };
  const hits = meaning ? { MEANING, HYBRID }[meaning.mode] : FULL_TEXT;
  return { query, hits: minScore == null ? hits : scoring(hits), args };
}
