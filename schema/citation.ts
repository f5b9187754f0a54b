import type { Citation as Shape } from '../loaders/citations.ts';
import { builder } from './builder.ts';
import { citationFields } from './citation-fields.ts';
import { Citation, Paper } from './nodes.ts';

builder.objectFields(Citation, (t) => ({
  citing: t.field({
    type: Paper,
    description: 'The paper that cites.',
    resolve: (citation: Shape) => citation.citing,
  }),
  cited: t.field({ type: Paper, description: 'The paper that it cites.', resolve: ({ cited }) => cited }),
  ...citationFields(t),
}));
