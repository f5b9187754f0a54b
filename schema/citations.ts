import type { PaperCard } from '../cypher/model.ts';
import { citationKey, toGlobalId } from '../loaders/global-id.ts';
import type { EdgeOf } from '../loaders/index.ts';
import { withColumns } from './ahead.ts';
import { builder } from './builder.ts';
import { citationFields } from './citation-fields.ts';
import { evidence, pageCost } from './connection.ts';
import { Independence } from './enums.ts';
import { Author, Paper } from './nodes.ts';
import { paperConnection, searchedListArgs } from './paper-list.ts';

export const CitationConnection = paperConnection<EdgeOf<'paperCitations'>>(
  'CitationConnection',
  'Citing or cited papers.',
  {
    name: 'CitationEdge',
    description: 'One citation; `node` is the paper at its other end.',
    fields: (t) => ({
      citationId: t.id({
        description: 'Id of the `Citation`: `node(id:)` finds it again.',
        resolve: ({ citationId: [citing, cited] }) => toGlobalId('Citation', citationKey(citing, cited)),
      }),
      ...citationFields(t),
      sharedAuthors: evidence(t, Author, {
        description: 'Authors on both bylines, in the order of the byline the list hangs from.',
        shown: 100,
        of: (edge) => edge.sharedAuthors,
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
      independence: t.expose('independence', {
        type: Independence,
        nullable: true,
        description: 'Whether it comes from the same people.',
      }),
      isSameVenue: t.exposeBoolean('isSameVenue', {
        nullable: true,
        description: 'Whether both papers appeared in one venue; null when either is unknown.',
      }),
      ageInDays: t.exposeInt('ageInDays', {
        nullable: true,
        description:
          'Days from the cited to the citing paper, negative if that came first; null where the day of either is unknown.',
      }),
    }),
  },
);

builder.objectFields(Paper, (t) => ({
  citations: t.field({
    type: CitationConnection,
    nullable: true,
    description: 'Papers that cite this one.',
    args: searchedListArgs(t.arg),
    complexity: pageCost,
    resolve: (p: PaperCard, args, { loaders }, info) =>
      loaders.paperCitations(p, withColumns(args, info, loaders.paperCitations)),
  }),
  references: t.field({
    type: CitationConnection,
    nullable: true,
    description: 'Papers this one cites.',
    args: searchedListArgs(t.arg),
    complexity: pageCost,
    resolve: (p: PaperCard, args, { loaders }, info) =>
      loaders.paperReferences(p, withColumns(args, info, loaders.paperReferences)),
  }),
}));
