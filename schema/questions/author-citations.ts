/** Who cites an author, and whom an author cites. */
import type { AuthorCard, CitationRow } from '../../cypher/model.ts';
import { readCitation } from '../../loaders/citations.ts';
import type { EdgeOf } from '../../loaders/index.ts';
import type { PageArgs } from '../../loaders/window.ts';
import { withColumns } from '../ahead.ts';
import { builder } from '../builder.ts';
import { connection, evidence, pageArgs, pageCost } from '../connection.ts';
import { Author, Citation } from '../nodes.ts';
import { readBy } from '../reads.ts';

const AuthorCitationConnection = connection<AuthorCard, EdgeOf<'authorCitedByAuthors'>>(
  'AuthorCitationConnection',
  Author,
  {
    description: 'Authors, with the citations between.',
    things: 'authors',
    isLimited: true,
    edge: {
      name: 'AuthorCitationEdge',
      description: 'One author, with the citations between this author and the one asked.',
      node: 'The author.',
      fields: (t) => ({
        citationCount: t.exposeInt('citationCount', {
          description: 'How many citations there are between: the measure of the list.',
        }),
        citations: evidence(t, Citation, {
          description: 'Those citations; those by the newest papers first.',
          of: (edge) => (edge.citations as CitationRow[]).map(readCitation),
        }),
      }),
    },
  },
);

const listArgs = ({ includeSelf, ...args }: PageArgs & { includeSelf: boolean }) => ({
  ...args,
  own: { includeSelf },
});

const authorCitations = (
  field: string,
  loader: 'authorCitedByAuthors' | 'authorCitesAuthors',
  description: string,
) =>
  builder.objectField(Author, field, (t) =>
    t.field({
      type: AuthorCitationConnection,
      nullable: true,
      description,
      args: {
        includeSelf: t.arg.boolean({
          required: true,
          defaultValue: false,
          description:
            'Count self-citations as well: those of which this author is on both bylines. They bring the author, and co-authors of both papers, into the list.',
        }),
        ...pageArgs(t.arg),
      },
      complexity: pageCost,
      extensions: readBy(loader, listArgs),
      resolve: (author: AuthorCard, args, { loaders }, info) =>
        loaders[loader](author, withColumns(listArgs(args), info, loaders[loader])),
    }),
  );

authorCitations(
  'citedByAuthors',
  'authorCitedByAuthors',
  'Authors who cite this one most: on the byline of a paper that cites a paper of this author. A citation counts for each author of the citing paper. Looked through are, of the papers of this author, those that fewest papers cite, as many as have 100,000 citations in all.',
);
authorCitations(
  'citesAuthors',
  'authorCitesAuthors',
  'Authors this one cites most: on the byline of a paper that a paper of this author cites. A citation counts for each author of the cited paper. Looked through are the newest papers of this author, as many as have 100,000 references in all.',
);
