import type { PaperCard } from '../../cypher/model.ts';
import { withColumns } from '../ahead.ts';
import { builder } from '../builder.ts';
import { pageCost } from '../connection.ts';
import { EvidenceConnection } from '../evidence.ts';
import { Paper } from '../nodes.ts';
import { type PaperListArgs, paperListArgs } from '../paper-list.ts';
import { readBy } from '../reads.ts';

const listArgs = ({ excludeDirect, ...args }: PaperListArgs & { excludeDirect: boolean }) => ({
  ...args,
  own: { excludeDirect },
});

builder.objectField(Paper, 'secondDegreeCitations', (t) =>
  t.field({
    type: EvidenceConnection,
    nullable: true,
    description:
      'Papers that cite papers that cite this one; evidence: the papers between, one for each route. At most 100,000 citations are walked, those of the citing papers that fewest papers cite; `truncation` says what was left out.',
    args: {
      excludeDirect: t.arg.boolean({
        required: true,
        defaultValue: true,
        description: 'Leave out papers that cite this one themselves.',
      }),
      ...paperListArgs(t.arg),
    },
    complexity: pageCost,
    extensions: readBy('paperSecondDegreeCitations', listArgs),
    resolve: (p: PaperCard, args, { loaders }, info) =>
      loaders.paperSecondDegreeCitations(
        p,
        withColumns(listArgs(args), info, loaders.paperSecondDegreeCitations),
      ),
  }),
);
