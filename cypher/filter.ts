/** Turns a typed filter into a predicate of names from this file and parameters; no value enters the text. */
import { badInput } from './errors.ts';
import type { EntityType } from './ids.ts';

/** A range with its ends included; an end left out is open. */
export type Range<T> = { from?: T | null; to?: T | null };

export type PaperWhere = {
  and?: PaperWhere[] | null;
  or?: PaperWhere[] | null;
  not?: PaperWhere | null;
  year?: Range<number> | null;
  isPlaceholder?: boolean | null;
  sharesAuthors?: boolean | null;
};

/** A predicate over `node`, `parent`, PRELUDES and `$args`, with what `$args` must hold. */
export type Predicate = {
  text: string;
  args: Record<string, unknown>;
  /** Patterns at the filter's narrow side: put first, the list is walked from there. */
  drives: string[];
  /** What is left to check of a node that was reached over the drives. */
  besides: string;
};

/** What a filter may hold; over some hundred conditions Neo4j plans for minutes. */
export const MAX_DEPTH = 5;
export const MAX_FILTERS = 50;

const SHARES_AUTHORS = '(parent)<-[:AUTHORED]-()-[:AUTHORED]->(node)';
const SHARES = 'node IN sharing';
const IDENTIFIED = "EXISTS { (node)<-[:AUTHORED]-(known) WHERE known.identity <> 'BYLINE' }";

/**
 * What predicates and orders may name of the parent: worked out once, before its list is walked. Asked of each
 * node of a hub's list, the same costs twenty times as much.
 */
export const PRELUDES: Record<string, string> = {
  sharing: `COLLECT { MATCH ${SHARES_AUTHORS.replace('node', 'other')} RETURN DISTINCT other }`,
  parentIsIdentified: IDENTIFIED.replace('node', 'parent'),
};

type Field = (value: never, arg: (value: unknown) => string, parent: EntityType | null) => string;

const PAPER_FIELDS: { [F in Exclude<keyof PaperWhere, 'and' | 'or' | 'not'>]-?: Field } = {
  year: range('node.year', 'year'),
  isPlaceholder: (value: boolean) => (value ? 'node:Placeholder' : 'NOT node:Placeholder'),
  sharesAuthors: (value: boolean, _arg, parent) => {
    if (parent !== 'Paper')
      throw badInput(
        'where.sharesAuthors',
        'sharesAuthors needs a list that hangs from a paper, such as its citations.',
      );
    return value ? SHARES : `(NOT ${SHARES} AND parentIsIdentified AND ${IDENTIFIED})`;
  },
};

function range(expression: string, name: string): Field {
  return ({ from, to }: Range<unknown>, arg) => {
    if (from == null && to == null) throw badInput(`where.${name}`, `${name} needs from, to or both.`);
    const ends = [
      from != null && `${expression} >= ${arg(from)}`,
      to != null && `${expression} <= ${arg(to)}`,
    ];
    return ends.filter(Boolean).join(' AND ');
  };
}

/**
 * The predicate of a filter of papers, null when it filters nothing. Fields join by AND; a null field is no
 * filter; a predicate that is unknown does not match, and `not` is the set complement, so it keeps the unknown.
 * BAD_USER_INPUT names what is not possible here.
 */
export function paperPredicate(
  where: PaperWhere | null | undefined,
  parent: EntityType | null,
): Predicate | null {
  const args: Record<string, unknown> = {};
  const arg = (value: unknown) => {
    const name = `w${Object.keys(args).length}`;
    args[name] = value;
    return `$args.${name}`;
  };
  let filters = 0;
  const walk = (filter: PaperWhere, depth: number): string[] => {
    if (++filters > MAX_FILTERS) throw badInput('where', `A filter may hold ${MAX_FILTERS} filters in all.`);
    if (depth > MAX_DEPTH) throw badInput('where', `A filter may be nested ${MAX_DEPTH} levels deep.`);
    const nested = (name: 'and' | 'or', list: PaperWhere[]) => {
      if (!list.length)
        throw badInput(`where.${name}`, `An empty list in ${name} matches nothing; leave it out.`);
      return list.map((f) => `(${walk(f, depth + 1).join(' AND ') || 'true'})`);
    };
    return Object.entries(filter).flatMap(([name, value]) => {
      if (value == null) return [];
      if (name === 'and') return nested('and', value as PaperWhere[]);
      if (name === 'or') return [`(${nested('or', value as PaperWhere[]).join(' OR ')})`];
      if (name === 'not')
        return [`NOT coalesce(${walk(value as PaperWhere, depth + 1).join(' AND ') || 'true'}, false)`];
      return [PAPER_FIELDS[name as keyof typeof PAPER_FIELDS](value as never, arg, parent)];
    });
  };
  if (!where) return null;
  const conditions = walk(where, 1);
  if (!conditions.length) return null;
  const drives = where.sharesAuthors ? [SHARES_AUTHORS] : [];
  const besides = conditions.filter((condition) => condition !== SHARES).join(' AND ');
  return { text: conditions.join(' AND '), args, drives, besides };
}

/** Whether a filter speaks of placeholders, which a root list shows only then. */
export const asksForPlaceholders = (where: PaperWhere | null | undefined): boolean =>
  !!where &&
  (where.isPlaceholder === true ||
    [...(where.and ?? []), ...(where.or ?? []), ...(where.not ? [where.not] : [])].some(
      mentionsPlaceholders,
    ));

const mentionsPlaceholders = (where: PaperWhere): boolean =>
  where.isPlaceholder != null || asksForPlaceholders(where);
