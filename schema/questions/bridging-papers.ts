import { ROOT } from '../../loaders/batch.ts';
import { bridgesBetween, MOST_MEMBERS } from '../../loaders/bridges.ts';
import type { EdgeOf } from '../../loaders/index.ts';
import { withColumns } from '../ahead.ts';
import { builder } from '../builder.ts';
import { evidence, pageCost } from '../connection.ts';
import { Paper } from '../nodes.ts';
import { PaperSetInput } from '../paper-filter.ts';
import { paperConnection, paperListArgs } from '../paper-list.ts';
import { heldSet } from '../paper-set.ts';
import { reads } from '../reads.ts';

const BridgeConnection = paperConnection<EdgeOf<'queryBridgingPapers'>>(
  'BridgeConnection',
  'Papers between two sets.',
  {
    name: 'BridgeEdge',
    description: 'One paper between, and what it ties.',
    fields: (t) => ({
      betweenness: t.exposeFloat('betweenness', {
        description:
          'How many pairs, one paper of each set, it ties; a pair that several papers tie counts as its share for each: 0.5 where there are two.',
      }),
      fromSide: evidence(t, Paper, {
        description: 'Papers of the set `from` in these pairs, newest first.',
        shown: 5,
        of: (edge) => edge.fromSide,
      }),
      toSide: evidence(t, Paper, {
        description: 'Papers of the set `to` in these pairs, newest first.',
        shown: 5,
        of: (edge) => edge.toSide,
      }),
    }),
  },
);

builder.queryField('bridgingPapers', (t) =>
  t.field({
    type: BridgeConnection,
    nullable: true,
    description: `Papers between two sets, by betweenness: of neither set, and tied by a citation, either way, to a paper of each that are not tied themselves. This is the betweenness of Freeman (1977) between the papers of two sets (Brandes 2008), bounded to ways of two citations (Borgatti and Everett 2006). Looked at are the newest ${MOST_MEMBERS.toLocaleString('en')} papers of a set, and at most 100,000 citations from these and as many from those between; \`truncation\` says what was left out.`,
    args: {
      from: t.arg({ type: PaperSetInput, required: true, description: 'The one set: `{topicId: "…"}`.' }),
      to: t.arg({ type: PaperSetInput, required: true, description: 'The other set.' }),
      ...paperListArgs(t.arg),
    },
    complexity: pageCost,
    // What lies between is found before the list is asked.
    extensions: reads(() => []),
    resolve: async (_, { from, to, ...args }, context, info) => {
      const { loaders } = context;
      const sets = await Promise.all([heldSet(from, 'from', context), heldSet(to, 'to', context)]);
      // One more than are looked at, which tells that there are more.
      const keys = await Promise.all(
        sets.map(({ of }) => loaders.paperSetKeys(ROOT, { of, most: MOST_MEMBERS + 1 })),
      );
      const [ours, theirs] = keys as [string[], string[]];
      const { bridges, truncation } = await bridgesBetween(ours, theirs, loaders.queryPathSteps);
      const asked = withColumns({ ...args, own: { bridges } }, info, loaders.queryBridgingPapers);
      const list = await loaders.queryBridgingPapers(ROOT, asked);
      return Object.defineProperty(list, 'truncation', { value: truncation });
    },
  }),
);
