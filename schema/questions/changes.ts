import { badInput } from '../../cypher/errors.ts';
import { readCitation } from '../../loaders/citations.ts';
import { readTruncation, type Truncation as TruncationShape } from '../../loaders/truncation.ts';
import { checkSize, DEFAULT_PAGE } from '../../loaders/window.ts';
import { builder } from '../builder.ts';
import { evidenceArg, pageCost } from '../connection.ts';
import { Citation } from '../nodes.ts';
import { PaperSet, type SetOfPapers } from '../paper-set.ts';
import { truncation } from '../truncation.ts';

/** Texts that compare as the moments do; behind every one of them where none is named. */
type Span = { since: string; until: string };

const OPEN = '~';

/** Of no papers. */
const NOTHING = { before: 0, after: 0, added: 0, withdrawn: 0, examined: null };

type Difference = Span & {
  set: SetOfPapers;
  asked: string;
  counts: Record<'before' | 'after' | 'added' | 'withdrawn', number>;
  truncation: TruncationShape | null;
};

const NOTE =
  'The members that fewest papers cite are preferred: as many as have 100,000 citations, those that were withdrawn among them.';

const Changes = builder.objectRef<Difference>('Changes').implement({
  description:
    'Difference between two moments. Counts are of citations held: a citation is held from the moment at which it was added to this graph, `addedAt`, up to the one at which no source told of it any more.',
  fields: (t) => {
    const changed = (name: 'added' | 'withdrawn', description: string) =>
      t.field({
        type: [Citation],
        nullable: true,
        description,
        args: { first: evidenceArg(t.arg, DEFAULT_PAGE) },
        complexity: pageCost,
        resolve: async ({ set: { of, at }, since, until }, { first }, { loaders }) => {
          checkSize(`${name}.first`, first);
          const rows = await loaders.paperSetChanged(at, {
            of,
            since,
            until,
            first,
            isAdded: name === 'added',
          });
          return rows.map(readCitation);
        },
      });
    return {
      since: t.field({ type: 'DateTime', description: 'From here.', resolve: ({ since }) => since }),
      until: t.field({ type: 'DateTime', description: 'To here.', resolve: ({ asked }) => asked }),
      countBefore: t.int({
        description: 'Citations of its papers held at `since`.',
        resolve: ({ counts }) => counts.before,
      }),
      countAfter: t.int({
        description: 'Citations of its papers held at `until`: countBefore + addedCount - withdrawnCount.',
        resolve: ({ counts }) => counts.after,
      }),
      added: changed('added', 'Citations held at `until` and not at `since`, those that came last first.'),
      addedCount: t.int({ description: 'How many these are.', resolve: ({ counts }) => counts.added }),
      withdrawn: changed(
        'withdrawn',
        'Citations held at `since` and not at `until`, those that went last first. The `id` of one that has not come back finds nothing.',
      ),
      withdrawnCount: t.int({
        description: 'How many these are.',
        resolve: ({ counts }) => counts.withdrawn,
      }),
      truncation: truncation(t, 'counts and citations are'),
    };
  },
});

const momentOf = (moment: Date | string) => new Date(moment).toISOString();

builder.objectField(PaperSet, 'changes', (t) =>
  t.field({
    type: Changes,
    nullable: true,
    description:
      'Citations of its papers that came and went between two moments, such as the ends of two imports (`graph { updatedAt }`; `citeweave imports` lists them). One paper, an author and a topic are sets too: `paperSet(of: {ids: ["arXiv:2402.10688"]})`. What came and went again in between is no change. Citations by papers that are no longer held are forgotten, and papers found to be one count as one, for the past as well. Looked through are the papers that fewest papers cite, as many as have 100,000 citations in all; `truncation` says what was left out.',
    args: {
      since: t.arg({
        type: 'DateTime',
        required: true,
        description:
          'The earlier moment: 2026-01-31T00:00:00Z. What changed at this very moment is told, as by `addedSince`.',
      }),
      until: t.arg({
        type: 'DateTime',
        description:
          'The later moment; what changed at it is not told, so that spans can follow each other. Left out: now.',
      }),
    },
    complexity: 10,
    resolve: async (set, args, { loaders }) => {
      const since = momentOf(args.since);
      const until = args.until ? momentOf(args.until) : OPEN;
      if (until < since) throw badInput('until', `until is ${until}, before since, ${since}.`);
      const asked = args.until ? until : momentOf(new Date());
      const row = await loaders.paperSetChanges(set.at, { of: set.of, since, until });
      const { examined, ...counts } = row ?? NOTHING;
      return {
        ...{ set, since, until, asked, counts },
        truncation: readTruncation(examined ? [examined] : [], NOTE),
      };
    },
  }),
);
