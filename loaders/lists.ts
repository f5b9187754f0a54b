import type { Input } from '../cypher/db.ts';
import { type FacetAsk, facets, hasFacet } from '../cypher/facets.ts';
import { FILTERS } from '../cypher/filter/index.ts';
import { type KeysOf, predicate } from '../cypher/filter/predicate.ts';
import { membersOf, type PaperSetWhere } from '../cypher/filter/sets.ts';
import type { ListFragment } from '../cypher/fragment.ts';
import type { NodeType } from '../cypher/ids.ts';
import type { Cards } from '../cypher/model.ts';
import { ORDER_NOTE } from '../cypher/order-work.ts';
import { orderOf } from '../cypher/orders.ts';
import { count, type Fields, orderTruncation, page, type Selection } from '../cypher/parts.ts';
import type { Ask, Below } from './ask.ts';
import type { Batches, Parent } from './batch.ts';
import { type Facet, type FacetsRow, readFacets } from './facets.ts';
import { after, lazily, type Maybe } from './maybe.ts';
import { type Edge, type Page, type PageInfo, type Row, readPage } from './page.ts';
import { loaderName } from './place.ts';
import { type SearchArgs, searchIn } from './search.ts';
import { readTruncation, type Truncation, truncationOf, type Walked } from './truncation.ts';
import { type PageArgs, windowOf } from './window.ts';

export type ListArgs = PageArgs &
  SearchArgs & {
    orderBy?: string | null;
    where?: object | null;
    /** The set that a question is about. */
    of?: PaperSetWhere;
    /** Edge columns that are asked for, with how many each may hold. */
    asked?: Record<string, number>;
  };

type Facets = Map<string, Facet>;

/** How a list is read for these arguments. */
type ListPlan<E> = {
  /** Settles once the filter's ids are found; rejects where one is not. */
  ready: Maybe<unknown>;
  /** The page; with `more` also whether there is another. */
  page(more: boolean): Ask<Page<E>>;
  count: Ask<number>;
  /** Null where the list always looks at everything. */
  truncation: Ask<Truncation | null> | null;
  /** Of what papers its order counts nothing; null where it always does of all. */
  counted: Ask<Truncation | null> | null;
  /** These facets, by slot; null where the list can have none of them. */
  facets(asked: readonly FacetAsk[]): Ask<Facets> | null;
};

/** A list that is read when it is looked at: nothing asked of it, no statement; `totalCount` alone, no page. */
export class List<E extends { node: unknown }> {
  readonly #plan: ListPlan<E>;
  readonly #load: <T>(ask: Ask<T>) => Maybe<T>;
  readonly #wantsMore: boolean;
  #page: Maybe<Page<E>> | undefined;

  constructor(plan: ListPlan<E>, load: <T>(ask: Ask<T>) => Maybe<T>, wantsMore: boolean) {
    this.#plan = plan;
    this.#load = load;
    this.#wantsMore = wantsMore;
  }

