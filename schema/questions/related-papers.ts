import type { Method, PaperCard } from '../../cypher/model.ts';
import { methodsOf } from '../../loaders/related.ts';
import { withColumns } from '../ahead.ts';
import { builder } from '../builder.ts';
import { pageCost } from '../connection.ts';
import { Paper } from '../nodes.ts';
import { type PaperListArgs, paperListArgs } from '../paper-list.ts';
import { readBy } from '../reads.ts';
import { RelatedMethod, RelatedPaperConnection } from '../related-papers.ts';

const listArgs = ({ methods, ...args }: PaperListArgs & { methods: readonly Method[] }) => ({
  ...args,
  own: { methods: methodsOf(methods) },
});

builder.objectField(Paper, 'relatedPapers', (t) =>
  t.field({
    type: RelatedPaperConnection,
    nullable: true,
    description:
      'Related papers and why: each reason with its score and what the two papers share. The score is the sum of these scores (CombSUM, Fox and Shaw 1994) divided by the number of methods asked. At most 100,000 links are walked beyond what ties it to others: from the papers that cite it, references, authors and topics that lead to the fewest papers. `truncation` counts these, and says what was left out.',
    args: {
      methods: t.arg({
        type: [RelatedMethod],
        required: true,
        defaultValue: ['CO_CITATION', 'COUPLING', 'SHARED_AUTHORS'],
        description:
          'The grounds that count, each as much as any other. With SHARED_TOPICS, which many papers share, the list is long.',
      }),
      ...paperListArgs(t.arg),
    },
    complexity: pageCost,
    extensions: readBy('paperRelatedPapers', listArgs),
    resolve: async (p: PaperCard, args, { loaders }, info) => {
      const listed = listArgs(args);
      if (listed.own.methods.includes('MEANING')) await loaders.queryEmbedding.check();
      return loaders.paperRelatedPapers(p, withColumns(listed, info, loaders.paperRelatedPapers));
    },
  }),
);
