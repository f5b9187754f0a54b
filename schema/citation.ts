import type { Citation as Shape } from '../loaders/citations.ts';
import { builder } from './builder.ts';
import { CitationIntent } from './enums.ts';
import { Citation, Paper } from './nodes.ts';

builder.objectFields(Citation, (t) => ({
  citing: t.field({
    type: Paper,
    description: 'The paper that cites.',
    resolve: (citation: Shape) => citation.citing,
  }),
  cited: t.field({ type: Paper, description: 'The paper that it cites.', resolve: ({ cited }) => cited }),
  contexts: t.exposeStringList('contexts', {
    nullable: true,
    description: 'Sentences that cite; null when not known, empty when there are none.',
  }),
  intents: t.field({
    type: [CitationIntent],
    nullable: true,
    description: 'Why it cites; null when not known.',
    resolve: ({ intents }) => intents as never,
  }),
  isInfluential: t.exposeBoolean('isInfluential', {
    nullable: true,
    description: 'Whether the cited work matters to the citing one; null when not known.',
  }),
  addedAt: t.field({
    type: 'DateTime',
    nullable: true,
    description: 'When this graph first held the citation.',
    resolve: ({ addedAt }) => addedAt,
  }),
}));
