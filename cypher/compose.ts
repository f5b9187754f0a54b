/**
 * Puts fragments together into one statement. Text depends on the shape of what is asked alone; every value
 * travels in `$in`: `$in.keys`, and `$in.a1` for the list's own arguments.
 */
import type { Statement } from './db.ts';
import { PRELUDES, type Predicate } from './filter.ts';
import type { ListFragment, Order, ValueFragment } from './fragment.ts';
import { cardText } from './model.ts';

/** One list with what decides its text. */
export type ListShape = {
  list: ListFragment;
  order: Order;
  where: Predicate | null;
  /** Read from the far end; the caller turns the rows round. */
  backward: boolean;
  /** Starts behind a cursor: `$in.a1.after` is its sort value, `$in.a1.afterKey` its key. */
  resumed: boolean;
  /** Edge columns that are asked for; each takes `$in.a1.<name>` as its `first`. */
  asked: string[];
};

const LEVEL = 1;

/** `parent`, `node`, the fragment's variables and `$args`, by their names at this level. */
function rename(text: string, variables: string[], level: number) {
  const names = new Map(variables.map((name) => [name, `${name}${level}`]));
  names.set('parent', `n${level - 1}`).set('node', `n${level}`);
  const words = new RegExp(`(?<![.\\w$%])(?:${[...names.keys()].join('|')})(?!\\w)`, 'g');
  return text
    .replace(/card\((\w+), (\w+)\)/g, (_, type, variable) => cardText(type, variable))
    .replace(/(?<=YIELD )[\w, ]+/, (yielded) => yielded.replace(/\w+/g, '%$& AS $&'))
    .replace(words, (word) => names.get(word)!)
    .replaceAll('%', '')
    .replaceAll('$args', `$in.a${level}`);
}

/** The parents of a batch, and what is returned of each. */
const over = (list: { parent: string | null }, returned: string) =>
  list.parent
    ? `UNWIND $in.keys AS key\nMATCH (n0:${list.parent} {key: key})\nWITH key, ${returned} AS value\nRETURN collect([key, value]) AS rows`
    : `RETURN [['', ${returned}]] AS rows`;

/** The fragment and its filter: every node of the list, none of the page. */
function source({ list, where }: Pick<ListShape, 'list' | 'where'>, more: string[] = []) {
  const drives = where?.drives.map((pattern) => `MATCH ${pattern}\nWITH DISTINCT *`) ?? [];
  const conditions = [drives.length ? where?.besides : where?.text, ...more].filter(Boolean);
  const body = conditions.length ? `${list.body}\n${list.joint} ${conditions.join(' AND ')}` : list.body;
  return [...drives, body].join('\n');
}

/** Names that the composer binds, and no fragment. */
const OWN_NAMES = [...Object.keys(PRELUDES), 'sort'];

/** Puts first what the text names of the parent. */
function withPreludes(text: string) {
  const named = Object.keys(PRELUDES).filter((name) => new RegExp(`\\b${name}\\b`).test(text));
  return named.length ? `WITH ${named.map((n) => `${PRELUDES[n]} AS ${n}`).join(', ')}\n${text}` : text;
}

/** Keyset: behind the cursor in the order's direction; ties by key, ascending. */
function behind({ order, backward }: ListShape, sort: string) {
  const [sortSide, keySide] =
    order.descending !== backward ? ['<', backward ? '<' : '>'] : ['>', backward ? '<' : '>'];
  return `${sort} ${sortSide}= $args.after AND (${sort} ${sortSide} $args.after OR node.key ${keySide} $args.afterKey)`;
}

/** A root list walks its order's index only under a predicate that bounds the property. */
function bounded({ list, order }: ListShape) {
  if (list.parent || list.variables.length || !/^node\.\w+$/.test(order.expression)) return [];
  return [`${order.expression} ${/Count$/.test(order.expression) ? '>= 0' : ">= ''"}`];
}

/** One page of a list for each parent: rows of [card, sort value, edge columns…]. */
export function composePage(shape: ListShape): Statement {
  const { list, order, backward, resumed } = shape;
  const plain = /^(?:node\.)?\w+$/.test(order.expression);
  const sort = plain ? order.expression : 'sort';
  const columns = shape.asked.map((name) => ({ ...list.asked[name]!, name }));
  const variables = [...list.variables, ...columns.flatMap((column) => column.variables), ...OWN_NAMES];
  const place = resumed ? [behind(shape, sort)] : bounded(shape);
  const sorted = plain
    ? [source(shape, place)]
    : [
        source(shape),
        `WITH *, ${order.expression} AS sort${place.length ? `\nWHERE ${place.join(' AND ')}` : ''}`,
      ];
  const [sortWay, keyWay] = [order.descending !== backward ? ' DESC' : '', backward ? ' DESC' : ''];
  const asked = columns.map(({ name, body }) => body.replaceAll('$args.first', `$args.${name}`));
  const text = [
    ...sorted,
    `WITH * ORDER BY ${sort}${sortWay}, node.key${keyWay} LIMIT $args.limit`,
    `RETURN [${[`card(${list.node}, node)`, sort, ...Object.values(list.edge), ...asked].join(', ')}]`,
  ].join('\n');
  return {
    name: list.name,
    text: over(list, `COLLECT {\n${rename(withPreludes(text), variables, LEVEL)}\n}`),
  };
}

/** How many nodes the list has for each parent. */
export function composeCount(shape: Pick<ListShape, 'list' | 'where'>): Statement {
  const text = rename(withPreludes(source(shape)), [...shape.list.variables, ...OWN_NAMES], LEVEL);
  return {
    name: `${shape.list.name}#count`,
    text: over(shape.list, `COUNT {\n${text}\nRETURN n${LEVEL}\n}`),
  };
}

/** A value for each parent. */
export function composeValue(fragment: ValueFragment, where: Predicate | null = null): Statement {
  const body = fragment.body.replace('filter(node)', () => (where ? `(${where.text})` : 'true'));
  return { name: fragment.name, text: over(fragment, rename(body, fragment.variables, LEVEL)) };
}
