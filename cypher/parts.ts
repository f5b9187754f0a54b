/** What can be asked of a parent: a page of a list, how long the list is, a value, a node by its id. */
import { CALLS, COLUMNS, compose, type Part } from './compose.ts';
import type { Statement } from './db.ts';
import type { Predicate } from './filter/predicate.ts';
import type { ListFragment, LookUp, Order, ValueFragment } from './fragment.ts';
import type { NodeType } from './ids.ts';
import { ofMembers, parentOf, takenBy } from './members.ts';
import { cardColumns, cardText } from './model.ts';
import { counted, lastCounted, VARIABLES } from './order-work.ts';
import { independence } from './preludes.ts';

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
  /** Starts behind a cursor: `$args.after` is its sort value, `$args.afterKey` its key. */
  resumed: boolean;
  /** Edge columns that are asked for; each takes `$args.<name>` as its `first`. */
  asked: string[];
};

/** What is wanted of a card and of an edge, by name; null: all of it. */
export type Fields = { node: readonly string[]; edge: readonly string[] } | null;

/** The edge columns that travel. */
export const edgeColumns = (list: ListFragment, fields: Fields): string[] =>
  Object.keys(list.edge).filter((name) => !fields || fields.edge.includes(name));

const card = (type: NodeType, fields: Fields) => cardText(type, 'node', cardColumns(type, fields?.node));

/** The nodes that hold the keys of a batch. */
export const anchorOf = (parent: NodeType | null): string[] =>
  parent ? ['UNWIND $in.keys AS key', `MATCH (parent:${parent} {key: key})`] : [];

/** What a page checks last. */
const lastOf = ({ list, where }: Selection): string[] => (list.last ? [ofMembers(list.last, where)] : []);

/** The list, its filter and its hits: binds every node that is meant. `more` are conditions besides. */
export function source(selection: Selection, more: string[] = lastOf(selection)): string {
  const { list, where, hits } = selection;
  // A list that begins with more than nodes is walked from there.
  const isOfAll = !list.limit && !list.variables.length;
  const drive = !hits && isOfAll && where?.drive ? `${where.drive}\nWITH DISTINCT node` : null;
  const conditions = [drive ? where!.besides : where?.text, ...more].filter(
    (text) => text && text !== 'true',
  );
  const also = conditions.join(' AND ');
  const text = ofMembers(list.body, where);
  const body = hits ? text.replace('WITH node,', 'WITH node, hit,') : text;
  const among = list.among ?? where?.among;
  if (!hits && !drive && among && list.size)
    return `${fromTheSmallSide(list, list.size, among)}${also && `\nWITH * WHERE ${also}`}`;
  const walk = [hits ?? drive ?? [], body].flat().join('\n');
  if (!list.aggregates) return also ? `${walk}\n${list.joint} ${also}` : walk;
  // Aggregated apart: what conditions name of the outside would be grouping keys, whole lists for each row.
  const kept = ['node', ...(hits ? ['hit'] : []), ...list.aggregates];
  const call = `CALL (${takenBy(list, where).join(', ')}) {\n${walk}\nRETURN ${kept.join(', ')}\n}`;
  return also ? `${call}\nWITH * WHERE ${also}` : call;
}

/** To find out whether there is an edge between two nodes costs as much as to walk so many edges. */
const PAIR = 16;

/** The list walked, or where that is long the edge sought to each of those that it is narrowed to. */
const fromTheSmallSide = ({ body, variables }: ListFragment, size: string, among: string) =>
  `CALL (parent, ${among}) {
WITH * WHERE ${size} <= ${PAIR} * size(${among})
${body}
RETURN ${['node', ...variables].join(', ')}
UNION ALL
WITH * WHERE ${size} > ${PAIR} * size(${among})
UNWIND ${among} AS node
${body}
RETURN ${['node', ...variables].join(', ')}
}`;

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
  order.bound && !list.parent && !list.limit && !hits && !where?.drive
    ? [`${order.expression} ${order.bound}`]
    : [];

/** The column of a citation, which speaks of the citing and the cited paper. */
const directed = ({ citing }: ListFragment, body: string) =>
  body
    .replaceAll('independence(node)', () => independence({ citing }))
    .replace(/\bcit(ing|ed)\b/g, (_, end) => ((end === 'ing') === (citing === 'node') ? 'node' : 'parent'));

/** What hits may bind besides the node. */
const OF_HITS = /^(?:hit|fullTextRank|meaningRank)$/;

