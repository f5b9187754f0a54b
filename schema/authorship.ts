import type { ObjectFieldsShape } from '@pothos/core';
import type { builder } from './builder.ts';

type Authorship = {
  position: number;
  isCorresponding: boolean | null;
  affiliations: string[] | null;
  rawAuthorName: string | null;
};

/** What ties an author to a paper, seen from either. */
export const authorshipFields: ObjectFieldsShape<(typeof builder)['$inferSchemaTypes'], Authorship> = (
  t,
) => ({
  position: t.exposeInt('position', { description: 'Place on the byline, from 1.' }),
  isCorresponding: t.exposeBoolean('isCorresponding', {
    nullable: true,
    description: 'Corresponding author; null when unknown.',
  }),
  affiliations: t.exposeStringList('affiliations', {
    nullable: true,
    description: 'As printed on this paper; null when unknown.',
  }),
  rawAuthorName: t.exposeString('rawAuthorName', { nullable: true, description: 'Name as printed.' }),
});
