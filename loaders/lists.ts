import { composeCount, composePage } from '../cypher/compose.ts';
import { type PaperWhere, type Predicate, paperPredicate } from '../cypher/filter.ts';
import type { ListFragment } from '../cypher/fragment.ts';
import type { EntityType } from '../cypher/ids.ts';
import { type Cards, readCard } from '../cypher/model.ts';
import { orderOf } from '../cypher/orders.ts';
import type { Batches, Parent } from './batch.ts';
import { encodeCursor } from './cursor.ts';
import { type PageArgs, type Window, windowOf } from './window.ts';

export type ListArgs = PageArgs & {
  orderBy?: string | null;
  where?: PaperWhere | null;
  /** Edge columns that are asked for, with how many each may hold. */
  asked?: Record<string, number>;
  /** The fragment's own `$args`. */
  own?: Record<string, unknown>;
};

export type Edge<Node extends EntityType, Columns> = { cursor: string; node: Cards[Node] } & Columns;

export type PageInfo = {
  hasNextPage: boolean;
  hasPreviousPage: boolean;
  startCursor: string | null;
  endCursor: string | null;
};

type Page<E> = { edges: E[]; pageInfo: PageInfo };
type Row = [card: unknown[], sort: string | number, ...edge: unknown[]];

/**
 * A list that is read when it is looked at: nothing asked of it, no statement; `totalCount` alone, no page.
 */
export class List<E extends { node: unknown }> {
  readonly #page: () => Promise<Page<E>>;
  readonly #count: () => Promise<number>;

  constructor(page: () => Promise<Page<E>>, count: () => Promise<number>) {
    this.#page = page;
    this.#count = count;
  }

  get edges(): Promise<E[]> {
    return this.#page().then((page) => page.edges);
  }

  get nodes(): Promise<E['node'][]> {
    return this.edges.then((edges) => edges.map((edge) => edge.node));
  }

  get pageInfo(): Promise<PageInfo> {
    return this.#page().then((page) => page.pageInfo);
  }

  get totalCount(): Promise<number> {
    return this.#count();
  }
}

/** A loader of one list: checks the arguments at once (BAD_USER_INPUT), reads later. */
export const listLoader =
  (batches: Batches) =>
  <Node extends EntityType, Columns>(list: ListFragment<Node, Columns>) =>
  (parent: Parent, args: ListArgs = {}): List<Edge<Node, Columns>> => {
    const { name: orderName, order } = orderOf(list as ListFragment, args.orderBy);
    const window = windowOf(args, orderName);
    const where = list.node === 'Paper' ? paperPredicate(args.where, list.parent) : null;
    const asked = args.asked ?? {};
    const filtered = { ...args.own, ...where?.args };
    const countSlot = JSON.stringify([list.name, where?.text, filtered]);
    const pageSlot = JSON.stringify([countSlot, orderName, window, asked]);

    const page = async () => {
      const rows = await batches.load<Row[]>(pageSlot, parent, () => ({
        statement: composePage({
          list: list as ListFragment,
          order,
          where,
          backward: window.backward,
          resumed: window.from !== null,
          asked: Object.keys(asked),
        }),
        args: { ...filtered, ...asked, ...limits(window) },
      }));
      return toPage(rows ?? [], window, (row) =>
        toEdge<Node, Columns>(list, Object.keys(asked), orderName, row),
      );
    };
    const count = async () =>
      (await batches.load<number>(`${countSlot}#count`, parent, () => ({
        statement: composeCount({ list: list as ListFragment, where: where as Predicate | null }),
        args: filtered,
      }))) ?? 0;
    return new List(page, count);
  };

/** One row more than the page tells whether there is another. */
const limits = ({ size, from }: Window) => ({ limit: size + 1, after: from?.sort, afterKey: from?.key });

function toPage<E extends { cursor: string }>(rows: Row[], window: Window, edge: (row: Row) => E): Page<E> {
  const edges = rows.slice(0, window.size).map(edge);
  if (window.backward) edges.reverse();
  const more = rows.length > window.size;
  const resumed = window.from !== null;
  return {
    edges,
    pageInfo: {
      hasNextPage: window.backward ? resumed : more,
      hasPreviousPage: window.backward ? more : resumed,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

function toEdge<Node extends EntityType, Columns>(
  list: ListFragment<Node, Columns>,
  asked: string[],
  order: string,
  [card, sort, ...columns]: Row,
): Edge<Node, Columns> {
  const node = readCard(list.node, card);
  const edge: Record<string, unknown> = { cursor: encodeCursor({ order, sort, key: node.key }), node };
  const names = Object.keys(list.edge);
  for (let i = 0; i < names.length; i++) edge[names[i]!] = columns[i];
  for (let i = 0; i < asked.length; i++) {
    const { card: type } = list.asked[asked[i]!]!;
    const value = columns[names.length + i];
    edge[asked[i]!] = type ? (value as unknown[][]).map((row) => readCard(type, row)) : value;
  }
  return edge as Edge<Node, Columns>;
}
