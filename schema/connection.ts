import type { ArgBuilder, InterfaceRef, ObjectFieldsShape, ObjectRef } from '@pothos/core';
import type { EntityType } from '../cypher/ids.ts';
import type { Cards } from '../cypher/model.ts';
import type { List } from '../loaders/lists.ts';
import { DEFAULT_PAGE, MAX_PAGE, type PageArgs } from '../loaders/window.ts';
import { builder } from './builder.ts';

type Types = (typeof builder)['$inferSchemaTypes'];
type AnyEdge<T extends EntityType> = { cursor: string; node: Cards[T] };

/** Paging arguments, the same on every list. */
export const pageArgs = (arg: ArgBuilder<Types>) => ({
  first: arg.int({
    description: `How many from the start, 1 to ${MAX_PAGE}; ${DEFAULT_PAGE} when neither first nor last is given.`,
  }),
  after: arg.string({ description: 'Start behind this cursor; goes with first.' }),
  last: arg.int({ description: `How many from the end, 1 to ${MAX_PAGE}; the page keeps the list's order.` }),
  before: arg.string({ description: 'End before this cursor; goes with last.' }),
});

/** A list costs its page length times what is asked of each row. */
export const pageCost = ({ first, last }: PageArgs) => ({
  field: 1,
  multiplier: Math.min(Math.max(first ?? last ?? DEFAULT_PAGE, 1), MAX_PAGE),
});

/** `first` of the short lists on an edge (evidence). */
export const evidenceArg = (arg: ArgBuilder<Types>, defaultValue: number) =>
  arg.int({ required: true, defaultValue, description: `How many at most, 1 to ${MAX_PAGE}.` });

type ConnectionOptions<T extends EntityType, E extends AnyEdge<T>> = {
  description: string;
  edge: {
    name: string;
    description: string;
    node: string;
    fields?: ObjectFieldsShape<Types, E>;
    interfaces?: InterfaceRef<Types, { cursor: string; node: unknown }>[];
  };
  interfaces?: InterfaceRef<Types, unknown>[];
  /** What `totalCount` and `nodes` count and list: "papers". */
  things: string;
};

/** A connection and its edge. One shape for every list of the schema; the edge's own fields are the difference. */
export function connection<T extends EntityType, E extends AnyEdge<T>>(
  name: string,
  node: ObjectRef<Types, Cards[T]>,
  { description, edge, interfaces = [], things }: ConnectionOptions<T, E>,
) {
  const edgeRef = builder.objectRef<E>(edge.name);
  edgeRef.implement({
    description: edge.description,
    interfaces: (edge.interfaces ?? []) as never,
    fields: (t) => ({
      cursor: t.string({ description: 'Opaque; belongs to its order.', resolve: (e) => e.cursor }),
      node: t.field({ type: node, description: edge.node, resolve: (e) => e.node as never }),
      ...(edge.fields?.(t as never) as object),
    }),
  });
  const ref = builder.objectRef<List<E>>(name);
  ref.implement({
    description,
    interfaces: interfaces as never,
    fields: (t) => ({
      edges: t.field({
        type: [edgeRef],
        description: `The page, with what ties each of the ${things} to the list.`,
        resolve: (list) => list.edges,
      }),
      nodes: t.field({
        type: [node],
        description: `The page's ${things}.`,
        resolve: (list) => list.nodes as never,
      }),
      pageInfo: t.field({
        type: builder.pageInfoRef(),
        description: 'Place in the list.',
        resolve: (list) => list.pageInfo,
      }),
      totalCount: t.int({
        nullable: true,
        description: `All ${things} of the filtered list; null with an error if they could not be counted in time.`,
        resolve: (list) => list.totalCount,
      }),
    }),
  });
  return ref;
}
