import { badInput } from '../../cypher/errors.ts';
import type { AuthorCard } from '../../cypher/model.ts';
import { ROOT } from '../../loaders/batch.ts';
import type { EdgeOf } from '../../loaders/index.ts';
import { withColumns } from '../ahead.ts';
import { builder } from '../builder.ts';
import { connection, evidence, pageArgs, pageCost } from '../connection.ts';
import { Author, Paper } from '../nodes.ts';
import { PaperSetInput } from '../paper-filter.ts';
import { heldSet } from '../paper-set.ts';

const ExpertConnection = connection<AuthorCard, EdgeOf<'queryExperts'>>('ExpertConnection', Author, {
  description: 'Experts.',
  things: 'authors',
  isLimited: true,
  edge: {
    name: 'ExpertEdge',
    description: 'One author, with the papers that count.',
    node: 'The author.',
    fields: (t) => ({
      score: t.exposeFloat('score', {
        description: 'The sum over these papers, each 0 to 2: the measure of the list.',
      }),
      evidence: evidence(t, Paper, {
        description: 'Papers of theirs that count, newest first.',
        of: (edge) => edge.evidence,
      }),
    }),
  },
});

const MAX_YEARS = 100;

builder.queryField('experts', (t) =>
  t.field({
    type: ExpertConnection,
    nullable: true,
    description:
      'Authors close to a set, those tied to its own authors left out. A paper outside of the set that cites it or is cited by it counts for its authors: by the share of the set that it cites or is cited by, and by the share that has the same main topic. The score of an author is the sum over the papers (CombSUM, Fox and Shaw 1994, as votes for people in Macdonald and Ounis 2006). Looked at are the papers of the set with the fewest citations and references, and where somebody is left out papers of their authors, as many as have 100,000 in all, and around one of more than 50,000 citations and references the newest of these; `truncation` says what was left out.',
    args: {
      for: t.arg({
        type: PaperSetInput,
        required: true,
        description: 'The papers that experts are sought for.',
      }),
      noJointPaperWithinYears: t.arg.int({
        defaultValue: 4,
        description: `Left out are the authors of the set, and who wrote with one of them in the newest year held or so many years before it, 0 to ${MAX_YEARS}; null: nobody is left out. A paper without a year ties nobody.`,
      }),
      ...pageArgs(t.arg),
    },
    complexity: pageCost,
    resolve: async (_, args, context, info) => {
      const { loaders } = context;
      const years = args.noJointPaperWithinYears ?? null;
      if (years !== null && (years < 0 || years > MAX_YEARS))
        throw badInput(
          'noJointPaperWithinYears',
          `noJointPaperWithinYears is ${years}; allowed are 0 to ${MAX_YEARS}, or null.`,
        );
      const { of } = await heldSet(args.for, 'for', context);
      const asked = withColumns(args, info, loaders.queryExperts);
      return loaders.queryExperts(ROOT, asked, { of, own: { years } });
    },
  }),
);
