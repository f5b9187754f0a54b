import { builder } from './builder.ts';
import { pageCost } from './connection.ts';
import { lookUpOne } from './look-up.ts';
import { Collection } from './nodes.ts';
import { PaperConnection, searchedListArgs } from './paper-list.ts';
import { PaperSet } from './paper-set.ts';

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
  set: t.field({
    type: PaperSet,
    nullable: true,
    description:
      'Questions about it as a whole: what its papers cite in common, what cites most of them, what it lacks.',
    resolve: (collection) => ({ of: { isParent: true }, at: collection, argument: 'set', unknownIds: [] }),
  }),
}));
