import type { ObjectRef } from '@pothos/core';
import { badInput } from '../cypher/errors.ts';
import type { YearCounts } from '../cypher/model.ts';
import type { Loaders } from '../loaders/index.ts';
import { readTruncation, type Truncation as TruncationShape } from '../loaders/truncation.ts';
import { builder } from './builder.ts';
import { Author, Paper, Topic } from './nodes.ts';
import { PaperSet } from './paper-set.ts';
import { truncation } from './truncation.ts';

type YearCountShape = {
  year: number;
  citationCount: number;
  paperCount: number | null;
  truncation: TruncationShape | null;
};

const NOTE =
  'Papers count in any case; citations of as many of them, by key, as have 1,000,000 citations in all, and 100,000 at most.';

export const YearCount = builder.objectRef<YearCountShape>('YearCount').implement({
  description: 'One year.',
  fields: (t) => ({
    year: t.exposeInt('year', { description: 'Year.' }),
    citationCount: t.exposeInt('citationCount', { description: 'Citations held, by the citing year.' }),
    paperCount: t.exposeInt('paperCount', {
      nullable: true,
      description: 'Papers held, by their year; null of a single paper.',
    }),
    truncation: truncation(t, 'the citations, the same in each year, are'),
  }),
});

/** Every year from the first on, those without anything too, up to the one asked for or the newest held; with what was left out. */
export function withZeroYears(
  counts: YearCounts,
  until: number | null | undefined,
  left: TruncationShape | null = readTruncation(counts.examined ? [counts.examined] : [], NOTE),
): YearCountShape[] {
  const citations = new Map(counts.citations);
  const papers = counts.papers && new Map(counts.papers);
  const from = counts.from ?? Math.min(...citations.keys(), ...(papers?.keys() ?? []));
  const last = until ?? counts.newest ?? from;
  return Array.from({ length: Number.isFinite(from) ? Math.max(last - from + 1, 0) : 0 }, (_, i) => ({
    year: from + i,
    citationCount: citations.get(from + i) ?? 0,
    paperCount: papers ? (papers.get(from + i) ?? 0) : null,
    truncation: left,
  }));
}

/** Years run on to at most this one. */
const MAX_UNTIL = 2100;

const countsByYear = <Shape extends object>(
  type: ObjectRef<(typeof builder)['$inferSchemaTypes'], Shape>,
  description: string,
  load: (loaders: Loaders, node: Shape, args: Record<string, unknown>) => YearCounts | Promise<YearCounts>,
) =>
  builder.objectField(type, 'countsByYear', (t) =>
    t.field({
      type: [YearCount],
      nullable: true,
      description,
      args: {
        until: t.arg.int({ description: `The last year, ${MAX_UNTIL} at most; left out: the newest held.` }),
      },
      complexity: 100,
      resolve: async (node, args, { loaders }) => {
        const { until } = args;
        if (until != null && (until < 0 || until > MAX_UNTIL))
          throw badInput('until', `until is ${until}; allowed are years up to ${MAX_UNTIL}.`);
        return withZeroYears(await load(loaders, node as Shape, args), until);
      },
    }),
  );

countsByYear(
  Paper,
  'Citations held per year, years without one included, from the year of publication (if unknown: of the first citation).',
  (loaders, node, args) => loaders.paperCountsByYear(node, args),
);
countsByYear(
  Author,
  'Papers and citations held per year, years without any included.',
  (loaders, node, args) => loaders.authorCountsByYear(node, args),
);
countsByYear(
  Topic,
  'Papers and citations held per year, narrower topics included and years without any. Of a topic whose papers have more than a million citations in all these are counted of a part of the papers, by key, 100,000 at most: `truncation` is the same in every year.',
  (loaders, node, args) => loaders.topicCountsByYear(node, args),
);
countsByYear(
  PaperSet,
  'Papers and citations held per year, years without any included: a member counts by its year, a citation of a member by that of the citing paper. Of a set whose papers have more than a million citations in all these are counted of a part of the papers, by key, 100,000 at most: `truncation` is the same in every year.',
  async (loaders, { of, at }, args) => (await loaders.paperSetCountsByYear(at, { ...args, of }))!,
);
