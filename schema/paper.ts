import type { AuthorCard, TopicCard } from '../cypher/model.ts';
import { toGlobalId } from '../loaders/global-id.ts';
import type { EdgeOf } from '../loaders/index.ts';
import { authorshipFields } from './authorship.ts';
import { address, builder } from './builder.ts';
import { connection, pageArgs, pageCost } from './connection.ts';
import { PublicationType } from './enums.ts';
import { lookUpMany, lookUpOne } from './look-up.ts';
import { Author, Paper, Topic, Venue } from './nodes.ts';
import { Coverage, OpenAccessPdf, PaperIds, Tldr } from './paper-parts.ts';

lookUpOne('paper', Paper, 'any id: arXiv:2402.10688, a DOI, an OpenAlex address', 'queryPaper');
lookUpMany('papers', Paper, 'queryPaper');

builder.objectFields(Paper, (t) => ({
  title: t.exposeString('title', { nullable: true, description: 'As published; null on most placeholders.' }),
  abstract: t.string({
    nullable: true,
    description: 'Null where the publisher withholds it.',
    resolve: (p, _, { loaders }) => loaders.paperAbstract(p),
  }),
  tldr: t.field({
    type: Tldr,
    nullable: true,
    description: 'One-sentence summary and what made it.',
    resolve: (p, _, { loaders }) => loaders.paperTldr(p),
  }),
  year: t.exposeInt('year', {
    nullable: true,
    description: 'Year of publication; known more often than the day.',
  }),
  publicationDate: t.field({
    type: 'Date',
    nullable: true,
    description:
      'Null when the day is not known; filters and orders then take the first of its month or year.',
    resolve: (p) => p.publicationDate,
  }),
  venue: t.exposeString('venue', { nullable: true, description: 'Venue as printed.' }),
  publicationVenue: t.field({
    type: Venue,
    nullable: true,
    description: 'The venue as a node.',
    resolve: (p, _, { loaders }) => loaders.paperPublicationVenue(p),
  }),
  externalIds: t.field({
    type: PaperIds,
    nullable: true,
    description: 'Each in one canonical form.',
    resolve: (p, _, { loaders }) => loaders.paperExternalIds(p),
  }),
  formerIds: t.idList({
    nullable: true,
    description: 'Ids that were merged into this paper; they still find it.',
    resolve: async (p, _, { loaders }) =>
      (await loaders.paperFormerIds(p)).map((key) => toGlobalId('Paper', key)),
  }),
  url: t.field({
    type: 'URL',
    nullable: true,
    description: 'Landing page.',
    resolve: async (p, _, { loaders }) => address(await loaders.paperUrl(p)),
  }),
  publicationTypes: t.field({
    type: [PublicationType],
    description: 'Kinds of work; empty when unknown.',
    resolve: (p) => (p.publicationTypes ?? []) as never[],
  }),
  language: t.exposeString('language', { nullable: true, description: 'ISO 639-1, such as `en`.' }),
  isOpenAccess: t.exposeBoolean('isOpenAccess', { nullable: true, description: 'Null when unknown.' }),
  openAccessPdf: t.field({
    type: OpenAccessPdf,
    nullable: true,
    description: 'A free copy.',
    resolve: async (p, _, { loaders }) => {
      const pdf = await loaders.paperOpenAccessPdf(p);
      return address(pdf?.url ?? null) && pdf;
    },
  }),
  isRetracted: t.exposeBoolean('isRetracted', { nullable: true, description: 'Null when no source says.' }),
  isPlaceholder: t.exposeBoolean('isPlaceholder', {
    description: 'True when only known because it is cited.',
  }),
  citationCount: t.exposeInt('citationCount', {
    nullable: true,
    description: 'Citations as published by the source; those held are `citations.totalCount`.',
  }),
  referenceCount: t.exposeInt('referenceCount', {
    nullable: true,
    description: 'References as published by the source; those held are `references.totalCount`.',
  }),
  influentialCitationCount: t.exposeInt('influentialCitationCount', {
    nullable: true,
    description: 'Influential citations as published by the source.',
  }),
  primaryTopic: t.field({
    type: Topic,
    nullable: true,
    description: 'The one main topic.',
    resolve: (p, _, { loaders }) => loaders.paperPrimaryTopic(p),
  }),
  coverage: t.field({
    type: Coverage,
    nullable: true,
    description: 'What was published and what is held, side by side.',
    resolve: (p, _, { loaders }) => loaders.paperCoverage(p),
  }),
}));

const PaperAuthorConnection = connection<AuthorCard, EdgeOf<'paperAuthors'>>(
  'PaperAuthorConnection',
  Author,
  {
    description: 'A byline.',
    things: 'authors',
    edge: {
      name: 'PaperAuthorEdge',
      description: 'An authorship.',
      node: 'The author.',
      fields: authorshipFields,
    },
  },
);

const PaperTopicConnection = connection<TopicCard, EdgeOf<'paperTopics'>>('PaperTopicConnection', Topic, {
  description: "A paper's topics.",
  things: 'topics',
  edge: {
    name: 'PaperTopicEdge',
    description: 'A topic of the paper.',
    node: 'The topic.',
    fields: (t) => ({
      score: t.exposeFloat('score', {
        nullable: true,
        description: '0 to 1; null when the source gives none.',
      }),
      isPrimary: t.exposeBoolean('isPrimary', { description: 'The main one.' }),
    }),
  },
});

builder.objectFields(Paper, (t) => ({
  authors: t.field({
    type: PaperAuthorConnection,
    nullable: true,
    description: 'In byline order, complete however long.',
    args: pageArgs(t.arg),
    complexity: pageCost,
    resolve: (p, args, { loaders }) => loaders.paperAuthors(p, args),
  }),
  topics: t.field({
    type: PaperTopicConnection,
    nullable: true,
    description: 'The main topic first, then by falling score.',
    args: pageArgs(t.arg),
    complexity: pageCost,
    resolve: (p, args, { loaders }) => loaders.paperTopics(p, args),
  }),
}));
