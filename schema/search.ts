import { querySearchPapers } from '../cypher/catalogue.ts';
import { asksForPlaceholders } from '../cypher/filter/placeholders.ts';
import { ROOT } from '../loaders/batch.ts';
import { highlights } from '../loaders/highlights.ts';
import type { EdgeOf } from '../loaders/index.ts';
import { searchOf } from '../loaders/words.ts';
import { askedColumns } from './ahead.ts';
import { builder } from './builder.ts';
import { pageCost } from './connection.ts';
import { paperConnection, searchedListArgs } from './paper-list.ts';

type SearchEdge = Omit<EdgeOf<'querySearchPapers'>, 'score' | 'highlights'> &
  Partial<Pick<EdgeOf<'querySearchPapers'>, 'score' | 'highlights'>>;

const PaperSearchConnection = paperConnection<SearchEdge>('PaperSearchConnection', 'Search hits.', {
  name: 'PaperSearchEdge',
  description: 'A hit.',
  fields: (t) => ({
    score: t.exposeFloat('score', { nullable: true, description: 'Higher is better; null without a query.' }),
    highlights: t.stringList({
      nullable: true,
      description:
        'Passages with what was searched for between ** and **, up to three of about 200 characters: the title if it has a match, then the best of the abstract. "A survey of **sparse** **autoencoders**". Null without a query.',
      resolve: ({ query, highlights: texts }) => (query && texts ? highlights(query, texts) : null),
    }),
  }),
});

const columns = Object.keys(querySearchPapers.asked);

builder.queryField('searchPapers', (t) =>
  t.field({
    type: PaperSearchConnection,
    nullable: true,
    description:
      'Papers by words in title and abstract, or by filter alone. Without a query: all full papers; placeholders only where `where` asks for them.',
    args: {
      ...searchedListArgs(t.arg),
      minScore: t.arg.float({
        description:
          'Leaves out hits whose score is lower; totalCount, facets and pages follow. Scores have no upper bound and compare within one query: take one from an edge. Goes with a query.',
      }),
    },
    complexity: pageCost,
    // Placeholders have no words: only without a query can there be any.
    resolve: (_, args, { loaders }, info) =>
      asksForPlaceholders(args.where) && !searchOf(args.query, args.syntax ?? undefined)
        ? loaders.queryAllPapersAndPlaceholders(ROOT, args)
        : loaders.querySearchPapers(ROOT, { ...args, asked: askedColumns(info, columns) }),
  }),
);
