import { badInput } from '../../cypher/errors.ts';
import { WORK } from '../../cypher/limit.ts';
import { stepsOf } from '../../loaders/chains.ts';
import { readTruncation } from '../../loaders/truncation.ts';
import { checkSize, MAX_PAGE } from '../../loaders/window.ts';
import { builder } from '../builder.ts';
import { sizeCost } from '../connection.ts';
import { CitationIntent } from '../enums.ts';
import { Paper } from '../nodes.ts';
import { PathAnswer } from '../paths.ts';

const MAX_HOPS = 3;

const NOTE = `What cites the fewest papers is gone on from first: at each step as much as has ${WORK.toLocaleString('en')} references in all. There may be other retracted work, and shorter chains.`;

builder.objectField(Paper, 'retractionExposure', (t) =>
  t.field({
    type: PathAnswer,
    nullable: true,
    description:
      'Retracted work it rests on, each with a chain of citations that leads there: one of the shortest, of these the first by the keys of its papers. The nearest first; ties by key. The paper itself may be retracted or not: that is `isRetracted`. At each step at most 100,000 references are walked; `truncation` says what was not gone on from.',
    args: {
      maxHops: t.arg.int({
        required: true,
        defaultValue: 2,
        description: `Over how many citations at most, 1 to ${MAX_HOPS}.`,
      }),
      intents: t.arg({
        type: [CitationIntent],
        defaultValue: ['METHODOLOGY', 'RESULT'],
        description:
          'Follow only citations known to have one of these intents; null: all citations, those of unknown intent too.',
      }),
      first: t.arg.int({
        required: true,
        defaultValue: 20,
        description: `How many retracted papers at most, 1 to ${MAX_PAGE}.`,
      }),
    },
    complexity: ({ first, maxHops }) => ({
      field: 1,
      multiplier: sizeCost(first, MAX_PAGE) * sizeCost(maxHops, MAX_HOPS),
    }),
    resolve: async (paper, args, { loaders }) => {
      const { maxHops, intents, first } = args;
      checkSize('first', first);
      checkSize('maxHops', maxHops, MAX_HOPS);
      if (intents?.length === 0)
        throw badInput('intents', 'An empty list in intents matches nothing; null takes all citations.');
      const { chains, examined } = (await loaders.paperRetractionExposure(paper, args))!;
      return {
        paths: chains.map((row) => stepsOf(row as never)),
        truncation: readTruncation([examined], NOTE),
      };
    },
  }),
);
