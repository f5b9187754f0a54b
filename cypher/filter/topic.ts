import { oneOf, type Range, range } from './fields.ts';
import type { Fields, Scope } from './predicate.ts';

export type TopicWhere = {
  schemes?: string[] | null;
  level?: Range<number> | null;
  broaderIds?: string[] | null;
};

/** The topics of these ids and all below them, collected once, for they are few beside papers; gives the name. */
export const topicsFrom = (ids: readonly string[], { keys, prelude }: Scope, path: string): string =>
  prelude(
    `COLLECT { MATCH (wanted:Topic)<-[:BROADER*0..]-(below) WHERE wanted.key IN ${keys('Topic', ids, path)} RETURN DISTINCT below }`,
  );

export const TOPIC_FIELDS: Fields = {
  schemes: oneOf('node.scheme'),
  level: range('node.level'),
  broaderIds: (ids: string[], { keys }, path) =>
    `EXISTS { (node)-[:BROADER*1..]->(wanted:Topic) WHERE wanted.key IN ${keys('Topic', ids, path)} }`,
};
