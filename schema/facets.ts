/** Counts of a whole list by year, topic and so on: one statement for all that a list is asked. */
import type { GraphQLResolveInfo } from 'graphql';
import type { FacetName } from '../cypher/facets.ts';
import { ALL, type Facet as FacetShape, facetAsk, slotOf } from '../loaders/facets.ts';
import type { List } from '../loaders/lists.ts';
import { checkSize, MAX_PAGE } from '../loaders/window.ts';
import { askedFields } from './ahead.ts';
import { builder } from './builder.ts';

const FacetBucket = builder.objectRef<FacetShape['buckets'][number]>('FacetBucket').implement({
  description: 'Papers of one value.',
  fields: (t) => ({
    key: t.exposeString('key', {
      nullable: true,
      description: 'What the filter of that name takes; null: papers whose value is not known.',
    }),
    displayName: t.exposeString('displayName', { description: 'For people: a topic\'s name, "Unknown".' }),
    count: t.exposeInt('count', { description: 'Papers.' }),
  }),
});

const Facet = builder.objectRef<FacetShape>('Facet').implement({
  description: 'The largest buckets; ties by key.',
  fields: (t) => ({
    buckets: t.field({
      type: [FacetBucket],
      description: 'By falling count. A paper with several values stands in several buckets.',
      resolve: (facet) => facet.buckets,
    }),
    otherCount: t.exposeInt('otherCount', { description: 'Papers in no listed bucket.' }),
  }),
});

/** The facets that a query asks of a list, read in one go. */
export type AskedFacets = { found: Map<string, FacetShape> | Promise<Map<string, FacetShape>> };

/** What the query asks below a list's `facets`. */
export function askedFacets(list: List<{ node: unknown }>, info: GraphQLResolveInfo): AskedFacets {
  const asks = askedFields(info).map(({ name, args }) => facetAsk(name, args));
  for (const { name, first } of asks) if (first !== ALL) checkSize(`${name}.first`, first);
  return { found: list.facets(asks) };
}

export const PaperFacets = builder.objectRef<AskedFacets>('PaperFacets').implement({
  description: "Counts of the whole filtered list; a bucket's key is what the filter of that name takes.",
  fields: (t) => {
    const first = t.arg.int({
      required: true,
      defaultValue: 20,
      description: `How many of the largest buckets, 1 to ${MAX_PAGE}.`,
    });
    const facet = (name: FacetName, description: string, args: object = {}) =>
      t.field({
        type: Facet,
        nullable: true,
        description,
        args: args as { first: typeof first },
        complexity: 10,
        resolve: async ({ found }, given) => (await found).get(slotOf(facetAsk(name, given))) ?? null,
      });
    return {
      year: facet('year', 'By year of publication, all of them.'),
      topics: facet('topics', 'By topic; a paper counts for the topics it is on and for all above them.', {
        first,
        scheme: t.arg.string({ description: 'Of this vocabulary only, such as openalex-topics.' }),
        level: t.arg.int({ description: 'Of this level only; 0 is the broadest.' }),
      }),
      authors: facet('authors', 'By author.', { first }),
      venues: facet('venues', 'By venue; by its printed name where it is no node.', { first }),
      publicationTypes: facet('publicationTypes', 'By kind of work.'),
      languages: facet('languages', 'By language, ISO 639-1.', { first }),
      isOpenAccess: facet('isOpenAccess', 'Open access or not: `true`, `false`.'),
      independence: facet(
        'independence',
        'Against the paper that the list hangs from; null where it hangs from none.',
      ),
      sharesAuthors: facet(
        'sharesAuthors',
        'Whether an author is shared with the paper that the list hangs from; null where it hangs from none.',
      ),
      intents: facet('intents', 'By reason for citing, in citations and references; null elsewhere.'),
    };
  },
});
