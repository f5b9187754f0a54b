import type { TopicWhere } from '../cypher/filter/topic.ts';
import { builder } from './builder.ts';
import { IntRange } from './paper-filter.ts';

export const TopicFilter = builder.inputRef<TopicWhere>('TopicFilter').implement({
  description:
    'A filter of topics. Fields are joined by AND, the values of a list by OR; a null field is no filter, an empty list is BAD_USER_INPUT.',
  fields: (t) => ({
    schemes: t.stringList({ description: 'Of one of these vocabularies: `["openalex-topics"]`.' }),
    level: t.field({ type: IntRange, description: 'Level, 0 the broadest of its scheme: `{to: 1}`.' }),
    broaderIds: t.idList({ description: 'Below one of these, directly or further down.' }),
  }),
});
