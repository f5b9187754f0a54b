import type { PaperCard } from '../../cypher/model.ts';
import { withColumns } from '../ahead.ts';
import { builder } from '../builder.ts';
import { CitationConnection } from '../citations.ts';
import { pageCost } from '../connection.ts';
import { Paper } from '../nodes.ts';
import { paperListArgs } from '../paper-list.ts';

builder.objectField(Paper, 'followUpPapers', (t) =>
  t.field({
    type: CitationConnection,
    nullable: true,
    description:
      'Later papers that cite this one and share an author with it; `sharedAuthors` of the edge says whom. By date: papers without one are left out, as not known to be later.',
    args: paperListArgs(t.arg),
    complexity: pageCost,
    resolve: (p: PaperCard, args, { loaders }, info) =>
      loaders.paperFollowUpPapers(p, withColumns(args, info, loaders.paperFollowUpPapers)),
  }),
);
