import { asksForPlaceholders } from '../cypher/filter/placeholders.ts';
import { ROOT } from '../loaders/batch.ts';
import { highlights } from '../loaders/highlights.ts';
import type { EdgeOf } from '../loaders/index.ts';
import { searchOf } from '../loaders/words.ts';
import { withColumns } from './ahead.ts';
import { builder } from './builder.ts';
import { pageCost } from './connection.ts';
import { SearchMode } from './enums.ts';
import { paperConnection, searchedListArgs } from './paper-list.ts';
import { reads } from './reads.ts';

type Found = 'score' | 'highlights' | 'fullTextRank' | 'meaningRank';
type SearchEdge = Omit<EdgeOf<'querySearchPapers'>, Found> &
  Partial<Pick<EdgeOf<'querySearchPapers'>, Found>>;

const PaperSearchConnection = paperConnection<SearchEdge>('PaperSearchConnection', 'Search hits.', {
  name: 'PaperSearchEdge',
  description: 'A hit.',
  fields: (t) => ({
    score: t.exposeFloat('score', {
      nullable: true,
      description: 'Higher is better; null where nothing is searched for.',
    }),
    highlights: t.stringList({
      nullable: true,
      description:
        'Passages with what was searched for between ** and **, up to three of about 200 characters: the title if it has a match, then the best of the abstract. "A survey of **sparse** **autoencoders**". Null without a query.',
      resolve: ({ query, highlights: texts }) => (query && texts ? highlights(query, texts) : null),
    }),
    fullTextRank: t.exposeInt('fullTextRank', {
      nullable: true,
      description: 'Place by words, from 1, in HYBRID; null where it is none of the first 1,000.',
    }),
    meaningRank: t.exposeInt('meaningRank', {
      nullable: true,
      description: 'Place by meaning, from 1, in HYBRID; null where it is none of the first 1,000.',
    }),
  }),
});

builder.queryField('searchPapers', (t) =>
  t.field({
    type: PaperSearchConnection,
    nullable: true,
    description:
      'Papers by words in title and abstract, by meaning, or by filter alone. Without a query or near: all full papers; placeholders only where `where` asks for them.',
    args: {
      ...searchedListArgs(t.arg),
      mode: t.arg({ type: SearchMode, defaultValue: 'FULL_TEXT', description: 'How papers are matched.' }),
      near: t.arg.id({
        description:
          'With MEANING or HYBRID: what is near to this paper, by any id: arXiv:2402.10688. The paper itself is left out.',
      }),
      minScore: t.arg.float({
        description:
          'Leaves out hits whose score is lower; totalCount, facets and pages follow. Scores have no upper bound and compare within one query: take one from an edge. Goes with a query or near.',
      }),
    },
    complexity: pageCost,
    extensions: reads((args: object) => [
      { loader: 'querySearchPapers', args },
      { loader: 'queryAllPapersAndPlaceholders', args },
    ]),
    // Placeholders have no words: only without a query can there be any.
    resolve: async (_, args, { loaders }, info) => {
      const meaning = await loaders.queryEmbedding(args);
      return asksForPlaceholders(args.where) && !meaning && !searchOf(args.query, args.syntax ?? undefined)
        ? loaders.queryAllPapersAndPlaceholders(ROOT, args)
        : loaders.querySearchPapers(
            ROOT,
            withColumns(args, info, loaders.querySearchPapers),
            meaning && { meaning },
          );
    },
  }),
);
