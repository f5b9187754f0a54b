/** What every list of papers takes and gives, so that one component shows any of them. */
import type { ArgBuilder, InputShapeFromFields, ObjectFieldsShape } from '@pothos/core';
import type { PaperCard } from '../cypher/model.ts';
import type { List } from '../loaders/lists.ts';
import { MAX_QUERY } from '../loaders/words.ts';
import { builder } from './builder.ts';
import { connection, listFields, pageArgs } from './connection.ts';
import { PaperOrder, QuerySyntax } from './enums.ts';
import { askedFacets, PaperFacets } from './facets.ts';
import { Paper } from './nodes.ts';
import { PaperFilter } from './paper-filter.ts';
import { truncation } from './truncation.ts';

type Types = (typeof builder)['$inferSchemaTypes'];
type PaperEdge = { cursor: string; node: PaperCard };

const PaperListEdge = builder.interfaceRef<PaperEdge>('PaperListEdge').implement({
  description: 'An edge of a list of papers.',
  fields: (t) => ({
    cursor: t.exposeString('cursor', { description: 'Opaque; belongs to its order.' }),
    node: t.expose('node', { type: Paper, description: 'The paper.' }),
  }),
});

const PaperList = builder.interfaceRef<List<PaperEdge>>('PaperList').implement({
  description: 'Every list of papers, so that one component shows any of them.',
  fields: (t) => ({
    ...listFields(t, PaperListEdge, Paper, 'papers'),
    facets: t.field({
      type: PaperFacets,
      nullable: true,
      description: 'Counts of the whole filtered list, not of the page: by year, topic, author and so on.',
      resolve: (list, _args, _context, info) => askedFacets(list, info),
    }),
    truncation: truncation(t, 'the page, totalCount and facets are'),
  }),
});

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
  connection<PaperCard, E>(name, Paper, {
    description,
    things: 'papers',
    interfaces: { list: PaperList, edge: PaperListEdge },
    edge: { node: 'The paper.', ...edge },
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

/** How a list's query is written. */
export const syntaxArg = (arg: ArgBuilder<Types>) =>
  arg({ type: QuerySyntax, defaultValue: 'WORDS', description: 'How the query is read.' });

/** Arguments of a list of papers that can be searched as well. */
export const searchedListArgs = (arg: ArgBuilder<Types>) => ({
  query: arg.string({
    description: `Words in title and abstract, all of which must occur, unless syntax says otherwise; up to ${MAX_QUERY} characters. Left out or blank: no search. With it the default order is RELEVANCE, by search score.`,
  }),
  syntax: syntaxArg(arg),
  ...paperListArgs(arg),
});

export type PaperListArgs = InputShapeFromFields<ReturnType<typeof paperListArgs>>;

export const PaperConnection = paperConnection('PaperConnection', 'Plain papers.', {
  name: 'PaperEdge',
  description: 'One paper of the list.',
});
