import { badInput } from './errors.ts';
import type { ListFragment, Order } from './fragment.ts';

/**
 * Orders that every list of papers has. Each expression is never null: `sortDate` is '0000' where nothing is
 * known, so that missing values come last both ways.
 */
const PAPER_ORDERS: Record<string, Order> = {
  NEWEST: { expression: 'node.sortDate', descending: true },
  OLDEST: {
    expression: "CASE node.sortDate WHEN '0000' THEN '9999' ELSE node.sortDate END",
    descending: false,
  },
  MOST_CITED: { expression: 'node.sortCitationCount', descending: true },
  MOST_CITED_HERE: { expression: 'node.heldCitationCount', descending: true },
};

/** Orders of the papers that hang from a paper. */
const UNDER_PAPER: Record<string, Order> = {
  SHARED_AUTHORS: {
    expression:
      'COUNT { MATCH (parent)<-[:AUTHORED]-(shared)-[:AUTHORED]->(node) WHERE node IN sharing RETURN DISTINCT shared }',
    descending: true,
  },
};

/** The orders of a list, the default first: its own measure, else by date. */
export const ordersOf = (list: ListFragment): Record<string, Order> => ({
  ...list.orders,
  ...(list.node === 'Paper' ? PAPER_ORDERS : {}),
  ...(list.node === 'Paper' && list.parent === 'Paper' ? UNDER_PAPER : {}),
});

/** The named order, or the list's default. BAD_USER_INPUT where the list has no such order. */
export function orderOf(list: ListFragment, name: string | null | undefined): { name: string; order: Order } {
  const orders = ordersOf(list);
  const chosen = name ?? Object.keys(orders)[0]!;
  const order = orders[chosen];
  if (!order)
    throw badInput(
      'orderBy',
      `This list cannot be ordered by ${chosen}; it can by ${Object.keys(orders).join(', ')}.`,
    );
  return { name: chosen, order };
}
