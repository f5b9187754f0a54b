/** What a page's rows become: edges with their nodes, and where the page lies in its list. */
import type { ListFragment } from '../cypher/fragment.ts';
import { cardColumns, readCard } from '../cypher/model.ts';
import { edgeColumns } from '../cypher/parts.ts';
import { type Below, keep } from './ask.ts';
import { encodeCursor } from './cursor.ts';
import type { Query } from './query.ts';
import type { Window } from './window.ts';

export type Edge<Node, Columns> = {
  readonly cursor: string;
  node: Node;
  /** What was searched for in the list. */
  query: Query | null;
} & Columns;

export type PageInfo = {
  hasNextPage: boolean;
  hasPreviousPage: boolean;
  startCursor: string | null;
  endCursor: string | null;
};

export type Page<E> = {
  edges: E[];
  /** To be asked only of a page that was read with one row more than it holds. */
  info(): PageInfo;
};

/** [card, sort value, edge columns…, what came along of the node…] */
export type Row = [card: unknown[], sort: string | number, ...columns: unknown[]];

type Made = {
  list: ListFragment;
  /** The columns on request, in their order. */
  columns: string[];
  window: Window;
  order: string;
  query: Query | null;
};

export function readPage<E extends Edge<unknown, unknown>>(rows: Row[], made: Made, below: Below): Page<E> {
  const { window } = made;
  const names: Names = {
    card: cardColumns(made.list.node, below.fields?.node),
    edge: edgeColumns(made.list, below.fields),
  };
  const edges = rows.slice(0, window.size).map((row) => new RowEdge(row, names, made, below) as unknown as E);
  if (window.backward) edges.reverse();
  const info = (): PageInfo => {
    const more = rows.length > window.size;
    const resumed = window.from !== null;
    return {
      hasNextPage: window.backward ? resumed : more,
      hasPreviousPage: window.backward ? more : resumed,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    };
  };
  return { edges, info };
}

/** Which columns a row holds. */
type Names = { card: string[]; edge: string[] };

class RowEdge {
  readonly node: { key: string };
  readonly query: Query | null;
  readonly #sort: string | number;
  readonly #order: string;

  constructor([card, sort, ...row]: Row, names: Names, { list, columns, order, query }: Made, below: Below) {
    this.node = readCard(list.node, card, names.card);
    this.query = query;
    this.#sort = sort;
    this.#order = order;
    const own = this as unknown as Record<string, unknown>;
    const { edge } = names;
    for (let i = 0; i < edge.length; i++) own[edge[i]!] = row[i];
    for (let i = 0; i < columns.length; i++) {
      const { card: type } = list.asked[columns[i]!]!;
      const value = row[edge.length + i];
      own[columns[i]!] = type ? (value as unknown[][]).map((found) => readCard(type, found)) : value;
    }
    keep(this.node, below, row, edge.length + columns.length);
  }

  get cursor(): string {
    return encodeCursor({ order: this.#order, sort: this.#sort, key: this.node.key });
  }
}
