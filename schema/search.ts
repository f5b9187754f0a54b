import { asksForPlaceholders } from '../cypher/filter.ts';
import { ROOT } from '../loaders/batch.ts';
import type { EdgeOf } from '../loaders/index.ts';
import { MAX_QUERY, words } from '../loaders/words.ts';
import { builder } from './builder.ts';
import { pageCost } from './connection.ts';
import { paperConnection, paperListArgs } from './paper-list.ts';

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
      query: t.arg.string({
        description: `Plain words, all of which must occur; no character is special; up to ${MAX_QUERY} characters. Left out or blank: no search, just the filter.`,
      }),
      ...paperListArgs(t.arg),
    },
    complexity: pageCost,
    resolve: (_, { query, ...args }, { loaders }) => {
      const lucene = words(query);
      if (lucene) return loaders.querySearchPapers(ROOT, { ...args, own: { query: lucene } }) as never;
      if (asksForPlaceholders(args.where)) return loaders.queryAllPapersAndPlaceholders(ROOT, args) as never;
      return loaders.queryAllPapers(ROOT, args) as never;
    },
  }),
);
