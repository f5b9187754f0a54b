/** Lists of papers of which each edge shows the papers that put it there. */
import type { PaperCard } from '../cypher/model.ts';
import type { EdgeOf } from '../loaders/index.ts';
import { withColumns } from './ahead.ts';
import { builder } from './builder.ts';
import { evidenceArg, pageCost } from './connection.ts';
import { Paper } from './nodes.ts';
import { paperConnection, paperListArgs } from './paper-list.ts';

/** The loaders of such lists. */
type Listed = 'paperCoCitedPapers' | 'paperCoupledPapers' | 'paperDerivativeWorks' | 'paperPriorWorks';

type Evidence = EdgeOf<'paperCoCitedPapers'>;

export const EvidenceConnection = paperConnection<Evidence>(
  'EvidenceConnection',
  'Papers, each with the papers that put it in the list.',
  {
    name: 'EvidenceEdge',
    description: "One paper of the list; the list's own description says what its evidence is.",
    fields: (t) => ({
      evidenceCount: t.exposeInt('evidenceCount', {
        description: 'How many papers are the evidence: the measure of the list.',
      }),
      evidence: t.field({
        type: [Paper],
        nullable: true,
        description: 'Those papers, newest first.',
        args: { first: evidenceArg(t.arg, 10) },
        complexity: pageCost,
        resolve: (edge, { first }) => edge.evidence.slice(0, first) as PaperCard[],
      }),
    }),
  },
);

/** A question about one paper whose answer is such a list, read by the loader of its name. */
export const evidenceList = (field: string, loader: Listed, description: string) =>
  builder.objectField(Paper, field, (t) =>
    t.field({
      type: EvidenceConnection,
      nullable: true,
      description,
      args: paperListArgs(t.arg),
      complexity: pageCost,
      resolve: (p: PaperCard, args, { loaders }, info) =>
        loaders[loader](p, withColumns(args, info, loaders[loader])),
    }),
  );