/** One page of a list: rows of [card, sort value, edge columns…, what is below…]. */
export function page(shape: ListShape, fields: Fields = null): Part {
  const { list, order, backward, resumed, hits } = shape;
  const plain = /^(?:node\.)?\w+$/.test(order.expression);
  const sort = plain ? order.expression : 'sort';
  const place = resumed ? [behind(shape, sort)] : bounded(shape);
  const sorted = plain
    ? [source(shape, place)]
    : [
        source(shape, []),
        `WITH *, ${order.expression} AS sort${place.length ? `\nWHERE ${place.join(' AND ')}` : ''}`,
      ];
  const [sortWay, keyWay] = [order.descending !== backward ? ' DESC' : '', backward ? ' DESC' : ''];
  const inOrder = `WITH * ORDER BY ${sort}${sortWay}, node.key${keyWay}`;
  const checks = lastOf(shape).map((last) => `WITH * WHERE ${last}\nWITH *`);
  const columns = shape.asked.map((name) => ({ ...list.asked[name]!, name }));
  const asked = columns.map(({ name, body }) =>
    directed(list, body).replaceAll('$args.first', `$args.${name}`),
  );
  const edge = edgeColumns(list, fields).map((name) => {
    const column = list.edge[name]!;
    return OF_HITS.test(column) && !hits?.includes(`AS ${column}`) ? 'null' : column;
  });
  const lines = [
    ...(order.costs
      ? [lastCounted(source(shape), order.costs, Object.keys(shape.where?.preludes ?? {}))]
      : []),
    ...sorted,
    `${[inOrder, ...checks].join('\n')} LIMIT $args.limit`,
    `${CALLS}RETURN [${[card(list.node, fields), sort, ...edge, ...asked].join(', ')}${COLUMNS}]`,
  ];
  return {
    name: list.name,
    anchor: anchorOf(parentOf(list, shape.where)),
    value: `COLLECT {\n${lines.join('\n')}\n}`,
    variables: [
      ...list.variables,
      ...columns.flatMap((column) => column.variables),
      ...(order.costs ? VARIABLES : []),
    ],
    once: shape.where?.preludes,
  };
}

/** How many nodes the list has. */
export const count = (selection: Selection): Part => ({
  name: `${selection.list.name}#count`,
  anchor: anchorOf(parentOf(selection.list, selection.where)),
  value: `COUNT {\n${source(selection)}\nRETURN node\n}`,
  variables: selection.list.variables,
  once: selection.where?.preludes,
});

/** Of each parent, for each step of a list: how many papers it looks through, how many there are, and its number. */
export const truncation = (list: ListFragment, of: Predicate | null = null): Part => ({
  name: `${list.name}#truncation`,
  anchor: anchorOf(parentOf(list, of)),
  value: `COLLECT {\n${ofMembers(list.limit!.text, of)}\n}`,
  variables: list.variables,
  once: of?.preludes,
});

/** Of each parent: how many papers of the list an order counts something of, and how many there are. */
export const orderTruncation = (selection: Selection, costs: string): Part => ({
  name: `${selection.list.name}#counted`,
  anchor: anchorOf(parentOf(selection.list, selection.where)),
  value: `COLLECT {\n${counted(source(selection), costs)}\n}`,
  variables: [...selection.list.variables, ...VARIABLES],
  once: selection.where?.preludes,
});

/**
 * Of a list that is walked step by step outward from a parent: [the parent's card, a page, how many papers of each
 * role there are, papers looked through and how many there are].
 */
export const step = (shape: ListShape): Part => {
  const { list } = shape;
  const { value, ...part } = page(shape);
  const roles = `${source(shape)}\nWITH role, count(*) AS papers\nRETURN [role, papers]`;
  return {
    ...part,
    clauses: [
      `WITH *, ${value} AS farther, COLLECT {\n${roles}\n} AS roles, ${truncation(list).value} AS walked`,
    ],
    value: '[card(Paper, parent), farther, roles, walked[0]]',
    variables: [...part.variables, 'farther', 'roles', 'papers', 'walked'],
  };
};

/** A value. */
export const value = (fragment: ValueFragment, where: Predicate | null = null): Part => ({
  name: fragment.name,
  anchor: anchorOf(parentOf(fragment, where)),
  value: ofMembers(fragment.body, where).replace('filter(node)', () => (where ? `(${where.text})` : 'true')),
  variables: fragment.variables,
  once: where?.preludes,
});

/** The nodes that ids stand for: [card, what is below…]. */
export const lookUp = ({ name, node, body }: LookUp, fields: Fields = null): Part => ({
  name,
  anchor: [`CALL () {\n${body}\nRETURN key, node\n}`],
  clauses: [CALLS],
  value: `[${card(node, fields)}${COLUMNS}]`,
  variables: [],
});

const alone = (part: Part): Statement => compose({ part, below: [] });

export const composePage = (shape: ListShape): Statement => alone(page(shape));
export const composeCount = (selection: Selection): Statement => alone(count(selection));
export const composeTruncation = (list: ListFragment): Statement => alone(truncation(list));
export const composeStep = (shape: ListShape): Statement => alone(step(shape));
export const composeValue = (fragment: ValueFragment, where?: Predicate | null): Statement =>
  alone(value(fragment, where));
export const composeLookUp = (fragment: LookUp): Statement => alone(lookUp(fragment));
