import type { GraphInfo as GraphInfoShape } from '../loaders/graph.ts';
import { builder } from './builder.ts';

const GraphInfo = builder.objectRef<GraphInfoShape>('GraphInfo').implement({
  description: 'Contents of this graph.',
  fields: (t) => ({
    paperCount: t.exposeInt('paperCount', { description: 'Full papers: those with a record.' }),
    placeholderCount: t.exposeInt('placeholderCount', {
      description: 'Papers known only because they are cited.',
    }),
    authorCount: t.exposeInt('authorCount', { description: 'Authors.' }),
    topicCount: t.exposeInt('topicCount', { description: 'Topics.' }),
    citationCount: t.exposeInt('citationCount', { description: 'Citations.' }),
    newestPublicationDate: t.expose('newestPublicationDate', {
      type: 'Date',
      nullable: true,
      description: 'Newest plausible publication day held; days to come are passed over.',
    }),
    updatedAt: t.expose('updatedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'End of the last import.',
    }),
    sources: t.exposeStringList('sources', { description: 'Sources held, by name.' }),
  }),
});

builder.queryField('graph', (t) =>
  t.field({
    type: GraphInfo,
    nullable: true,
    description: 'What this server holds and how fresh it is.',
    resolve: (_, _args, { loaders }) => loaders.queryGraph(),
  }),
);
