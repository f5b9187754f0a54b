import type { ObjectFieldsShape } from '@pothos/core';
import type { Citation } from '../loaders/citations.ts';
import type { builder } from './builder.ts';
import { CitationIntent } from './enums.ts';

type Carried = Pick<Citation, 'contexts' | 'intents' | 'isInfluential' | 'addedAt'>;

/** What a citation carries, as a thing of its own and as an edge. */
export const citationFields: ObjectFieldsShape<(typeof builder)['$inferSchemaTypes'], Carried> = (t) => ({
  contexts: t.exposeStringList('contexts', {
    nullable: true,
    description: 'Sentences that cite; null when not known, empty when there are none.',
  }),
  intents: t.field({
    type: [CitationIntent],
    nullable: true,
    description: 'Why it cites; null when not known.',
    resolve: ({ intents }) => intents as never,
  }),
  isInfluential: t.exposeBoolean('isInfluential', {
    nullable: true,
    description: 'Whether the cited work matters to the citing one; null when not known.',
  }),
  addedAt: t.field({
    type: 'DateTime',
    nullable: true,
    description: 'When this graph first held the citation.',
    resolve: ({ addedAt }) => addedAt,
  }),
});
