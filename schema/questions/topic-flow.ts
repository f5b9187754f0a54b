import { readCard, type TopicCard } from '../../cypher/model.ts';
import type { Truncation as TruncationShape } from '../../loaders/truncation.ts';
import { checkSize, DEFAULT_PAGE } from '../../loaders/window.ts';
import { builder } from '../builder.ts';
import { CitationDirection } from '../citation-graph.ts';
import { evidenceArg, pageCost } from '../connection.ts';
import { Topic } from '../nodes.ts';
import { PaperFilter } from '../paper-filter.ts';
import { truncation } from '../truncation.ts';
import { withZeroYears, YearCount } from '../year-counts.ts';

type Flow = {
  topic: TopicCard;
  citationCount: number;
  years: [year: number, count: number][];
  newest: number | null;
  truncation: TruncationShape | null;
};

const NOTE =
  'The newest papers of the topic are preferred: as many as have 100,000 citations in all, and 10,000 at most.';

const TopicFlow = builder.objectRef<Flow>('TopicFlow').implement({
  description: 'One topic on the other side of the citations.',
  fields: (t) => ({
    topic: t.expose('topic', { type: Topic, description: 'The topic.' }),
    citationCount: t.exposeInt('citationCount', {
      description: 'Citations between, those of an unknown year too.',
    }),
    countsByYear: t.field({
      type: [YearCount],
      description: 'These by the citing years, years without any included, up to the newest held.',
      resolve: ({ years: citations, newest, truncation }) =>
        withZeroYears({ from: null, newest, citations, papers: null }, null, truncation),
    }),
    truncation: truncation(t, 'the counts are'),
  }),
});

builder.objectField(Topic, 'flow', (t) =>
  t.field({
    type: [TopicFlow],
    nullable: true,
    description:
      "Topics whose papers cite this one's (or are cited by them), per year, most citations first; ties by key. Its own papers and those of narrower topics are looked at, and of the papers on the other side each topic that stands on them, this one too: what stays within it. A citation counts once for each of these topics. Of at most as many papers, the newest first, as have 100,000 citations in all, and 10,000 at most: `truncation` is the same in every item.",
    args: {
      direction: t.arg({
        type: CitationDirection,
        required: true,
        defaultValue: 'CITATIONS',
        description:
          'CITATIONS: where its papers are cited; REFERENCES: where what they cite comes from; BOTH: the two added up.',
      }),
      where: t.arg({
        type: PaperFilter,
        description: 'Which papers on the other side count; left out: all of them.',
      }),
      first: evidenceArg(t.arg, DEFAULT_PAGE),
    },
    complexity: pageCost,
    resolve: async (topic, args, { loaders }): Promise<Flow[]> => {
      checkSize('first', args.first);
      const rows = await loaders.topicFlow(topic, args);
      return rows.map(([card, citationCount, years, newest, examined, available]) => ({
        topic: readCard('Topic', card),
        citationCount,
        years,
        newest,
        truncation: examined === available ? null : { examined, available, note: NOTE },
      }));
    },
  }),
);
