import { oneOf, type Range, range } from './fields.ts';
import type { Fields } from './predicate.ts';

export type TopicWhere = {
  schemes?: string[] | null;
  level?: Range<number> | null;
  broaderIds?: string[] | null;
};

/** How one gets from a topic at or below one of these to that, as `wanted`. */
export const TO_WANTED = '-[:BROADER*0..]->(wanted:Topic)';

export const TOPIC_FIELDS: Fields = {
  schemes: oneOf('node.scheme'),
  level: range('node.level'),
  broaderIds: (ids: string[], { keys }, path) =>
    `EXISTS { (node)-[:BROADER*1..]->(wanted:Topic) WHERE wanted.key IN ${keys('Topic', ids, path)} }`,
};
