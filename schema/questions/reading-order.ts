import type { PaperCard } from '../../cypher/model.ts';
import { readingOrder } from '../../loaders/reading-order.ts';
import { cardsOf, graphOf } from '../../loaders/set-graph.ts';
import { checkSize, MAX_PAGE } from '../../loaders/window.ts';
import { builder } from '../builder.ts';
import { evidence, sizeCost } from '../connection.ts';
import { Paper } from '../nodes.ts';
import { PaperSet, withinSet } from '../paper-set.ts';

type Step = { paper: PaperCard; isEssential: boolean; neededBy: PaperCard[] };

const ReadingStep = builder.objectRef<Step>('ReadingStep').implement({
  description: 'One paper to read.',
  fields: (t) => ({
    paper: t.expose('paper', { type: Paper, description: 'The paper.' }),
    isEssential: t.exposeBoolean('isEssential', {
      description:
        'Whether it must be read, or only may be: it is in the core of the set (h-core; Hirsch 2005, Rousseau 2006), the papers that h members each build on at least, for the greatest h for which there are h such papers.',
    }),
    neededBy: evidence(t, Paper, {
      description:
        'Members of the set that build on it, listed themselves or not: they cite it. Newest first.',
      of: ({ neededBy }) => neededBy,
    }),
  }),
});

builder.objectField(PaperSet, 'readingOrder', (t) =>
  t.field({
    type: [ReadingStep],
    nullable: true,
    description:
      'In which order to read it: no paper before one it builds on, which is one that it cites. Of the papers that could come next the earliest does (topological order, Kahn 1962; an unknown date is the latest); papers that cite each other, over others too, stand together. With a budget smaller than the set, those are listed that most members build on, of these the most cited. Of a set of more than 5,000 papers the most cited are looked at.',
    args: {
      budget: t.arg.int({
        required: true,
        defaultValue: 20,
        description: `For how many papers there is time, 1 to ${MAX_PAGE}.`,
      }),
    },
    complexity: ({ budget }) => ({ field: 1, multiplier: sizeCost(budget, MAX_PAGE) }),
    resolve: async (set, { budget }, context) => {
      checkSize('budget', budget);
      const row = await withinSet(set, context);
      const cards = cardsOf(row);
      return readingOrder(graphOf(row), budget).map(({ place, isEssential, neededBy }) => ({
        paper: cards[place]!,
        isEssential,
        neededBy: neededBy.map((citing) => cards[citing]!),
      }));
    },
  }),
);
