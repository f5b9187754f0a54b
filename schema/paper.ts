import { paperCitations } from '../cypher/catalogue.ts';
import type { AuthorCard, PaperCard } from '../cypher/model.ts';
import { toGlobalId } from '../loaders/global-id.ts';
import type { EdgeOf } from '../loaders/index.ts';
import { askedColumns } from './ahead.ts';
import { address, builder } from './builder.ts';
import { connection, evidenceArg, pageArgs, pageCost } from './connection.ts';
import { CitationIntent, PublicationType } from './enums.ts';
import { lookUpMany, lookUpOne } from './look-up.ts';
import { Author, Paper, Topic, Venue } from './nodes.ts';
import { paperConnection, paperListArgs } from './paper-list.ts';
import { Coverage, OpenAccessPdf, PaperIds, Tldr } from './paper-parts.ts';

lookUpOne('paper', Paper, 'any id: arXiv:2402.10688, a DOI, an OpenAlex address', (l) => l.queryPaper);
lookUpMany('papers', Paper, (l) => l.queryPaper);

builder.objectFields(Paper, (t) => ({
  title: t.exposeString('title', { nullable: true, description: 'As published; null on most placeholders.' }),
  abstract: t.string({
    nullable: true,
    description: 'Null where the publisher withholds it.',
    resolve: (p, _, { loaders }) => loaders.paperAbstract(p.key),
  }),
  tldr: t.field({
    type: Tldr,
    nullable: true,
    description: 'One-sentence summary and what made it.',
    resolve: (p, _, { loaders }) => loaders.paperTldr(p.key),
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
    resolve: (p, _, { loaders }) => loaders.paperPublicationVenue(p.key),
  }),
  externalIds: t.field({
    type: PaperIds,
    nullable: true,
    description: 'Each in one canonical form.',
    resolve: (p, _, { loaders }) => loaders.paperExternalIds(p.key),
  }),
  formerIds: t.idList({
    nullable: true,
    description: 'Ids that were merged into this paper; they still find it.',
    resolve: async (p, _, { loaders }) =>
      (await loaders.paperFormerIds(p.key)).map((key) => toGlobalId('Paper', key)),
  }),
  url: t.field({
    type: 'URL',
    nullable: true,
    description: 'Landing page.',
    resolve: async (p, _, { loaders }) => address(await loaders.paperUrl(p.key)),
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
      const pdf = await loaders.paperOpenAccessPdf(p.key);
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
    resolve: (p, _, { loaders }) => loaders.paperPrimaryTopic(p.key),
  }),
  coverage: t.field({
    type: Coverage,
    nullable: true,
    description: 'What was published and what is held, side by side.',
    resolve: (p, _, { loaders }) => loaders.paperCoverage(p.key),
  }),
}));

const PaperAuthorConnection = connection<'Author', EdgeOf<'paperAuthors'>>(
  'PaperAuthorConnection',
  Author as never,
  {
    description: 'A byline.',
    things: 'authors',
    edge: {
      name: 'PaperAuthorEdge',
      description: 'An authorship.',
      node: 'The author.',
      fields: (t) => ({
        position: t.exposeInt('position', { description: 'Place on the byline, from 1.' }),
        isCorresponding: t.exposeBoolean('isCorresponding', {
          nullable: true,
          description: 'Corresponding author; null when unknown.',
        }),
        affiliations: t.exposeStringList('affiliations', {
          nullable: true,
          description: 'As printed on this paper; null when unknown.',
        }),
        rawAuthorName: t.exposeString('rawAuthorName', { nullable: true, description: 'Name as printed.' }),
      }),
    },
  },
);

const PaperTopicConnection = connection<'Topic', EdgeOf<'paperTopics'>>(
  'PaperTopicConnection',
  Topic as never,
  {
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
  },
);

const CitationConnection = paperConnection<EdgeOf<'paperCitations'>>(
  'CitationConnection',
  'Citing or cited papers.',
  {
    name: 'CitationEdge',
    description: 'One citation; `node` is the paper at its other end.',
    fields: (t) => ({
      contexts: t.exposeStringList('contexts', {
        nullable: true,
        description: 'Sentences that cite; null when not known, empty when there are none.',
      }),
      intents: t.field({
        type: [CitationIntent],
        nullable: true,
        description: 'Why it cites; null when not known.',
        resolve: (edge) => edge.intents as never,
      }),
      isInfluential: t.exposeBoolean('isInfluential', {
        nullable: true,
        description: 'Whether the cited work matters to the citing one; null when not known.',
      }),
      sharedAuthors: t.field({
        type: [Author],
        nullable: true,
        description: 'Authors on both bylines, in the order of the byline the list hangs from.',
        args: { first: evidenceArg(t.arg, 100) },
        complexity: pageCost,
        resolve: (edge, { first }) => edge.sharedAuthors.slice(0, first) as AuthorCard[],
      }),
      sharedAuthorCount: t.exposeInt('sharedAuthorCount', {
        nullable: true,
        description: 'How many authors are on both bylines.',
      }),
      isSelfCitation: t.exposeBoolean('isSelfCitation', {
        nullable: true,
        description:
          'True with a shared author; false with none where on each byline somebody has an identity; else null.',
      }),
      addedAt: t.field({
        type: 'DateTime',
        nullable: true,
        description: 'When this graph first held the citation.',
        resolve: (edge) => edge.addedAt,
      }),
    }),
  },
);

const citationColumns = Object.keys(paperCitations.asked);

builder.objectFields(Paper, (t) => ({
  authors: t.field({
    type: PaperAuthorConnection,
    nullable: true,
    description: 'In byline order, complete however long.',
    args: pageArgs(t.arg),
    complexity: pageCost,
    resolve: (p, args, { loaders }) => loaders.paperAuthors(p.key, args),
  }),
  topics: t.field({
    type: PaperTopicConnection,
    nullable: true,
    description: 'The main topic first, then by falling score.',
    args: pageArgs(t.arg),
    complexity: pageCost,
    resolve: (p, args, { loaders }) => loaders.paperTopics(p.key, args),
  }),
  citations: t.field({
    type: CitationConnection,
    nullable: true,
    description: 'Papers that cite this one.',
    args: paperListArgs(t.arg),
    complexity: pageCost,
    resolve: (p: PaperCard, args, { loaders }, info) =>
      loaders.paperCitations(p.key, { ...args, asked: askedColumns(info, citationColumns) }),
  }),
  references: t.field({
    type: CitationConnection,
    nullable: true,
    description: 'Papers this one cites.',
    args: paperListArgs(t.arg),
    complexity: pageCost,
    resolve: (p: PaperCard, args, { loaders }, info) =>
      loaders.paperReferences(p.key, { ...args, asked: askedColumns(info, citationColumns) }),
  }),
}));
