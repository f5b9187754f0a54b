/** The statements that a request may cause, by name, each with an input that fits it. */
import { paperIds } from '../../bench/generate/ids.ts';
import { word } from '../../bench/generate/words.ts';
import * as catalogue from '../../cypher/catalogue.ts';
import { composeCount, composePage, composeValue } from '../../cypher/compose.ts';
import type { Input } from '../../cypher/db.ts';
import { type PaperWhere, type Predicate, paperPredicate } from '../../cypher/filter.ts';
import type { ListFragment, ValueFragment } from '../../cypher/fragment.ts';
import { type EntityType, ID_KINDS } from '../../cypher/ids.ts';
import { ordersOf } from '../../cypher/orders.ts';

export type Case = { name: string; text: string; input: Input };

const fragments = Object.values(catalogue as Record<string, object>);

export const LISTS = fragments.filter((f): f is ListFragment => 'kind' in f && f.kind === 'list');

export const VALUES = fragments.filter(
  (f): f is ValueFragment =>
    'kind' in f && f.kind === 'value' && !(f as ValueFragment).name.includes('-edge/'),
);

/** One filter of each field, and trees of them. */
export const FILTERS: Record<string, PaperWhere> = {
  year: { year: { from: 2010, to: 2012 } },
  isPlaceholder: { isPlaceholder: false },
  'not year': { not: { year: { from: 2000 } } },
  'or tree': {
    or: [{ year: { to: 1999 } }, { and: [{ isPlaceholder: true }, { not: { year: { from: 1 } } }] }],
  },
};

/** Those that speak of the paper that the list hangs from. */
const UNDER_PAPER: Record<string, PaperWhere> = {
  sharesAuthors: { sharesAuthors: true },
  'sharesAuthors false': { sharesAuthors: false },
  'sharesAuthors in a tree': { or: [{ sharesAuthors: true }, { year: { to: 1999 } }] },
};

export const filtersOf = (list: ListFragment): [string, Predicate][] => {
  if (list.node !== 'Paper') return [];
  const filters = { ...FILTERS, ...(list.parent === 'Paper' ? UNDER_PAPER : {}) };
  return Object.entries(filters).map(([name, where]) => [name, paperPredicate(where, list.parent)!]);
};

export type PageOptions = {
  /** Key of the node that the list hangs from. */
  anchor?: string;
  filter?: [string, Predicate];
  backward?: boolean;
  /** The sort value and the key of the row to start behind. */
  after?: [sort: unknown, key: string];
};

const OWN = { query: `"${word(200)}"`, excludeSelfCitations: true };

/** A page of 20 of a list, with every column that its edges may be asked for. */
export function pageCase(list: ListFragment, orderName: string, options: PageOptions = {}): Case {
  const { anchor = '', filter, backward = false, after } = options;
  const asked = Object.keys(list.asked);
  const { text } = composePage({
    list,
    order: ordersOf(list)[orderName]!,
    where: filter?.[1] ?? null,
    backward,
    resumed: after !== undefined,
    asked,
  });
  const how = [orderName, filter && `(${filter[0]})`, backward && 'backward', after && 'resumed'];
  const a1 = {
    ...OWN,
    ...filter?.[1].args,
    ...Object.fromEntries(asked.map((name) => [name, 10])),
    limit: 21,
    after: after?.[0],
    afterKey: after?.[1],
  };
  const name = [list.name, ...how].filter(Boolean).join(' ');
  return { name, text, input: { keys: [anchor], a1 } };
}

export function countCase(list: ListFragment, anchor = '', filter?: [string, Predicate]): Case {
  const { name, text } = composeCount({ list, where: filter?.[1] ?? null });
  const a1 = { ...OWN, ...filter?.[1].args };
  return { name: filter ? `${name} (${filter[0]})` : name, text, input: { keys: [anchor], a1 } };
}

export function valueCase(fragment: ValueFragment, anchor: string): Case {
  const { name, text } = composeValue(fragment);
  return { name, text, input: { keys: [anchor], a1: OWN } };
}

/** Everything that may be asked of a node: each list in each order, its filters and counts, each value. */
export function casesAt(parent: EntityType, anchor: string): Case[] {
  const lists = LISTS.filter((list) => list.parent === parent);
  const values = VALUES.filter((value) => value.parent === parent);
  return [
    ...lists.flatMap((list) => [
      ...Object.keys(ordersOf(list)).map((order) => pageCase(list, order, { anchor })),
      ...filtersOf(list).map((filter) => pageCase(list, Object.keys(ordersOf(list))[0]!, { anchor, filter })),
      countCase(list, anchor),
      ...filtersOf(list).map((filter) => countCase(list, anchor, filter)),
    ]),
    ...values.map((value) => valueCase(value, anchor)),
  ];
}

const MATCH = { titles: ['title:"granegra" title:granegra~1 title:"negrafe"'], limit: 50 };

/** The lists that hang from nothing, look-ups by words, and what the graph holds. */
export function rootCases(): Case[] {
  const lists = LISTS.filter((list) => list.parent === null);
  return [
    ...lists.flatMap((list) => [
      ...Object.keys(ordersOf(list)).map((order) => pageCase(list, order)),
      ...filtersOf(list).map((filter) => pageCase(list, Object.keys(ordersOf(list))[0]!, { filter })),
      countCase(list),
    ]),
    { name: 'query/match-paper', text: catalogue.queryMatchPaper.text, input: MATCH },
    { name: 'query/graph', text: catalogue.queryGraph.text, input: { today: '2024-01-01' } },
  ];
}

/** One look-up of a paper by each kind of id. */
export const lookUpCases = (ids: Record<string, string>): Case[] =>
  ['key', 'alias', ...ID_KINDS.Paper].map((kind) => ({
    name: `query/paper by ${kind}`,
    text: catalogue.queryPaper.text,
    input: { ids: [{ key: '', alias: '', [kind]: ids[kind] }] },
  }));

/** The ids of a generated paper that has one of every kind. */
export const everyId = (part: string, n: number): Record<string, string> => ({
  ...paperIds(part, n),
  alias: `Paper:${part}:former50`,
});

export const at = (place: string, cases: Case[]): Case[] =>
  cases.map((c) => ({ ...c, name: `${c.name} @ ${place}` }));
