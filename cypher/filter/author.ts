import { oneOf, type Range, range, whether } from './fields.ts';
import type { Fields, Tree } from './predicate.ts';
import { topicsFrom } from './topic.ts';

export type AuthorWhere = Tree<{
  affiliation?: string | null;
  hasOrcid?: boolean | null;
  identity?: string[] | null;
  topicIds?: string[] | null;
  paperCount?: Range<number> | null;
}>;

export const AUTHOR_FIELDS: Fields = {
  affiliation: (text: string, { arg }) =>
    `any(affiliation IN node.affiliations WHERE toLower(affiliation) CONTAINS ${arg(text.toLowerCase())})`,
  hasOrcid: whether('node.orcid IS NOT NULL'),
  identity: oneOf('node.identity'),
  topicIds: (ids: string[], scope, path) =>
    `EXISTS { (node)-[:AUTHORED]->()-[:HAS_TOPIC]->(onTopic) WHERE onTopic IN ${topicsFrom(ids, scope, path)} }`,
  paperCount: range('node.sortPaperCount'),
};
