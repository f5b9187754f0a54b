import type { EntityType as NodeType } from '../cypher/ids.ts';
import { type Hit, MAX_PREFIX, MIN_PREFIX, MOST_HITS } from '../loaders/autocomplete.ts';
import { toGlobalId } from '../loaders/global-id.ts';
import { builder } from './builder.ts';
import { EntityType } from './enums.ts';

const NODE_TYPES = {
  PAPER: 'Paper',
  AUTHOR: 'Author',
  TOPIC: 'Topic',
  VENUE: 'Venue',
} as const satisfies Record<string, NodeType>;

const AutocompleteHit = builder.objectRef<Hit>('AutocompleteHit').implement({
  description: 'One suggestion.',
  fields: (t) => ({
    id: t.id({
      description: 'The `id` of what is suggested.',
      resolve: ({ type, key }) => toGlobalId(type, key),
    }),
    entityType: t.field({
      type: EntityType,
      description: 'What it is.',
      resolve: ({ type }) => type.toUpperCase() as keyof typeof NODE_TYPES,
    }),
    displayName: t.exposeString('displayName', { description: 'Title or name.' }),
    hint: t.exposeString('hint', {
      nullable: true,
      description:
        'Tells namesakes apart. A paper: first author and year, "Haiyan Zhao et al., 2024"; an author: an affiliation, else the most cited paper held; a topic: a broader one, else its scheme; a venue: its type. Null when unknown.',
    }),
  }),
});

builder.queryField('autocomplete', (t) =>
  t.field({
    type: [AutocompleteHit],
    nullable: true,
    description: `At most ${MOST_HITS} suggestions for what has been typed so far. First what has just this name, then names that begin with it, then names with a word that does; within these the types take turns, each with its most cited papers, its authors, topics and venues of most papers first. Of a prefix that very many names have, not all are looked at.`,
    args: {
      prefix: t.arg.string({
        required: true,
        description: `${MIN_PREFIX} letters or digits or more, up to ${MAX_PREFIX} characters; no character is special. The last word may be incomplete: "attention is al".`,
      }),
      types: t.arg({ type: [EntityType], description: 'Only hits of these; left out: of all.' }),
    },
    complexity: { field: 1, multiplier: MOST_HITS },
    resolve: (_, { prefix, types }, { loaders }) =>
      loaders.queryAutocomplete(
        prefix,
        types?.map((type) => NODE_TYPES[type]),
      ),
  }),
);
