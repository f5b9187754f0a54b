import type { ArgBuilder, InterfaceRef, ObjectFieldsShape, ObjectRef, OutputRef } from '@pothos/core';
import type { List } from '../loaders/lists.ts';
import { checkSize, DEFAULT_PAGE, MAX_PAGE, type PageArgs } from '../loaders/window.ts';
import { builder } from './builder.ts';
import { truncation } from './truncation.ts';

type Types = (typeof builder)['$inferSchemaTypes'];
type AnyEdge<Node> = { cursor: string; node: Node };

/** Paging arguments, the same on every list. */
export const pageArgs = (arg: ArgBuilder<Types>) => ({
  first: arg.int({
    description: `How many from the start, 1 to ${MAX_PAGE}; ${DEFAULT_PAGE} when neither first nor last is given.`,
  }),
  after: arg.string({ description: 'Start behind this cursor; goes with first.' }),
  last: arg.int({ description: `How many from the end, 1 to ${MAX_PAGE}; the page keeps the list's order.` }),
  before: arg.string({ description: 'End before this cursor; goes with last.' }),
});

/** What a size costs: it is counted before `checkSize` refuses it. */
export const sizeCost = (size: number, most: number) => Math.min(Math.max(size, 1), most);

/** A list costs its page length times what is asked of each row. */
export const pageCost = ({ first, last }: PageArgs) => ({
  field: 1,
  multiplier: sizeCost(first ?? last ?? DEFAULT_PAGE, MAX_PAGE),
});

/** `first` of a short list, which has no pages. */
export const evidenceArg = (arg: ArgBuilder<Types>, defaultValue: number) =>
  arg.int({ required: true, defaultValue, description: `How many at most, 1 to ${MAX_PAGE}.` });

type EvidenceOptions<Parent> = {
  description: string;
  /** How many are shown unless `first` says otherwise; left out: 10. */
  shown?: number;
  /** All that came; null where there can be none. */
  of: (parent: Parent) => readonly unknown[] | null;
};

/** A short list of what puts an edge, or another part of an answer, where it stands. */
export const evidence = <Parent, Node>(
  t: PothosSchemaTypes.FieldBuilder<Types, Parent>,
  type: ObjectRef<Types, Node>,
  { description, shown = 10, of }: EvidenceOptions<Parent>,
) =>
  t.field({
    type: [type],
    nullable: true,
    description,
    args: { first: evidenceArg(t.arg, shown) },
    complexity: pageCost,
    resolve: (
      parent: Parent,
      { first }: { first: number },
      _: unknown,
      { fieldName }: { fieldName: string },
    ) => {
      checkSize(`${fieldName}.first`, first);
      return (of(parent)?.slice(0, first) ?? null) as never;
    },
  });

/** What every list gives: its page, and how long it is in all. */
export const listFields = <Node, E extends AnyEdge<Node>>(
  t: PothosSchemaTypes.FieldBuilder<Types, List<E>>,
  edge: OutputRef<E>,
  node: OutputRef<Node>,
  things: string,
) => ({
  edges: t.field({
    type: [edge],
    description: `The page, with what ties each of the ${things} to the list.`,
    resolve: (list: List<E>) => list.edges as never,
  }),
  nodes: t.field({
    type: [node],
    description: `The page's ${things}.`,
    resolve: (list: List<E>) => list.nodes as never,
  }),
  pageInfo: t.field({
    type: builder.pageInfoRef(),
    description: 'Place in the list.',
    resolve: (list: List<E>) => list.pageInfo,
  }),
  totalCount: t.int({
    nullable: true,
    description: `All ${things} of the filtered list; null with an error if they could not be counted in time.`,
    resolve: (list: List<E>) => list.totalCount,
  }),
});

type ConnectionOptions<Node, E extends AnyEdge<Node>> = {
  description: string;
  edge: {
    name: string;
    description: string;
    node: string;
    fields?: ObjectFieldsShape<Types, E>;
  };
  /** Whether the list has a work limit, and so may leave something out. */
  isLimited?: boolean;
  interfaces?: { list: InterfaceRef<Types, List<AnyEdge<Node>>>; edge: InterfaceRef<Types, AnyEdge<Node>> };
  /** What `totalCount` and `nodes` count and list: "papers". */
  things: string;
};

/** A connection and its edge. One shape for every list of the schema; the edge's own fields are the difference. */
export function connection<Node, E extends AnyEdge<Node>>(
  name: string,
  node: ObjectRef<Types, Node>,
  { description, edge, interfaces, isLimited, things }: ConnectionOptions<Node, E>,
) {
  const edgeRef = builder.objectRef<E>(edge.name);
  edgeRef.implement({
    description: edge.description,
    interfaces: interfaces ? [interfaces.edge as never] : [],
    fields: (t) => ({
      cursor: t.string({ description: 'Opaque; belongs to its order.', resolve: (e) => e.cursor }),
      node: t.field({ type: node, description: edge.node, resolve: (e) => e.node as never }),
      ...edge.fields?.(t),
    }),
  });
  return builder.objectRef<List<E>>(name).implement({
    description,
    interfaces: interfaces ? [interfaces.list as never] : [],
    fields: (t) => ({
      ...listFields(t, edgeRef, node, things),
      ...(isLimited ? { truncation: truncation(t, 'the page and totalCount are') } : {}),
    }),
  });
}
