/**
 * Puts fragments together into one statement. Text depends on the shape of what is asked alone; every value
 * travels in `$in`: `$in.keys`, and `$in.a1` for the list's own arguments.
 */
import type { Statement } from './db.ts';
import type { Predicate } from './filter/predicate.ts';
import type { ListFragment, Order, ValueFragment } from './fragment.ts';
import { cardText } from './model.ts';
import { independence, PRELUDES } from './preludes.ts';

/** Which nodes of a list are meant. */
export type Selection = {
  list: ListFragment;
  where: Predicate | null;
  /** A clause that binds the nodes that the list is narrowed to, and `hit`; null: the whole list. */
  hits: string | null;
};

/** One page of them, with what decides its text. */
export type ListShape = Selection & {
  order: Order;
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
  const words = new RegExp(`(?<![.\\w$%])(?:${[...names.keys()].join('|')})(?!\\w|\\()`, 'g');
  return text
    .replace(/card\((\w+), (\w+)\)/g, (_, type, variable) => cardText(type, variable))
    .replace(/(?<=YIELD )[\w, ]+/g, (yielded) => yielded.replace(/\w+/g, '%$& AS $&'))
    .replace(words, (word) => names.get(word)!)
    .replaceAll('%', '')
    .replaceAll('$args', `$in.a${level}`);
}

type Composed = {
  fragment: Pick<ListFragment, 'parent' | 'variables'>;
  name: string;
  /** What is returned of each parent: an expression. */
  value: string;
  /** Clauses that bind what the value names. */
  clauses?: string[];
  where?: Predicate | null;
  /** Further names that the text binds. */
  variables?: string[];
};

/** The whole statement: what is worked out once, the parents of a batch, what is worked out for each, the value. */
export function statement({
  fragment,
  name,
  value,
  clauses = [],
  where,
  variables = [],
}: Composed): Statement {
  const once = Object.entries(where?.preludes ?? {});
  const each = Object.keys(PRELUDES).filter((prelude) =>
    new RegExp(`\\b${prelude}\\b`).test([...clauses, value].join()),
  );
  const lines = [
    ...once.map(([as, text], i) => `WITH ${i ? '*, ' : ''}${text} AS ${as}`),
    ...(fragment.parent
      ? [
          'UNWIND $in.keys AS key',
          `MATCH (parent:${fragment.parent} {key: key})`,
          ...each.map((prelude) => `WITH *, ${PRELUDES[prelude]} AS ${prelude}`),
          ...clauses,
          `WITH key, ${value} AS value`,
          'RETURN collect([key, value]) AS rows',
        ]
      : [...clauses, `RETURN [['', ${value}]] AS rows`]),
  ];
  const names = [...fragment.variables, ...variables, ...once.map(([as]) => as), ...each, 'sort', 'hit'];
  return { name, text: rename(lines.join('\n'), names, LEVEL) };
}

/** The list, its filter and its hits: binds every node that is meant. */
export function source({ list, where, hits }: Selection, more: string[] = []): string {
  const drive = !hits && where?.drive ? `${where.drive}\nWITH DISTINCT node` : null;
  const conditions = [drive ? where!.besides : where?.text, ...more].filter(
    (text) => text && text !== 'true',
  );
  const also = conditions.join(' AND ');
  const body = hits ? list.body.replace('WITH node,', 'WITH node, hit,') : list.body;
  const walk = [hits ?? drive ?? [], body].flat().join('\n');
  if (!list.aggregates) return also ? `${walk}\n${list.joint} ${also}` : walk;
  // Aggregated apart: what conditions name of the outside would be grouping keys, whole lists for each row.
  const kept = ['node', ...(hits ? ['hit'] : []), ...list.aggregates];
  const call = `CALL (${list.parent ? 'parent' : ''}) {\n${walk}\nRETURN ${kept.join(', ')}\n}`;
  return also ? `${call}\nWITH * WHERE ${also}` : call;
}

/**
 * Keyset: behind the cursor in the order's direction; ties by key, ascending. A CASE, since an OR would be planned as
 * two seeks, one of them in the index of keys, and the order of the other lost.
 */
function behind({ order, backward }: ListShape, sort: string) {
  const [sortSide, keySide] =
    order.descending !== backward ? ['<', backward ? '<' : '>'] : ['>', backward ? '<' : '>'];
  return `${sort} ${sortSide}= $args.after AND CASE ${sort} WHEN $args.after THEN node.key ${keySide} $args.afterKey ELSE true END`;
}

/** A root list walks its order's index only under a predicate that bounds the property. */
const bounded = ({ list, order, hits, where }: ListShape) =>
  order.bound && !list.parent && !hits && !where?.drive ? [`${order.expression} ${order.bound}`] : [];

/** The column of a citation, which speaks of the citing and the cited paper. */
const directed = ({ citing }: ListFragment, body: string) =>
  body
    .replaceAll('independence(node)', () => independence({ citing }))
    .replace(/\bcit(ing|ed)\b/g, (_, end) => ((end === 'ing') === (citing === 'node') ? 'node' : 'parent'));

/** What hits may bind besides the node. */
const OF_HITS = /^(?:hit|fullTextRank|meaningRank)$/;

/** One page of a list for each parent: rows of [card, sort value, edge columns…]. */
export function composePage(shape: ListShape): Statement {
  const { list, order, backward, resumed, hits } = shape;
  const plain = /^(?:node\.)?\w+$/.test(order.expression);
  const sort = plain ? order.expression : 'sort';
  const place = resumed ? [behind(shape, sort)] : bounded(shape);
  const sorted = plain
    ? [source(shape, place)]
    : [
        source(shape),
        `WITH *, ${order.expression} AS sort${place.length ? `\nWHERE ${place.join(' AND ')}` : ''}`,
      ];
  const [sortWay, keyWay] = [order.descending !== backward ? ' DESC' : '', backward ? ' DESC' : ''];
  const columns = shape.asked.map((name) => ({ ...list.asked[name]!, name }));
  const asked = columns.map(({ name, body }) =>
    directed(list, body).replaceAll('$args.first', `$args.${name}`),
  );
  const edge = Object.values(list.edge).map((column) =>
    OF_HITS.test(column) && !hits?.includes(`AS ${column}`) ? 'null' : column,
  );
  const page = [
    ...sorted,
    `WITH * ORDER BY ${sort}${sortWay}, node.key${keyWay} LIMIT $args.limit`,
    `RETURN [${[`card(${list.node}, node)`, sort, ...edge, ...asked].join(', ')}]`,
  ];
  return statement({
    ...shape,
    fragment: list,
    name: list.name,
    value: `COLLECT {\n${page.join('\n')}\n}`,
    variables: columns.flatMap((column) => column.variables),
  });
}

/** How many nodes the list has for each parent. */
export const composeCount = (selection: Selection): Statement =>
  statement({
    ...selection,
    fragment: selection.list,
    name: `${selection.list.name}#count`,
    value: `COUNT {\n${source(selection)}\nRETURN node\n}`,
  });

/** A value for each parent. */
export const composeValue = (fragment: ValueFragment, where: Predicate | null = null): Statement =>
  statement({
    fragment,
    name: fragment.name,
    value: fragment.body.replace('filter(node)', () => (where ? `(${where.text})` : 'true')),
    where,
  });
