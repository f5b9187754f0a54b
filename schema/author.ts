import type { AuthorCard } from '../cypher/model.ts';
import type { EdgeOf } from '../loaders/index.ts';
import { withColumns } from './ahead.ts';
import { AuthorFilter } from './author-filter.ts';
import { authorshipFields } from './authorship.ts';
import { address, builder } from './builder.ts';
import { connection, evidence, pageArgs, pageCost } from './connection.ts';
import { AuthorIdentity, CoauthorOrder } from './enums.ts';
import { lookUpMany, lookUpOne } from './look-up.ts';
import { Author, Paper } from './nodes.ts';
import { PaperFilter } from './paper-filter.ts';
import { paperConnection, searchedListArgs } from './paper-list.ts';
import { AuthorIds } from './paper-parts.ts';

lookUpOne('author', Author, 'an ORCID, an OpenAlex address or the id of a source', 'queryAuthor');
lookUpMany('authors', Author, 'queryAuthor');

const AuthorMetrics = builder
  .objectRef<{ paperCount: number; citationCount: number; hIndex: number }>('AuthorMetrics')
  .implement({
    description: 'Counted in this graph, on what is held.',
    fields: (t) => ({
      paperCount: t.exposeInt('paperCount', { description: 'Papers held.' }),
      citationCount: t.exposeInt('citationCount', { description: 'Citations held of these papers.' }),
      hIndex: t.exposeInt('hIndex', {
        description:
          'The largest h such that h of these papers have at least h citations held each (Hirsch 2005).',
      }),
    }),
  });

export const AuthoredPaperConnection = paperConnection<EdgeOf<'authorPapers'>>(
  'AuthoredPaperConnection',
  "An author's papers.",
  {
    name: 'AuthoredPaperEdge',
    description: 'A paper, with the authorship.',
    fields: authorshipFields,
  },
);

const CoauthorConnection = connection<AuthorCard, EdgeOf<'authorCoauthors'>>('CoauthorConnection', Author, {
  description: 'Co-authors.',
  things: 'authors',
  edge: {
    name: 'CoauthorEdge',
    description: 'One co-author, with the joint papers.',
    node: 'The co-author.',
    fields: (t) => ({
      sharedPaperCount: t.exposeInt('sharedPaperCount', { description: 'Joint papers held.' }),
      firstYear: t.exposeInt('firstYear', {
        nullable: true,
        description: 'First joint year; null when no joint paper has a year.',
      }),
      lastYear: t.exposeInt('lastYear', {
        nullable: true,
        description: 'Last joint year; null when no joint paper has a year.',
      }),
      sharedPapers: evidence(t, Paper, {
        description: 'The joint papers, newest first.',
        of: (edge) => edge.sharedPapers,
      }),
    }),
  },
});

builder.objectFields(Author, (t) => ({
  name: t.exposeString('name', { description: 'Preferred name.' }),
  identity: t.expose('identity', {
    type: AuthorIdentity,
    description: 'What makes this one person: how far equal names may be trusted.',
  }),
  externalIds: t.field({
    type: AuthorIds,
    nullable: true,
    description: 'Each in one canonical form.',
    resolve: (a, _, { loaders }) => loaders.authorExternalIds(a),
  }),
  affiliations: t.stringList({
    description: 'Latest known; empty when unknown.',
    resolve: (a) => a.affiliations ?? [],
  }),
  homepage: t.field({
    type: 'URL',
    nullable: true,
    description: 'Home page.',
    resolve: (a) => address(a.homepage),
  }),
  paperCount: t.exposeInt('paperCount', {
    nullable: true,
    description: 'Papers as published by the source; those held are `papers.totalCount`.',
  }),
  citationCount: t.exposeInt('citationCount', {
    nullable: true,
    description: 'Citations as published by the source.',
  }),
  hIndex: t.exposeInt('hIndex', { nullable: true, description: 'h-index as published by the source.' }),
  metrics: t.field({
    type: AuthorMetrics,
    nullable: true,
    description: 'Counted in this graph, on what is held.',
    args: {
      excludeSelfCitations: t.arg.boolean({
        required: true,
        defaultValue: false,
        description: 'Leave out citations in which the citing and the cited paper share an author.',
      }),
      where: t.arg({
        type: PaperFilter,
        description: "Which of the author's papers count; left out: all of them.",
      }),
    },
    resolve: (a, args, { loaders }) => loaders.authorMetrics(a, args),
  }),
  papers: t.field({
    type: AuthoredPaperConnection,
    nullable: true,
    description: 'Papers, with the authorship.',
    args: searchedListArgs(t.arg),
    complexity: pageCost,
    resolve: (a, args, { loaders }) => loaders.authorPapers(a, args),
  }),
  coauthors: t.field({
    type: CoauthorConnection,
    nullable: true,
    description: 'People on the same bylines.',
    args: {
      where: t.arg({ type: AuthorFilter, description: 'Which co-authors; left out: all of them.' }),
      orderBy: t.arg({ type: CoauthorOrder, description: 'Left out: MOST_SHARED_PAPERS.' }),
      ...pageArgs(t.arg),
    },
    complexity: pageCost,
    resolve: (a: AuthorCard, args, { loaders }, info) =>
      loaders.authorCoauthors(a, withColumns(args, info, loaders.authorCoauthors)),
  }),
}));
