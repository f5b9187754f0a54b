import type { PaperWhere } from '../../cypher/filter/paper.ts';
import { MAX_SET_IDS } from '../../cypher/filter/sets.ts';
import { ROOT } from '../../loaders/batch.ts';
import { withColumns } from '../ahead.ts';
import { builder } from '../builder.ts';
import { pageCost } from '../connection.ts';
import { PaperSetInput } from '../paper-filter.ts';
import { paperListArgs } from '../paper-list.ts';
import { filterOf, heldSet, PaperSet } from '../paper-set.ts';
import { RelatedPaperConnection } from '../related-papers.ts';

builder.objectField(PaperSet, 'recommendedPapers', (t) =>
  t.field({
    type: RelatedPaperConnection,
    nullable: true,
    description: `For these and against those: papers like those of the set, never one of it nor a disliked one. The score is the average of co-citation and coupling with the papers of the set, less a fifth of the same with the disliked ones (Rocchio 1971, with the weights 0.75 and 0.15 of Salton and Buckley 1990); what is left at 0 or below is not recommended. Compared are at most ${MAX_SET_IDS} disliked papers, the newest. At most 100,000 citations are walked to the papers between and as many from there, preferably where these are few; \`truncation\` says what was left out.`,
    args: {
      disliked: t.arg({ type: PaperSetInput, description: 'What it should not be like; left out: nothing.' }),
      ...paperListArgs(t.arg),
    },
    complexity: pageCost,
    resolve: async ({ of, at }, { disliked, where, ...args }, context, info) => {
      const { loaders } = context;
      const unlike = disliked && (await heldSet(disliked, 'disliked', context));
      const keys = unlike ? await loaders.paperSetKeys(ROOT, { of: unlike.of, most: MAX_SET_IDS }) : [];
      const liked: PaperWhere = {
        ...where,
        ...(unlike ? { and: [...(where?.and ?? []), { not: filterOf(unlike) }] } : {}),
      };
      const listArgs = { ...args, where: liked, of, own: { disliked: keys } };
      return loaders.paperSetRecommendedPapers(
        at,
        withColumns(listArgs, info, loaders.paperSetRecommendedPapers),
      );
    },
  }),
);
