import type { NeighborhoodArgs } from '../../loaders/neighborhood.ts';
import { checkSize } from '../../loaders/window.ts';
import { builder } from '../builder.ts';
import { CitationDirection, CitationGraph } from '../citation-graph.ts';
import { sizeCost } from '../connection.ts';
import { PaperOrder } from '../enums.ts';
import { Paper } from '../nodes.ts';
import { PaperFilter } from '../paper-filter.ts';

const MAX_DEPTH = 3;
const MAX_NODES = 500;

builder.objectField(Paper, 'neighborhood', (t) =>
  t.field({
    type: CitationGraph,
    nullable: true,
    description:
      'What lies around it, to draw: papers up to so many citations away, and all citations among them. A paper takes the side that it was first reached from; with both at once it is a CITATION. Where there are too many the nearer ones are kept, and of those equally near the preferred ones. Beyond the paper itself at most 100,000 citations are walked at each depth, from the papers with the fewest citations and references first; `truncation` says what was left out.',
    args: {
      depth: t.arg.int({
        required: true,
        defaultValue: 1,
        description: `Over how many citations at most, 1 to ${MAX_DEPTH}.`,
      }),
      direction: t.arg({
        type: CitationDirection,
        required: true,
        defaultValue: 'BOTH',
        description: 'Which way citations are followed, at every depth.',
      }),
      where: t.arg({
        type: PaperFilter,
        description:
          'Which papers are drawn besides the one in the middle, and gone on from; left out: all. What compares (`sharesAuthors`, `independence`) compares with the one in the middle, as if it was cited.',
      }),
      prefer: t.arg({
        type: PaperOrder,
        required: true,
        defaultValue: 'MOST_CITED',
        description: 'Which of those equally near are kept where there are too many.',
      }),
      maxNodes: t.arg.int({
        required: true,
        defaultValue: 100,
        description: `How many papers at most, the one in the middle included: 1 to ${MAX_NODES}.`,
      }),
    },
    complexity: ({ maxNodes }) => ({ field: 1, multiplier: sizeCost(maxNodes, MAX_NODES) }),
    resolve: async (paper, given, { loaders }) => {
      const args: NeighborhoodArgs = given;
      checkSize('depth', args.depth, MAX_DEPTH);
      checkSize('maxNodes', args.maxNodes, MAX_NODES);
      const found = await loaders.paperNeighborhood(paper, args);
      return found && { ...found, edges: () => loaders.paperNeighborhoodCitations(found, args) };
    },
  }),
);
