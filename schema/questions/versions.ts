import { builder } from '../builder.ts';
import { Paper } from '../nodes.ts';

builder.objectField(Paper, 'versions', (t) =>
  t.field({
    type: [Paper],
    nullable: true,
    description:
      'Other versions of this work that are held as nodes of their own, earlier and later, the newest first, 100 at most. A record that carries the ids of both is one node and not listed.',
    complexity: 100,
    resolve: (p, _, { loaders }) => loaders.paperVersions(p),
  }),
);
