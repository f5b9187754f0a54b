/** Turns a typed filter into a predicate of names from this folder and parameters; no value enters the text. */
import { badInput } from '../errors.ts';
import type { ListFragment } from '../fragment.ts';
import type { NodeType } from '../ids.ts';

/** A filter that joins its fields by AND, with trees of its kind. */
export type Tree<Fields> = Fields & {
  and?: Tree<Fields>[] | null;
  or?: Tree<Fields>[] | null;
  not?: Tree<Fields> | null;
};

/** The list that is filtered, as far as a filter hangs on it. */
export type Place = Pick<ListFragment, 'parent' | 'variables' | 'citing'>;

/** The keys of nodes by ids in any spelling; BAD_USER_INPUT names the argument and an id that is not held. */
export type KeysOf = (type: NodeType, ids: readonly string[], argument: string) => Promise<string[]>;

/** One condition over `node`. */
export type Condition = {
  /** Unknown does not match. */
  text: string;
  /** A clause that binds `node` to just the nodes for which it holds: the narrow side, to be walked from. */
  drive?: string | undefined;
  /** A list that is worked out before and holds every node for which it holds. */
  among?: string;
  /** What is still to be checked of a node that the drive found; left out: nothing. */
  left?: string;
};

/** The condition as it is where its drive is better than what is above the list: at the root. */
export const atRoot = ({ place }: Scope, condition: Condition): Condition =>
  place.parent === null ? condition : { text: condition.text };

export type Predicate = {
  /** Over `node`, `parent`, preludes and `$args`. */
  text: string;
  /** Whatever else of `$args` the text names; a promise until every id in the filter is found. */
  args: Record<string, unknown> | Promise<Record<string, unknown>>;
  /** What is worked out once, before any list is walked, by the name it gets. */
  preludes: Record<string, string>;
  /** Put first, the list is walked from here, and `besides` is what is left to check. */
  drive: string | null;
  besides: string;
  /** A list that holds every node for which it holds; null: not known. */
  among: string | null;
  /** The set that is asked about; null: none. */
  members: Members | null;
};

/** A set of papers: clauses that bind each as `member`, the condition that `node` is one, and the node that it hangs from if any. */
export type Members = { walk: string; holds: string; parent?: NodeType };

/** What the conditions of one filter share. */
export type Scope = {
  place: Place;
  /** A parameter that holds the value. */
  arg(value: unknown): string;
  /** A parameter that holds the keys of these ids. */
  keys(type: NodeType, ids: readonly string[], argument: string): string;
  /** An expression that is worked out once; gives its name. */
  prelude(text: string): string;
  /** The conditions of a filter inside this one. */
  within(where: object, place: Place, depth: number): Condition[];
  depth: number;
};

/** A field of a filter. `path` names the argument in errors. */
export type Field<Value = never> = (value: Value, scope: Scope, path: string) => string | Condition;

export type Fields = Record<string, Field>;

/** What a filter may hold; over some hundred conditions Neo4j plans for minutes. */
export const MAX_DEPTH = 5;
export const MAX_FILTERS = 50;

/**
 * The predicate of a filter and of the set that is asked about, null where there is neither. Fields join by AND; a null field is no filter; a
 * condition that is unknown does not match, and `not` is the set complement, so it keeps the unknown.
 * BAD_USER_INPUT names what is not possible here.
 */
export function predicate(
  fields: Fields,
  where: object | null | undefined,
  place: Place,
  keysOf: KeysOf,
  of?: ((scope: Scope) => Members) | null,
): Predicate | null {
  const args: Record<string, unknown> = {};
  const preludes: Record<string, string> = {};
  let filters = 0;
  const arg = (value: unknown) => {
    const name = `w${Object.keys(args).length}`;
    args[name] = value;
    return `$args.${name}`;
  };

  const within = (filter: object, here: Place, depth: number): Condition[] => {
    if (++filters > MAX_FILTERS) throw badInput('where', `A filter may hold ${MAX_FILTERS} filters in all.`);
    if (depth > MAX_DEPTH) throw badInput('where', `A filter may be nested ${MAX_DEPTH} levels deep.`);
    const scope = scopeOf(here, depth);
    return Object.entries(filter as Record<string, never>).flatMap(([name, value]): Condition[] => {
      if (value == null) return [];
      const path = `where.${name}`;
      if (name === 'and') return listed<object>(path, value).flatMap((each) => within(each, here, depth + 1));
      if (name === 'or') {
        const either = listed<object>(path, value).map(
          (each) => `(${conjunction(within(each, here, depth + 1)).text})`,
        );
        return [{ text: `(${either.join(' OR ')})` }];
      }
      if (name === 'not')
        return [{ text: `NOT coalesce(${conjunction(within(value, here, depth + 1)).text}, false)` }];
      if (Array.isArray(value)) listed(path, value);
      const condition = fields[name]!(value, scope, path);
      return [typeof condition === 'string' ? { text: condition } : condition];
    });
  };
  const keys = (type: NodeType, ids: readonly string[], argument: string) => {
    const found = keysOf(type, ids, argument);
    found.catch(() => {});
    return arg(found);
  };
  const prelude = (text: string) => {
    const known = Object.keys(preludes).find((name) => preludes[name] === text);
    const name = known ?? `set${Object.keys(preludes).length}`;
    preludes[name] = text;
    return name;
  };

  const scopeOf = (here: Place, depth: number): Scope => ({ place: here, arg, keys, prelude, within, depth });

  const members = of?.(scopeOf(place, 0)) ?? null;
  const conditions = where ? within(where, place, 1) : [];
  if (!conditions.length && !members) return null;
  return { ...conjunction(conditions), args: settled(args), preludes, members };
}

/** Conditions joined by AND, with one of them to walk from if any can drive. */
export function conjunction(conditions: Condition[]): Omit<Predicate, 'args' | 'preludes' | 'members'> {
  const driving = conditions.find((condition) => condition.drive);
  const besides = conditions.flatMap((c) => (c === driving ? (c.left ?? []) : c.text));
  return {
    text: joined(conditions.map(({ text }) => text)),
    drive: driving?.drive ?? null,
    besides: joined(besides),
    among: conditions.find((condition) => condition.among)?.among ?? null,
  };
}

const joined = (texts: string[]) => texts.join(' AND ') || 'true';

function listed<T>(path: string, values: T[]): T[] {
  if (!values.length) throw badInput(path, `An empty list in ${path} matches nothing; leave it out.`);
  return values;
}

function settled(args: Record<string, unknown>): Predicate['args'] {
  if (!Object.values(args).some((value) => value instanceof Promise)) return args;
  const all = Promise.all(Object.entries(args).map(async ([name, value]) => [name, await value]));
  const object = all.then((entries) => Object.fromEntries(entries));
  object.catch(() => {});
  return object;
}
