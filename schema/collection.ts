import { builder } from './builder.ts';
import { pageCost } from './connection.ts';
import { lookUpOne } from './look-up.ts';
import { Collection } from './nodes.ts';
import { PaperConnection, searchedListArgs } from './paper-list.ts';

lookUpOne('collection', Collection, 'its name, in any case: "reading list"', 'queryCollection');

builder.objectFields(Collection, (t) => ({
  name: t.exposeString('name', { description: 'Name, as it was first written.' }),
  papers: t.field({
    type: PaperConnection,
    nullable: true,
    description: 'The papers in it, placeholders among them where somebody put them there.',
    args: searchedListArgs(t.arg),
    complexity: pageCost,
    resolve: (collection, args, { loaders }) => loaders.collectionPapers(collection, args),
  }),
}));
