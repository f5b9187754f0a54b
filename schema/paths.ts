/** Ways from one node to another, hop by hop, each with why it holds. */
import type { PaperCard } from '../cypher/model.ts';
import type { Step } from '../loaders/chains.ts';
import type { Truncation as TruncationShape } from '../loaders/truncation.ts';
import { builder } from './builder.ts';
import { evidence } from './connection.ts';
import { Author, Paper, Topic } from './nodes.ts';
import { Truncation } from './truncation.ts';

export type Ways = { paths: Step[][]; truncation: TruncationShape | null };

const PathNode = builder.unionType('PathNode', {
  description: 'Something a path may pass.',
  types: [Paper, Author, Topic],
  resolveType: (card) => ('identity' in card ? 'Author' : 'scheme' in card ? 'Topic' : 'Paper'),
});

export const PathRelation = builder.enumType('PathRelation', {
  description: 'A link a path may take.',
  values: {
    CITES: { description: 'A paper cites a paper.' },
    AUTHORED: { description: 'An author stands on the byline of a paper.' },
    HAS_TOPIC: { description: 'A paper is on a topic.' },
  } as const,
});

const titleOf = ({ title, key }: PaperCard) => (title === null ? key : `“${title}”`);

function reasonOf(step: Step): string {
  if (step.relation === 'AUTHORED') return `${step.author.name} is an author of ${titleOf(step.paper)}.`;
  if (step.relation === 'HAS_TOPIC') return `${titleOf(step.paper)} is on the topic ${step.topic.name}.`;
  const [citing, cited] = step.isForward ? [step.from, step.to] : [step.to, step.from];
  return step.contexts?.[0] ?? `${titleOf(citing)} cites ${titleOf(cited)}.`;
}

function isForward(step: Step): boolean {
  if (step.relation === 'AUTHORED') return step.from === step.author;
  return step.relation === 'HAS_TOPIC' ? step.from === step.paper : step.isForward;
}

const PathStep = builder.objectRef<Step>('PathStep').implement({
  description: 'One hop and why it holds.',
  fields: (t) => ({
    from: t.field({ type: PathNode, description: 'Where the hop begins.', resolve: ({ from }) => from }),
    to: t.field({ type: PathNode, description: 'Where it ends.', resolve: ({ to }) => to }),
    relation: t.field({
      type: PathRelation,
      description: 'The link taken.',
      resolve: ({ relation }) => relation,
    }),
    isForward: t.boolean({
      description:
        'False when walked against its direction: from the cited to the citing paper, from a paper to its author, from a topic to a paper on it.',
      resolve: isForward,
    }),
    reason: t.string({
      description:
        'In words: the first citing sentence where one is known, else which paper cites which; who is an author of which paper; which topic a paper is on.',
      resolve: reasonOf,
    }),
    contexts: t.stringList({
      nullable: true,
      description: 'Sentences that cite; null when not known or no citation, empty when there are none.',
      resolve: (step) => (step.relation === 'CITES' ? step.contexts : null),
    }),
    sharedAuthors: evidence(t, Author, {
      description: 'Authors on both bylines, in the order of the first; null where the hop is no citation.',
      of: (step) => (step.relation === 'CITES' ? step.sharedAuthors : null),
    }),
  }),
});

const Path = builder.objectRef<Step[]>('Path').implement({
  description: 'One way.',
  fields: (t) => ({
    length: t.int({ description: 'How many hops.', resolve: (steps) => steps.length }),
    steps: t.field({ type: [PathStep], description: 'Hop by hop.', resolve: (steps) => steps }),
  }),
});

export const PathAnswer = builder.objectRef<Ways>('PathAnswer').implement({
  description: 'Ways found.',
  fields: (t) => ({
    paths: t.field({
      type: [Path],
      description: 'Shortest first; empty when there is none.',
      resolve: ({ paths }) => paths,
    }),
    truncation: t.expose('truncation', {
      type: Truncation,
      nullable: true,
      description: 'Null when everything was looked at.',
    }),
  }),
});
