import { asksForPlaceholders } from '../cypher/filter/placeholders.ts';
import { ROOT } from '../loaders/batch.ts';
import type { EdgeOf } from '../loaders/index.ts';
import { words } from '../loaders/words.ts';
import { builder } from './builder.ts';
import { pageCost } from './connection.ts';
import { paperConnection, searchedListArgs } from './paper-list.ts';

type SearchEdge = Omit<EdgeOf<'querySearchPapers'>, 'score'> & { score?: number };

const PaperSearchConnection = paperConnection<SearchEdge>('PaperSearchConnection', 'Search hits.', {
  name: 'PaperSearchEdge',
  description: 'A hit.',
  fields: (t) => ({
    score: t.exposeFloat('score', { nullable: true, description: 'Higher is better; null without a query.' }),
  }),
});

builder.queryField('searchPapers', (t) =>
  t.field({
    type: PaperSearchConnection,
    nullable: true,
    description:
      'Papers by words in title and abstract, or by filter alone. Without a query: all full papers; placeholders only where `where` asks for them.',
    args: {
      ...searchedListArgs(t.arg),
    },
    complexity: pageCost,
    // Placeholders have no words: only without a query can there be any.
    resolve: (_, args, { loaders }) =>
      asksForPlaceholders(args.where) && !words(args.query)
        ? loaders.queryAllPapersAndPlaceholders(ROOT, args)
        : loaders.querySearchPapers(ROOT, args),
  }),
);
