import type { TopicCard } from '../../cypher/model.ts';
import type { EdgeOf } from '../../loaders/index.ts';
import { builder } from '../builder.ts';
import { connection, pageArgs, pageCost } from '../connection.ts';
import { Topic } from '../nodes.ts';

const TopicCooccurrenceConnection = connection<TopicCard, EdgeOf<'topicCooccurringTopics'>>(
  'TopicCooccurrenceConnection',
  Topic,
  {
    description: 'Topics, with how often they meet.',
    things: 'topics',
    isLimited: true,
    edge: {
      name: 'TopicCooccurrenceEdge',
      description: 'One topic that meets the one asked.',
      node: 'The other topic.',
      fields: (t) => ({
        paperCount: t.exposeInt('paperCount', {
          description: 'How many papers have both: the measure of the list.',
        }),
      }),
    },
  },
);

builder.objectField(Topic, 'cooccurringTopics', (t) =>
  t.field({
    type: TopicCooccurrenceConnection,
    nullable: true,
    description:
      'Topics on the same papers (co-word analysis, Callon et al. 1983), most papers first: on its own papers and those of narrower topics, but for itself and these. A topic counts where it stands on the paper itself, so one that is broader than another has no part in that. Looked through are the newest papers, as many as have 100,000 topics in all, and 10,000 at most; `truncation` says what was left out.',
    args: pageArgs(t.arg),
    complexity: pageCost,
    resolve: (topic, args, { loaders }) => loaders.topicCooccurringTopics(topic, args),
  }),
);
