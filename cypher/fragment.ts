/** What a `.cypher` file is once read: a list, a value, a look-up, or a whole statement (README, "Adding a question"). */
import type { Statement } from './db.ts';
import type { NodeType } from './ids.ts';
import type { Limit } from './limit.ts';
import type { Cards } from './model.ts';

export type { Statement } from './db.ts';

/** How one gets from `parent` to `node`, and what the edge between them carries. */
export type ListFragment<Node extends NodeType = NodeType, Edge = Record<string, unknown>> = {
  kind: 'list';
  /** Its file, and its name in Neo4j's query log: `paper/citations`. */
  name: string;
  /** Null at the root. */
  parent: NodeType | null;
  node: Node;
  body: string;
  /** How a further condition is joined to the body. */
  joint: 'WHERE' | 'AND';
  /** Names that the body binds besides parent and node. */
  variables: string[];
  /** Where the body aggregates, which begins with `WITH node,`: the names it gives besides node. */
  aggregates: string[] | null;
  /** How many nodes there are, an expression that Neo4j has at hand; null where it would have to count. */
  size: string | null;
  /** A prelude that holds every node of the list: the other side to walk it from. */
  among: string | null;
  /** A condition that is dear: a page checks it of the nodes in their order, until it is full; null: none. */
  last: string | null;
  /** What bounds the work of a list, which then may not look at everything; such a list is not searched. */
  limit: Limit | null;
  /** Edge columns that travel with every row. */
  edge: Record<string, string>;
  /** Edge columns that travel when they are asked for: values of the pair (parent, node). */
  asked: Record<string, ValueFragment>;
  /** Of a list that hangs from a paper: which of the two cites the other. */
  citing: 'node' | 'parent';
  /** Orders of its own, the default first. */
  orders: Record<string, Order>;
  /** Types only. */
  row?: { node: Cards[Node]; edge: Edge };
};

/** An expression over `parent` (and `node`, in a fragment of an edge). */
export type ValueFragment<Value = unknown> = {
  kind: 'value';
  name: string;
  parent: NodeType | null;
  body: string;
  variables: string[];
  /** Of what node type the value holds the card, or a list of cards. */
  card: NodeType | null;
  /** The expression is a list of at most one, and the value is what it holds. */
  one: boolean;
  /** The node type that `filter(node)` in its body filters. */
  filters: NodeType | null;
  /** Types only. */
  value?: Value;
};

/**
 * Ascending or descending by an expression that is never null; ties by key, ascending. `bound` is a range that
 * holds of every value of an indexed property: a root list needs it to walk the index. `costs` is how much the
 * expression walks of a node, where that is bounded (cypher/order-work.ts).
 */
export type Order = { expression: string; descending: boolean; bound?: string; costs?: string };

/** Nodes by ids in canonical form: `$in.keys` holds maps with `key`, `alias` and the id's kind; binds `key` and `node`. */
export type LookUp<Node extends NodeType = NodeType> = {
  kind: 'lookUp';
  name: string;
  node: Node;
  body: string;
};

export type Fragment = ListFragment | ValueFragment | LookUp | (Statement & { kind: 'statement' });
