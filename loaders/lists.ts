import { composeCount, composePage, type Selection } from '../cypher/compose.ts';
import { badInput } from '../cypher/errors.ts';
import { composeFacets, type FacetAsk, hasFacet } from '../cypher/facets.ts';
import { FILTERS } from '../cypher/filter/index.ts';
import { type KeysOf, predicate } from '../cypher/filter/predicate.ts';
import type { ListFragment } from '../cypher/fragment.ts';
import { FULL_TEXT, HYBRID, MEANING, NEAREST, scoring } from '../cypher/hits.ts';
import type { EntityType } from '../cypher/ids.ts';
import { type Cards, readCard } from '../cypher/model.ts';
import { orderOf } from '../cypher/orders.ts';
import type { Batches, Parent } from './batch.ts';
import { encodeCursor } from './cursor.ts';
import { type Facet, type FacetsRow, readFacets } from './facets.ts';
import type { Meaning } from './meaning.ts';
import { lucene, type Query } from './query.ts';
import { type PageArgs, type Window, windowOf } from './window.ts';
import { type Syntax, searchOf } from './words.ts';

export type ListArgs = PageArgs & {
  /** Words that a paper of the list has in title or abstract. */
  query?: string | null;
  /** How the query is written. */
  syntax?: Syntax | null;
  /** Hits below this search score are left out. */
  minScore?: number | null;
  /** Searched by meaning, or by words and meaning. */
  meaning?: Meaning | null;
  orderBy?: string | null;
  where?: object | null;
  /** Edge columns that are asked for, with how many each may hold. */
  asked?: Record<string, number>;
  /** The fragment's own `$args`. */
  own?: Record<string, unknown>;
};

export type Edge<Node extends EntityType, Columns> = {
  cursor: string;
  node: Cards[Node];
  /** What was searched for in the list. */
  query: Query | null;
} & Columns;

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
  readonly #facets: (asked: readonly FacetAsk[]) => Promise<Map<string, Facet>>;

  constructor(
    page: () => Promise<Page<E>>,
    count: () => Promise<number>,
    facets: (asked: readonly FacetAsk[]) => Promise<Map<string, Facet>>,
  ) {
    this.#page = page;
    this.#count = count;
    this.#facets = facets;
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

  /** These facets of the whole list, by slot; what the list cannot have is left out. */
  facets(asked: readonly FacetAsk[]): Promise<Map<string, Facet>> {
    return this.#facets(asked);
  }
}

/** A loader of one list: checks the arguments (BAD_USER_INPUT) and finds the filter's ids first, reads later. */
export const listLoader =
  (batches: Batches, keysOf: KeysOf) =>
  <Node extends EntityType, Columns>(list: ListFragment<Node, Columns>) =>
  async (parent: Parent, args: ListArgs = {}): Promise<List<Edge<Node, Columns>>> => {
    const fragment = list as ListFragment;
    const meaning = args.meaning ?? null;
    const query = searchOf(args.query, meaning?.mode === 'MEANING' ? 'WORDS' : (args.syntax ?? undefined));
    const minScore = args.minScore ?? null;
    if (minScore !== null && !query && !meaning) throw badInput('minScore', 'minScore goes with a query.');
    const isSearched = (query ?? meaning) !== null && !fragment.body.includes('$args.query');
    const { name: orderName, order } = orderOf(fragment, args.orderBy, isSearched);
    const window = windowOf(args, orderName);
    const where = predicate(FILTERS[list.node], args.where, fragment, keysOf);
    const asked = args.asked ?? {};
    const filtered: Record<string, unknown> = { ...args.own, ...(await where?.args) };
    if (query) Object.assign(filtered, { query: lucene(query) });
    if (minScore !== null) Object.assign(filtered, { minScore });
    const by = meaning ? { MEANING, HYBRID }[meaning.mode] : FULL_TEXT;
    const hits = isSearched ? (minScore === null ? by : scoring(by)) : null;
    if (meaning)
      Object.assign(filtered, {
        vector: Float64Array.from(meaning.vector),
        near: meaning.near,
        nearest: NEAREST,
      });
    const selection: Selection = { list: fragment, where, hits };
    const slot = JSON.stringify([list.name, hits, where?.text, where?.preludes, filtered]);

    const page = async () => {
      const rows = await batches.load<Row[]>(
        JSON.stringify([slot, orderName, window, asked]),
        parent,
        () => ({
          statement: composePage({
            ...selection,
            order,
            backward: window.backward,
            resumed: window.from !== null,
            asked: Object.keys(asked),
          }),
          args: { ...filtered, ...asked, ...limits(window) },
        }),
      );
      return toPage(rows ?? [], window, (row) =>
        toEdge<Node, Columns>(list, Object.keys(asked), orderName, query, row),
      );
    };
    const count = async () =>
      (await batches.load<number>(`${slot}#count`, parent, () => ({
        statement: composeCount(selection),
        args: filtered,
      }))) ?? 0;
    const facets = async (wanted: readonly FacetAsk[]) => {
      const asks = wanted.filter(({ name }) => hasFacet(selection, name));
      if (!asks.length) return new Map<string, Facet>();
      const found = await batches.load<FacetsRow>(`${slot}#facets${JSON.stringify(asks)}`, parent, () => ({
        statement: composeFacets(selection, asks),
        args: { ...filtered, ...Object.fromEntries(asks.map((ask, i) => [`f${i}`, ask])) },
      }));
      return readFacets(found!, asks);
    };
    return new List(page, count, facets);
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
  query: Query | null,
  [card, sort, ...columns]: Row,
): Edge<Node, Columns> {
  const node = readCard(list.node, card);
  const edge: Record<string, unknown> = { cursor: encodeCursor({ order, sort, key: node.key }), node, query };
  const names = Object.keys(list.edge);
  for (let i = 0; i < names.length; i++) edge[names[i]!] = columns[i];
  for (let i = 0; i < asked.length; i++) {
    const { card: type } = list.asked[asked[i]!]!;
    const value = columns[names.length + i];
    edge[asked[i]!] = type ? (value as unknown[][]).map((row) => readCard(type, row)) : value;
  }
  return edge as Edge<Node, Columns>;
}
