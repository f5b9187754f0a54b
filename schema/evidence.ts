/** Lists of papers of which each edge shows the papers that put it there. */
import { badInput } from '../cypher/errors.ts';
import type { PaperCard } from '../cypher/model.ts';
import type { EdgeOf } from '../loaders/index.ts';
import { withColumns } from './ahead.ts';
import { builder } from './builder.ts';
import { evidence, pageCost } from './connection.ts';
import { Paper } from './nodes.ts';
import { paperConnection, paperListArgs } from './paper-list.ts';
import { PaperSet } from './paper-set.ts';

/** The loaders of such lists. */
type Listed = 'paperCoCitedPapers' | 'paperCoupledPapers' | 'paperDerivativeWorks' | 'paperPriorWorks';

type SetListed = 'paperSetCommonReferences' | 'paperSetMissedPapers' | 'paperSetPapersCitingMost';

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
      evidence: evidence(t, Paper, {
        description: 'Those papers, newest first.',
        of: (edge) => edge.evidence,
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

/** A question about a set of papers whose answer is such a list; `minCount` says what is counted, if it takes that. */
export const setEvidenceList = (field: string, loader: SetListed, description: string, minCount?: string) =>
  builder.objectField(PaperSet, field, (t) => {
    const least = t.arg.int({ required: true, defaultValue: 2, description: minCount ?? '' });
    const more = (minCount ? { minCount: least } : {}) as { minCount: typeof least };
    return t.field({
      type: EvidenceConnection,
      nullable: true,
      description,
      args: { ...more, ...paperListArgs(t.arg) },
      complexity: pageCost,
      resolve: ({ of, at }, { minCount: count, ...args }, { loaders }, info) => {
        if (minCount && count < 1) throw badInput('minCount', `minCount is ${count}; allowed is 1 or more.`);
        const own = minCount ? { minCount: count } : {};
        return loaders[loader](at, withColumns({ ...args, of, own }, info, loaders[loader]));
      },
    });
  });
