import { type AuthorCard, readCard } from '../../cypher/model.ts';
import type { Loaders } from '../../loaders/index.ts';
import type { List } from '../../loaders/lists.ts';
import { withColumns } from '../ahead.ts';
import { builder } from '../builder.ts';
import { connection, evidence, pageArgs, pageCost } from '../connection.ts';
import { Author, Paper } from '../nodes.ts';
import { IntRange } from '../paper-filter.ts';

type Conflict = Awaited<ReturnType<Loaders['queryConflictsOfInterest']>> extends List<infer E> ? E : never;

const ConflictConnection = connection<AuthorCard, Conflict>('ConflictConnection', Author, {
  description: 'Ties between two groups of authors.',
  things: 'ties',
  isLimited: true,
  edge: {
    name: 'ConflictEdge',
    description: 'An author of one group and one of the other who wrote papers together.',
    node: 'The one of the first group.',
    fields: (t) => ({
      other: t.field({
        type: Author,
        description: 'The one of the other group; the same author where somebody is in both.',
        resolve: ({ other }) => readCard('Author', other),
      }),
      sharedPaperCount: t.exposeInt('sharedPaperCount', {
        description: 'Joint papers held, of the years asked for.',
      }),
      lastYear: t.exposeInt('lastYear', {
        nullable: true,
        description: 'Last joint year; null when none of these papers has a year.',
      }),
      sharedPapers: evidence(t, Paper, {
        description: 'These papers, newest first.',
        of: (edge) => edge.sharedPapers,
      }),
    }),
  },
});

const IDS = 'each by its `id`, an ORCID, an OpenAlex address or the id of a source; 1 to 500.';

builder.queryField('conflictsOfInterest', (t) =>
  t.field({
    type: ConflictConnection,
    nullable: true,
    description:
      'Joint papers that tie two groups of authors, such as the authors of a submission and its reviewers: each pair of one and the other with papers in common, most of them first, then by the keys of `other` and of the one. Somebody in both groups is tied to himself by all of his papers. Looked through are the newest joint papers, as many as have 100,000 pairs in all; `truncation` says what was left out.',
    args: {
      authorIds: t.arg.idList({ required: true, description: `The first group, ${IDS}` }),
      otherAuthorIds: t.arg.idList({ required: true, description: `The other group, ${IDS}` }),
      years: t.arg({
        type: IntRange,
        description:
          'Only joint papers of these years, such as {from: 2021}: a paper without a year is of none. Left out: all of them.',
      }),
      ...pageArgs(t.arg),
    },
    complexity: pageCost,
    resolve: (_, args, { loaders }, info) =>
      loaders.queryConflictsOfInterest(withColumns(args, info, loaders.queryConflictsOfInterest)),
  }),
);
