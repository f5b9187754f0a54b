/** The two root fields that look nodes of one type up: one by id, many by ids. */
import type { ObjectRef } from '@pothos/core';
import type { Loaders } from '../loaders/index.ts';
import { builder } from './builder.ts';

type Types = (typeof builder)['$inferSchemaTypes'];
type NodeLoader<Card> = {
  one(id: string): Promise<Card | null>;
  many(ids: string[]): Promise<(Card | null)[]>;
};

/** `spellings` completes "One paper by …". */
export const lookUpOne = <Card>(
  name: string,
  type: ObjectRef<Types, Card>,
  spellings: string,
  loader: (loaders: Loaders) => NodeLoader<Card>,
) =>
  builder.queryField(name, (t) =>
    t.field({
      type,
      nullable: true,
      description: `One ${name} by ${spellings}; null when nothing held has it.`,
      args: { id: t.arg.id({ required: true, description: `Its \`id\`, or ${spellings}.` }) },
      resolve: (_, { id }, { loaders }) => loader(loaders).one(id) as never,
    }),
  );

/** Up to 500 nodes by ids of mixed kinds. */
export const lookUpMany = <Card>(
  name: string,
  type: ObjectRef<Types, Card>,
  loader: (loaders: Loaders) => NodeLoader<Card>,
) =>
  builder.queryField(name, (t) =>
    t.field({
      type: [type],
      nullable: { list: true, items: true },
      description: `Up to 500 ${name} by ids of mixed kinds: same length and order, null where nothing held has the id.`,
      args: {
        ids: t.arg.idList({ required: true, description: 'Each in any usual spelling; at most 500.' }),
      },
      complexity: ({ ids }) => ({ field: 1, multiplier: Math.max(ids.length, 1) }),
      resolve: (_, { ids }, { loaders }) => loader(loaders).many(ids) as never,
    }),
  );
