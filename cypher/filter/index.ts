import type { NodeType } from '../ids.ts';
import { AUTHOR_FIELDS } from './author.ts';
import { PAPER_FIELDS } from './paper.ts';
import type { Fields } from './predicate.ts';
import { TOPIC_FIELDS } from './topic.ts';

/** What can be filtered by, of each type of node. */
export const FILTERS: Record<NodeType, Fields> = {
  Paper: PAPER_FIELDS,
  Author: AUTHOR_FIELDS,
  Topic: TOPIC_FIELDS,
  Venue: {},
  Collection: {},
};
