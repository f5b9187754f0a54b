/** The two root fields that look nodes of one type up: one by id, many by ids. */
import type { ObjectRef } from '@pothos/core';
import { builder } from './builder.ts';
import { readBy } from './reads.ts';

type Types = (typeof builder)['$inferSchemaTypes'];
type LookUp = 'queryPaper' | 'queryAuthor' | 'queryTopic' | 'queryVenue' | 'queryCollection';

/** `spellings` completes "One paper by …". */
export const lookUpOne = <Card>(
  name: string,
  type: ObjectRef<Types, Card>,
  spellings: string,
  loader: LookUp,
) =>
  builder.queryField(name, (t) =>
    t.field({
      type,
      nullable: true,
      description: `One ${name} by ${spellings}; null when nothing held has it.`,
      args: { id: t.arg.id({ required: true, description: `Its \`id\`, or ${spellings}.` }) },
      resolve: (_, { id }, { loaders }) => loaders[loader].one(id) as never,
    }),
  );

/** Up to 500 nodes by ids of mixed kinds. */
export const lookUpMany = <Card>(name: string, type: ObjectRef<Types, Card>, loader: LookUp) =>
  builder.queryField(name, (t) =>
    t.field({
      type: [type],
      nullable: { list: true, items: true },
      description: `Up to 500 ${name} by ids of mixed kinds: same length and order, null where nothing held has the id.`,
      args: {
        ids: t.arg.idList({ required: true, description: 'Each in any usual spelling; at most 500.' }),
      },
      extensions: readBy(loader, ({ ids }: { ids: string[] }) => ids.map((id) => ({ id }))),
      complexity: ({ ids }) => ({ field: 1, multiplier: Math.max(ids.length, 1) }),
      resolve: (_, { ids }, { loaders }) => loaders[loader].many(ids) as never,
    }),
  );
