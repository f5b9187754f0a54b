/** What every list of papers takes and gives, so that one component shows any of them. */
import type { ArgBuilder, InputShapeFromFields, ObjectFieldsShape } from '@pothos/core';
import { MAX_DEPTH, MAX_FILTERS, type PaperWhere } from '../cypher/filter.ts';
import type { PaperCard } from '../cypher/model.ts';
import type { List } from '../loaders/lists.ts';
import { builder } from './builder.ts';
import { connection, pageArgs } from './connection.ts';
import { PaperOrder } from './enums.ts';
import { Paper } from './nodes.ts';

type Types = (typeof builder)['$inferSchemaTypes'];

export const IntRange = builder.inputType('IntRange', {
  description: 'A range of whole numbers, ends included; leave one out for an open range.',
  fields: (t) => ({
    from: t.int({ description: 'The least that matches.' }),
    to: t.int({ description: 'The most that matches.' }),
  }),
});

export const PaperFilter = builder.inputRef<PaperWhere>('PaperFilter').implement({
  description: `One filter for every list of papers. Fields are joined by AND; a null field is no filter. A filter matches what is known; \`not\` is the complement, so it keeps the unknown as well. Up to ${MAX_DEPTH} levels deep and ${MAX_FILTERS} filters in all.`,
  fields: (t) => ({
    and: t.field({ type: [PaperFilter], description: 'All of these hold. An empty list is BAD_USER_INPUT.' }),
    or: t.field({
      type: [PaperFilter],
      description: 'At least one of these holds. An empty list is BAD_USER_INPUT.',
    }),
    not: t.field({ type: PaperFilter, description: 'This does not hold, or is not known.' }),
    year: t.field({ type: IntRange, description: 'Publication year: `{from: 2023, to: 2024}`.' }),
    isPlaceholder: t.boolean({
      description: 'True keeps papers known only because they are cited, false those with a record.',
    }),
    sharesAuthors: t.boolean({
      description:
        'Has an author in common with the paper the list hangs from; false where that is known not to be so. BAD_USER_INPUT in a list that hangs from no paper.',
    }),
  }),
});

const PaperListEdge = builder.interfaceRef<{ cursor: string; node: unknown }>('PaperListEdge').implement({
  description: 'An edge of a list of papers.',
  fields: (t) => ({
    cursor: t.string({ description: 'Opaque; belongs to its order.', resolve: (edge) => edge.cursor }),
    node: t.field({ type: Paper, description: 'The paper.', resolve: (edge) => edge.node as PaperCard }),
  }),
});

type AnyPaperList = List<{ cursor: string; node: PaperCard }>;

const PaperList = builder.interfaceRef<AnyPaperList>('PaperList').implement({
  description: 'Every list of papers, so that one component shows any of them.',
  fields: (t) => ({
    edges: t.field({
      type: [PaperListEdge],
      description: 'The page, with what ties each paper to the list.',
      resolve: (list) => list.edges,
    }),
    nodes: t.field({ type: [Paper], description: "The page's papers.", resolve: (list) => list.nodes }),
    pageInfo: t.field({
      type: builder.pageInfoRef(),
      description: 'Place in the list.',
      resolve: (list) => list.pageInfo,
    }),
    totalCount: t.int({
      nullable: true,
      description:
        'Papers in the whole filtered list; null with an error if they could not be counted in time.',
      resolve: (list) => list.totalCount,
    }),
  }),
});

type PaperEdge = { cursor: string; node: PaperCard };

/** A connection of papers and its edge, both behind the interfaces that every list of papers has. */
export const paperConnection = <E extends PaperEdge>(
  name: string,
  description: string,
  edge: {
    name: string;
    description: string;
    node?: string;
    fields?: ObjectFieldsShape<Types, E>;
  },
) =>
  connection<'Paper', E>(name, Paper as never, {
    description,
    things: 'papers',
    interfaces: [PaperList as never],
    edge: { node: 'The paper.', ...edge, interfaces: [PaperListEdge as never] },
  });

/** Arguments of every list of papers. */
export const paperListArgs = (arg: ArgBuilder<Types>) => ({
  where: arg({ type: PaperFilter, description: 'Which papers of the list; left out: all of them.' }),
  orderBy: arg({
    type: PaperOrder,
    description: 'Left out: RELEVANCE where the list has a measure of its own, else NEWEST.',
  }),
  ...pageArgs(arg),
});

export type PaperListArgs = InputShapeFromFields<ReturnType<typeof paperListArgs>>;

export const PaperConnection = paperConnection('PaperConnection', 'Plain papers.', {
  name: 'PaperEdge',
  description: 'One paper of the list.',
});
