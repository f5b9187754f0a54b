import type { AuthorWhere } from '../cypher/filter/author.ts';
import { MAX_DEPTH, MAX_FILTERS } from '../cypher/filter/predicate.ts';
import { builder } from './builder.ts';
import { AuthorIdentity } from './enums.ts';
import { IntRange } from './paper-filter.ts';

export const AuthorFilter = builder.inputRef<AuthorWhere>('AuthorFilter').implement({
  description: `A filter of authors. Fields are joined by AND, the values of a list by OR; a null field is no filter, an empty list is BAD_USER_INPUT. Up to ${MAX_DEPTH} levels deep and ${MAX_FILTERS} filters in all.`,
  fields: (t) => ({
    and: t.field({ type: [AuthorFilter], description: 'All of these hold.' }),
    or: t.field({ type: [AuthorFilter], description: 'At least one of these holds.' }),
    not: t.field({ type: AuthorFilter, description: 'This does not hold, or is not known.' }),
    affiliation: t.string({ description: 'Part of an affiliation, any case: `"univ. of texas"`.' }),
    hasOrcid: t.boolean({ description: 'Whether an ORCID is known.' }),
    identity: t.field({ type: [AuthorIdentity], description: 'Known as one person by one of these.' }),
    topicIds: t.idList({ description: 'With a paper on one of these topics or a narrower one.' }),
    paperCount: t.field({
      type: IntRange,
      description: 'Papers as published by the source, else papers held.',
    }),
  }),
});
