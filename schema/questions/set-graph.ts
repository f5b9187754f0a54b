import { drawingOf, MOST_MEMBERS } from '../../loaders/set-graph.ts';
import { checkSize } from '../../loaders/window.ts';
import { builder } from '../builder.ts';
import { CitationGraph } from '../citation-graph.ts';
import { sizeCost } from '../connection.ts';
import { PaperSet, withinSet } from '../paper-set.ts';

const MAX_EDGES = 10_000;

builder.objectField(PaperSet, 'graph', (t) =>
  t.field({
    type: CitationGraph,
    nullable: true,
    description: `Its papers, each CURRENT, and all citations inside the set and nothing else (induced graph), ready to draw or to load. Where these are more than maxEdges, the most cited papers are kept, as many as have no more citations among them; at most ${MOST_MEMBERS.toLocaleString('en')} papers.`,
    args: {
      maxEdges: t.arg.int({
        required: true,
        defaultValue: 5_000,
        description: `How many citations at most, 1 to ${MAX_EDGES}.`,
      }),
    },
    complexity: ({ maxEdges }) => ({ field: 1, multiplier: sizeCost(maxEdges, MAX_EDGES) }),
    resolve: async (set, { maxEdges }, context) => {
      checkSize('maxEdges', maxEdges, MAX_EDGES);
      const { ties, ...drawing } = drawingOf(await withinSet(set, context), maxEdges);
      return { ...drawing, edges: async () => ties };
    },
  }),
);
