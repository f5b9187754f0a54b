/** Lists of papers that are like others, each with why. */
import type { PaperCard } from '../cypher/model.ts';
import { toGlobalId } from '../loaders/global-id.ts';
import type { EdgeOf } from '../loaders/index.ts';
import { checkSize } from '../loaders/window.ts';
import { builder } from './builder.ts';
import { evidenceArg, pageCost } from './connection.ts';
import { Paper } from './nodes.ts';
import { paperConnection } from './paper-list.ts';

type Related = EdgeOf<'paperSetRecommendedPapers'>;

const RelatedMethod = builder.enumType('RelatedMethod', {
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
  } as const,
});

const RelatedReason = builder.objectRef<Related['reasons'][number]>('RelatedReason').implement({
  description: 'One reason.',
  fields: (t) => ({
    method: t.field({
      type: RelatedMethod,
      description: 'What was compared.',
      resolve: ([method]) => method,
    }),
    score: t.float({
      description:
        'How alike they are by that, 0 to 1: the average over the papers that it is compared with.',
      resolve: ([, score]) => score,
    }),
    evidenceCount: t.int({
      description: 'How many papers lie between: citing papers, or references.',
      resolve: ([, , count]) => count,
    }),
    papers: t.field({
      type: [Paper],
      nullable: true,
      description: 'Those papers, newest first.',
      args: { first: evidenceArg(t.arg, 10) },
      complexity: pageCost,
      resolve: async ([, , , keys], { first }, { loaders }) => {
        checkSize('papers.first', first);
        const found = keys.slice(0, first).map((key) => loaders.queryPaper.one(toGlobalId('Paper', key)));
        return (await Promise.all(found)) as PaperCard[];
      },
    }),
  }),
});

export const RelatedPaperConnection = paperConnection<Related>(
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
        resolve: ({ reasons }) => reasons.filter(([, , count]) => count > 0).sort((a, b) => b[1] - a[1]),
      }),
    }),
  },
);
