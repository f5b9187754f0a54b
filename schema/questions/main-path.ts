import { ROOT } from '../../loaders/batch.ts';
import { type ChainRow, stepsOf } from '../../loaders/chains.ts';
import { mainPath } from '../../loaders/main-path.ts';
import { graphOf, truncationOfSet } from '../../loaders/set-graph.ts';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { PaperSet, withinSet } from '../paper-set.ts';
import { PathAnswer } from '../paths.ts';

/** The citations from each of these papers to the next. */
async function stepsAlong(path: string[], { loaders }: Context) {
  const rows = await loaders.paperSetMainPath(ROOT, { path });
  const inPlace = rows.toSorted(([a], [b]) => a - b);
  const papers = [inPlace[0]![1], ...inPlace.map(([, , cited]) => cited)];
  return stepsOf([papers, inPlace.map(([, , , contexts, authors]) => [contexts, authors])] as ChainRow);
}

builder.objectField(PaperSet, 'mainPath', (t) =>
  t.field({
    type: PathAnswer,
    nullable: true,
    description:
      'Main path through the set, from a latest paper back to an earliest one, each citing the next: of all ways from a paper that no member cites to one that cites no member, the one whose citations have the greatest sum of search path counts (Hummon and Doreian 1989; Batagelj 2003), the number of such ways that a citation is on. Citations among papers that cite each other, over others too, do not count. Of ways that are equal the one over the lower keys; one path at most, none where no member cites another. Of a set of more than 5,000 papers the most cited are looked at, and `truncation` says so.',
    complexity: 50,
    resolve: async (set, _, context) => {
      const row = await withinSet(set, context);
      const graph = graphOf(row);
      const path = mainPath(graph).map((place) => graph.keys[place]!);
      return {
        paths: path.length ? [await stepsAlong(path, context)] : [],
        truncation: truncationOfSet(row),
      };
    },
  }),
);
