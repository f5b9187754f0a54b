import type { TopicCard } from '../cypher/model.ts';
import type { EdgeOf } from '../loaders/index.ts';
import type { ListArgs } from '../loaders/lists.ts';
import { builder } from './builder.ts';
import { connection, pageArgs, pageCost } from './connection.ts';
import { lookUpOne } from './look-up.ts';
import { Topic } from './nodes.ts';
import { paperConnection, searchedListArgs } from './paper-list.ts';
import { reads } from './reads.ts';

lookUpOne(
  'topic',
  Topic,
  'an OpenAlex address or the id of a source, such as arxiv-category:hep-th',
  'queryTopic',
);

export const TopicConnection = connection<TopicCard, EdgeOf<'topicNarrower'>>('TopicConnection', Topic, {
  description: 'Topics.',
  things: 'topics',
  edge: { name: 'TopicEdge', description: 'One topic of the list.', node: 'The topic.' },
});

const TopicPaperConnection = paperConnection<EdgeOf<'topicPapers'>>(
  'TopicPaperConnection',
  "A topic's papers.",
  {
    name: 'TopicPaperEdge',
    description: 'A paper on the topic.',
    fields: (t) => ({
      score: t.exposeFloat('score', {
        nullable: true,
        description: 'Best score among the topic and those below it; null when the source gives none.',
      }),
      isPrimary: t.exposeBoolean('isPrimary', { description: 'Main topic of the paper.' }),
    }),
  },
);

type PapersArgs = ListArgs & { includeNarrower: boolean };

/** Papers on just the topic need no walk down the tree. */
const papersRead = ({ includeNarrower, ...args }: PapersArgs) =>
  ({ loader: includeNarrower ? 'topicPapers' : 'topicOwnPapers', args }) as const;

builder.objectFields(Topic, (t) => ({
  name: t.exposeString('name', { description: 'Name.' }),
  scheme: t.exposeString('scheme', {
    description:
      "Vocabulary it belongs to: openalex-topics, openalex-concepts, arxiv-category, or a source's name.",
  }),
  level: t.exposeInt('level', {
    nullable: true,
    description: '0 is the broadest of its scheme; null in a flat one.',
  }),
  paperCount: t.exposeInt('paperCount', {
    nullable: true,
    description: 'Papers as published by the source; those held are `papers.totalCount`.',
  }),
  broader: t.field({
    type: [Topic],
    nullable: true,
    description: 'Directly broader; one in a tree.',
    resolve: (topic, _, { loaders }) => loaders.topicBroader(topic),
  }),
  narrower: t.field({
    type: TopicConnection,
    nullable: true,
    description: 'Directly narrower, by name.',
    args: pageArgs(t.arg),
    complexity: pageCost,
    resolve: (topic, args, { loaders }) => loaders.topicNarrower(topic, args),
  }),
  papers: t.field({
    type: TopicPaperConnection,
    nullable: true,
    description: 'Papers on it.',
    args: {
      includeNarrower: t.arg.boolean({
        required: true,
        defaultValue: true,
        description: 'Papers on narrower topics as well.',
      }),
      ...searchedListArgs(t.arg),
    },
    complexity: pageCost,
    extensions: reads(papersRead),
    resolve: (topic, args, { loaders }) => {
      const { loader, args: own } = papersRead(args);
      return loaders[loader](topic, own);
    },
  }),
}));
