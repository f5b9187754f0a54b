import { oneOf, type Range, range } from './fields.ts';
import type { Fields, Scope } from './predicate.ts';

export type TopicWhere = {
  schemes?: string[] | null;
  level?: Range<number> | null;
  broaderIds?: string[] | null;
};

/** The topics of these ids and all below them, or just those below, collected once; gives the list's name. */
export const topicsFrom = (ids: readonly string[], { keys, prelude }: Scope, path: string, from: 0 | 1 = 0) =>
  prelude(
    `COLLECT { MATCH (wanted:Topic)<-[:BROADER*${from}..]-(below) WHERE wanted.key IN ${keys('Topic', ids, path)} RETURN DISTINCT below }`,
  );

export const TOPIC_FIELDS: Fields = {
  schemes: oneOf('node.scheme'),
  level: range('node.level'),
  broaderIds: (ids: string[], scope, path) => `node IN ${topicsFrom(ids, scope, path, 1)}`,
};
