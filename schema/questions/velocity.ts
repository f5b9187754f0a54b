import { badInput } from '../../cypher/errors.ts';
import { isLateAwakening } from '../../loaders/pace.ts';
import { checkSize } from '../../loaders/window.ts';
import { builder } from '../builder.ts';
import { Independence } from '../enums.ts';
import { Paper } from '../nodes.ts';
import { readBy } from '../reads.ts';

type Velocity = {
  perMonth: number;
  acceleration: number | null;
  isLateAwakening: boolean | null;
  normalized: () => number | null | Promise<number | null>;
};

const CitationVelocity = builder.objectRef<Velocity>('CitationVelocity').implement({
  description: 'How fast a paper is cited, by citations held.',
  fields: (t) => ({
    perMonth: t.exposeFloat('perMonth', {
      description: 'Citations by papers of the months up to the day, divided by the months.',
    }),
    acceleration: t.exposeFloat('acceleration', {
      nullable: true,
      description:
        'perMonth less what it was at the beginning of these months; null for a paper that was not out during all of the months before.',
    }),
    normalized: t.float({
      nullable: true,
      description:
        'perMonth divided by the average of the full papers of its main topic and year, itself included (Waltman et al. 2011: observed by expected citations); 1 is the average. Of at most as many of these papers, by key, as have 100,000 citations in all. Null without a topic, a year or any citation of them, and under `independence`.',
      resolve: (velocity) => velocity.normalized(),
    }),
    isLateAwakening: t.exposeBoolean('isLateAwakening', {
      nullable: true,
      description:
        'A sleeping beauty (van Raan 2004): in its first five years or more at most one citation a year on average, and more than twenty in the four years after these. Null where its year is not known.',
    }),
  }),
});

const MAX_MONTHS = 1_200;

type Args = { months: number; asOf?: Date | null; independence?: string[] | null };

const spanOf = ({ months, asOf }: Args) => ({
  months,
  asOf: asOf ? new Date(asOf).toISOString().slice(0, 10) : null,
});
const loaderArgs = (args: Args) => ({
  ...spanOf(args),
  where: args.independence ? { independence: args.independence } : null,
});

/** Citations of each year from that of publication to that of the day. */
function perYear(byYear: readonly [number, number][], year: number, until: string): number[] {
  const counts = new Map(byYear);
  const years = Math.max(+until.slice(0, 4) - year + 1, 0);
  return Array.from({ length: years }, (_, i) => counts.get(year + i) ?? 0);
}

builder.objectField(Paper, 'velocity', (t) =>
  t.field({
    type: CitationVelocity,
    nullable: true,
    description:
      'Citations per month up to a day. A citation counts on the day of the citing paper, where only its month or year is known on the first of that, and without a year not at all.',
    args: {
      months: t.arg.int({
        required: true,
        defaultValue: 12,
        description: `Over how many months, 1 to ${MAX_MONTHS}.`,
      }),
      asOf: t.arg({
        type: 'Date',
        description:
          'The last day that counts: 2024-12-31; left out: the newest day held, days to come aside.',
      }),
      independence: t.arg({
        type: [Independence],
        description: 'Count only citations of these kinds; left out: all of them.',
      }),
    },
    complexity: 10,
    extensions: readBy('paperVelocity', loaderArgs),
    resolve: async (paper, args, { loaders }) => {
      const { months, independence } = args;
      checkSize('months', months, MAX_MONTHS);
      if (independence?.length === 0)
        throw badInput('independence', 'An empty list in independence matches nothing; leave it out.');
      const found = await loaders.paperVelocity(paper, loaderArgs(args));
      const { year, until, recent, before, isOlder, byYear } = found;
      return {
        perMonth: recent / months,
        acceleration: isOlder ? (recent - before) / months : null,
        isLateAwakening:
          year === null || until === null ? null : isLateAwakening(perYear(byYear, year, until)),
        normalized: async () => {
          if (independence) return null;
          const peers = await loaders.paperPeerVelocity(paper, spanOf(args));
          return peers?.recent ? recent / (peers.recent / peers.papers) : null;
        },
      };
    },
  }),
);