  #read(): Maybe<Page<E>> {
    this.#page ??= this.#load(this.#plan.page(this.#wantsMore));
    return this.#page;
  }

  get edges(): Maybe<E[]> {
    return after(this.#read(), (page) => page.edges);
  }

  get nodes(): Maybe<E['node'][]> {
    return after(this.#read(), (page) => page.edges.map((edge) => edge.node));
  }

  get pageInfo(): Maybe<PageInfo> {
    const page = this.#wantsMore ? this.#read() : this.#load(this.#plan.page(true));
    return after(page, ({ info }) => info());
  }

  get totalCount(): Maybe<number> {
    return this.#load(this.#plan.count);
  }

  /** What was not looked at; null where everything was. */
  get truncation(): Maybe<Truncation | null> {
    const { truncation, counted } = this.#plan;
    return after(truncation && this.#load(truncation), (found) => found ?? (counted && this.#load(counted)));
  }

  /** These facets of the whole list, by slot; what the list cannot have is left out. */
  facets(asked: readonly FacetAsk[]): Maybe<Facets> {
    const ask = this.#plan.facets(asked);
    return ask ? this.#load(ask) : new Map();
  }
}

/** A loader of one list: checks the arguments (BAD_USER_INPUT) and finds the filter's ids first, reads later. */
export const listLoader =
  (batches: Batches, keysOf: KeysOf) =>
  <Node extends NodeType, Columns>(list: ListFragment<Node, Columns>) => {
    const name = loaderName(list);
    type E = Edge<Cards[Node], Columns>;
    const plan = (args: ListArgs) => planOf(list as ListFragment, args, keysOf) as ListPlan<E>;
    /** `found` joins the arguments: what had to be read first. */
    const load = (parent: Parent, args: ListArgs = {}, found?: Partial<ListArgs> | null): Maybe<List<E>> => {
      const place = batches.placeOf(parent, name, args);
      const known = found ? null : (place?.plan as ListPlan<E> | null | undefined);
      const own = known ?? plan({ ...args, ...found });
      const made = new List(own, (ask) => batches.load(parent, ask, place), place?.wantsMore ?? true);
      return after(own.ready, () => made);
    };
    return Object.assign(load, { plan, columns: Object.keys(list.asked) });
  };

function planOf(list: ListFragment, args: ListArgs, keysOf: KeysOf): ListPlan<Edge<unknown, unknown>> {
  const { query, hits, args: searched } = searchIn(list, args);
  const { name: orderName, order } = orderOf(list, args.orderBy, hits !== null);
  const window = windowOf(args, orderName);
  const of = args.of && membersOf(args.of);
  const where = predicate(FILTERS[list.node], args.where, list, keysOf, of);
  const asked = args.asked ?? {};
  const columns = Object.keys(asked);
  const selection: Selection = { list, where, hits };
  const filtered = { ...args.own, ...searched };
  const shape = JSON.stringify([list.name, hits, where?.text, where?.members, where?.preludes]);
  const slot = JSON.stringify([shape, filtered, args.where, args.of]);
  const argsWith = (more: Input) =>
    lazily<Input>(() => after(where?.args ?? {}, (found) => ({ ...filtered, ...found, ...more })));

  const pages = new Map<boolean, Ask<Page<Edge<unknown, unknown>>>>();
  const { size, backward, from } = window;
  const pageAsk = (more: boolean) => ({
    shape: JSON.stringify([shape, orderName, backward, from !== null, columns]),
    slot: JSON.stringify([slot, orderName, window, asked, more]),
    part: (fields: Fields) =>
      page({ ...selection, order, backward, resumed: from !== null, asked: columns }, fields),
    args: argsWith({ ...asked, limit: more ? size + 1 : size, after: from?.sort, afterKey: from?.key }),
    size,
    brings: true,
    read: (rows: unknown, below: Below) =>
      readPage((rows as Row[] | undefined) ?? [], { list, columns, window, order: orderName, query }, below),
  });
  const facetAsks = new Map<string, Ask<Facets>>();
  const facetsAsk = (asks: readonly FacetAsk[], key: string): Ask<Facets> => ({
    shape: `${shape}#facets${JSON.stringify(asks.map(({ first: _, ...ask }) => ask))}`,
    slot: `${slot}#facets${key}`,
    part: () => facets(selection, asks),
    args: argsWith(Object.fromEntries(asks.map((ask, i) => [`f${i}`, ask]))),
    size: 1,
    brings: false,
    read: (answer) => readFacets(answer as FacetsRow, asks),
  });
  const { costs } = order;
  const counted: Ask<Truncation | null> | null = costs
    ? {
        shape: `${shape}#counted ${costs}`,
        slot: `${slot}#counted ${costs}`,
        part: () => orderTruncation(selection, costs),
        args: argsWith({}),
        size: 1,
        brings: false,
        read: (answer) => readTruncation((answer as Walked[] | undefined) ?? [], ORDER_NOTE),
      }
    : null;
  return {
    ready: where?.args,
    page(more) {
      if (!pages.has(more)) pages.set(more, pageAsk(more));
      return pages.get(more)!;
    },
    count: {
      shape: `${shape}#count`,
      slot: `${slot}#count`,
      part: () => count(selection),
      args: argsWith({}),
      size: 1,
      brings: false,
      read: (answer) => (answer as number | undefined) ?? 0,
    },
    truncation: truncationOf(
      list,
      filtered,
      of ? predicate(FILTERS.Paper, null, list, keysOf, of) : null,
      args.of,
    ),
    counted,
    facets(wanted) {
      const asks = wanted.filter(({ name }) => hasFacet(selection, name));
      if (!asks.length) return null;
      const key = JSON.stringify(asks);
      if (!facetAsks.has(key)) facetAsks.set(key, facetsAsk(asks, key));
      return facetAsks.get(key)!;
    },
  };
}
