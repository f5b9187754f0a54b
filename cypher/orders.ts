import { badInput } from './errors.ts';
import type { ListFragment, Order } from './fragment.ts';
import { ifCounted } from './order-work.ts';

const by = (direction: 'asc' | 'desc', expression: string, bound?: string): Order => ({
  expression,
  descending: direction === 'desc',
  ...(bound ? { bound } : {}),
});

/** Behind every text. */
const LAST = "'\\uFFFF'";

/**
 * Orders that every list of papers has. No expression is ever null, and what is not known comes last, both ways:
 * `sortDate` is '0000' where nothing is known.
 */
const PAPER_ORDERS: Record<string, Order> = {
  NEWEST: by('desc', 'node.sortDate', ">= ''"),
  OLDEST: by('asc', "CASE node.sortDate WHEN '0000' THEN '9999' ELSE node.sortDate END"),
  MOST_CITED: by('desc', 'node.sortCitationCount', '>= 0'),
  LEAST_CITED: by('asc', 'node.sortCitationCount', '>= 0'),
  MOST_CITED_HERE: by('desc', 'node.heldCitationCount', '>= 0'),
  MOST_INFLUENTIAL: by('desc', 'coalesce(node.influentialCitationCount, -1)'),
  TITLE: by('asc', `coalesce(toLower(node.title), ${LAST})`),
  FIRST_AUTHOR: by(
    'asc',
    `reduce(first = ${LAST}, name IN COLLECT {
  MATCH (node)<-[at:AUTHORED {position: 1}]-(author)
  RETURN toLower(coalesce(at.rawAuthorName, author.name))
} | name)`,
  ),
  RECENTLY_ADDED: by('desc', 'node.addedAt', ">= ''"),
  FIRST_ADDED: by('asc', 'node.addedAt', ">= ''"),
};

/** Orders of citations, in place of those of their papers. */
const CITATION_ORDERS: Record<string, Order> = {
  // Ten billion is more citations than any paper has.
  MOST_INFLUENTIAL: by(
    'desc',
    'CASE WHEN cites.isInfluential THEN 10000000000 ELSE 0 END + coalesce(node.influentialCitationCount, -1)',
  ),
  RECENTLY_ADDED: by('desc', 'cites.addedAt'),
  FIRST_ADDED: by('asc', 'cites.addedAt'),
};

/** Orders of the papers that hang from a paper. */
const UNDER_PAPER: Record<string, Order> = {
  SHARED_AUTHORS: by(
    'desc',
    'COUNT { MATCH (parent)<-[:AUTHORED]-(shared)-[:AUTHORED]->(node) WHERE node IN sharing RETURN DISTINCT shared }',
  ),
};

/** Orders that count something of each paper anew: where papers are as many as one paper or author has. */
const COUNTED: Record<string, Order> = {
  VELOCITY: {
    ...by(
      'desc',
      ifCounted(
        'COUNT { MATCH (node)<-[:CITES]-(late) WHERE late.sortDate > yearBefore AND late.sortDate <= newestDay }',
      ),
    ),
    costs: 'node.heldCitationCount',
  },
};

/** The list's own measure, where words were searched in it. */
const SEARCHED: Record<string, Order> = { RELEVANCE: by('desc', 'hit') };

/** The orders of a list, the default first: its own measure, else by date. */
export const ordersOf = (list: ListFragment, isSearched = false): Record<string, Order> => ({
  ...(isSearched ? SEARCHED : list.orders),
  ...(list.node === 'Paper' ? PAPER_ORDERS : {}),
  ...(list.variables.includes('cites') ? CITATION_ORDERS : {}),
  ...(list.node === 'Paper' && list.parent === 'Paper' ? UNDER_PAPER : {}),
  ...(list.node === 'Paper' && (list.parent === 'Paper' || list.parent === 'Author') ? COUNTED : {}),
});

/** The orders that its plain statements are shown in: where a list is worked out before it is ordered, its own do. */
export const shownOrdersOf = (list: ListFragment): Record<string, Order> =>
  list.limit ? list.orders : ordersOf(list);

/** The named order, or the list's default. BAD_USER_INPUT naming the argument where the list has no such order. */
export function orderOf(
  list: ListFragment,
  name: string | null | undefined,
  isSearched = false,
  argument = 'orderBy',
): { name: string; order: Order } {
  const orders = ordersOf(list, isSearched);
  const chosen = name ?? Object.keys(orders)[0]!;
  const order = orders[chosen];
  if (!order)
    throw badInput(
      argument,
      `This list cannot be ordered by ${chosen}; it can by ${Object.keys(orders).join(', ')}.`,
    );
  return { name: chosen, order };
}
