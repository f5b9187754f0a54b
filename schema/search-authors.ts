import type { AuthorCard } from '../cypher/model.ts';
import { authorWords } from '../loaders/author-words.ts';
import { ROOT } from '../loaders/batch.ts';
import type { EdgeOf } from '../loaders/index.ts';
import { MAX_NAME_QUERY } from '../loaders/words.ts';
import { AuthorFilter } from './author-filter.ts';
import { builder } from './builder.ts';
import { connection, pageArgs, pageCost } from './connection.ts';
import { AuthorOrder } from './enums.ts';
import { searchOrAll } from './named.ts';
import { Author } from './nodes.ts';
import { reads } from './reads.ts';

type Edge = Omit<EdgeOf<'querySearchAuthors'>, 'score'> & { score?: number };

const AuthorConnection = connection<AuthorCard, Edge>('AuthorConnection', Author, {
  description: 'Authors.',
  things: 'authors',
  edge: {
    name: 'AuthorEdge',
    description: 'One author of the list.',
    node: 'The author.',
    fields: (t) => ({
      score: t.exposeFloat('score', {
        nullable: true,
        description: 'Higher is better; null without a query.',
      }),
    }),
  },
});

const readOf = searchOrAll('querySearchAuthors', 'queryAllAuthors', authorWords);

builder.queryField('searchAuthors', (t) =>
  t.field({
    type: AuthorConnection,
    nullable: true,
    description:
      'Authors by words of any of their names and affiliations, or by ORCID, which comes first. Without a query: all authors.',
    args: {
      query: t.arg.string({
        description: `Plain words, all of which must occur: "zhao rochester", "0000-0002-1825-0097". No character is special; up to ${MAX_NAME_QUERY} characters. Left out or blank: no search.`,
      }),
      where: t.arg({ type: AuthorFilter, description: 'Which authors; left out: all of them.' }),
      orderBy: t.arg({ type: AuthorOrder, description: 'Left out: RELEVANCE, without a query NAME.' }),
      ...pageArgs(t.arg),
    },
    complexity: pageCost,
    extensions: reads(readOf),
    resolve: (_, args, { loaders }) => {
      const { loader, args: own } = readOf(args);
      return loaders[loader](ROOT, own) as never;
    },
  }),
);
