import { ROOT } from '../loaders/batch.ts';
import { MAX_NAME_QUERY, nameWords } from '../loaders/words.ts';
import { builder } from './builder.ts';
import { pageArgs, pageCost } from './connection.ts';
import { searchOrAll } from './named.ts';
import { reads } from './reads.ts';
import { TopicConnection } from './topic.ts';
import { TopicFilter } from './topic-filter.ts';

const readOf = searchOrAll('querySearchTopics', 'queryAllTopics', nameWords);

builder.queryField('searchTopics', (t) =>
  t.field({
    type: TopicConnection,
    nullable: true,
    description:
      'Topics by words of the name, best hit first. Without a query: all topics by name, any case.',
    args: {
      query: t.arg.string({
        description: `Plain words, all of which must occur: "language model"; no character is special; up to ${MAX_NAME_QUERY} characters. Left out or blank: no search.`,
      }),
      where: t.arg({ type: TopicFilter, description: 'Which topics; left out: all of them.' }),
      ...pageArgs(t.arg),
    },
    complexity: pageCost,
    extensions: reads(readOf),
    resolve: (_, args, { loaders }) => {
      const { loader, args: own } = readOf(args);
      return loaders[loader](ROOT, own);
    },
  }),
);
