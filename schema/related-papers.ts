/** Lists of papers that are like others, each with why. */
import type { EdgeOf } from '../loaders/index.ts';
import { type Reason, readReasons } from '../loaders/related.ts';
import { builder } from './builder.ts';
import { evidence } from './connection.ts';
import { Author, Paper, Topic } from './nodes.ts';
import { paperConnection } from './paper-list.ts';

export const RelatedMethod = builder.enumType('RelatedMethod', {
  description: 'Grounds for being related.',
  values: {
    CO_CITATION: {
      description:
        'Papers that cite both (Small 1973): how many, divided by the square root of the product of how many cite each (Salton and McGill 1983).',
    },
    COUPLING: {
      description:
        'References that both have (Kessler 1963): how many, divided by the square root of the product of how many references each has.',
    },
    SHARED_AUTHORS: {
      description:
        'Authors on both bylines: how many, divided by the square root of the product of how many places each byline has.',
    },
    SHARED_TOPICS: {
      description:
        'Topics of both: how many, divided by the square root of the product of how many each is on.',
    },
    MEANING: {
      description:
        'Its embedding is one of the 100 nearest, by (1 + cosine) / 2; there is no other evidence. NOT_AVAILABLE where no embeddings are held; a paper without one is related to none by this.',
    },
  } as const,
});

const RelatedReason = builder.objectRef<Reason>('RelatedReason').implement({
  description: 'One reason.',
  fields: (t) => ({
    method: t.expose('method', { type: RelatedMethod, description: 'What was compared.' }),
    score: t.exposeFloat('score', {
      description:
        'How alike they are by that, 0 to 1; of a set the average over the papers that it is compared with.',
    }),
    evidenceCount: t.exposeInt('evidenceCount', {
      description:
        'How many papers lie between (citing papers, or references), or how many authors or topics they share; 0 by MEANING.',
    }),
    papers: evidence(t, Paper, {
      description: 'Those papers, newest first; null where the evidence is of another kind.',
      of: ({ papers }) => papers,
    }),
    authors: evidence(t, Author, {
      description: 'Those authors, by name; null where the evidence is of another kind.',
      of: ({ authors }) => authors,
    }),
    topics: evidence(t, Topic, {
      description: 'Those topics, by name; null where the evidence is of another kind.',
      of: ({ topics }) => topics,
    }),
  }),
});

export const RelatedPaperConnection = paperConnection<EdgeOf<'paperRelatedPapers'>>(
  'RelatedPaperConnection',
  'Related papers, each with why.',
  {
    name: 'RelatedPaperEdge',
    description: 'One paper, and why it is related.',
    fields: (t) => ({
      score: t.exposeFloat('score', {
        description: 'How much, 0 to 1: the measure of the list, whose own description says how it is made.',
      }),
      reasons: t.field({
        type: [RelatedReason],
        description: 'What counted, the strongest first.',
        resolve: ({ reasons }) => readReasons(reasons),
      }),
    }),
  },
);
