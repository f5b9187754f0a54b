/** The entities, declared apart from their fields so that any file can refer to any of them. */
import type { NodeType } from '../cypher/ids.ts';
import type { AuthorCard, CollectionCard, PaperCard, TopicCard, VenueCard } from '../cypher/model.ts';
import type { Citation as CitationShape } from '../loaders/citations.ts';
import { fromCitationId } from '../loaders/global-id.ts';
import { checkIds, typesOf } from '../loaders/nodes.ts';
import { builder } from './builder.ts';
import type { Context } from './context.ts';
import { reads } from './reads.ts';

const ref = <Card extends { key: string }>(name: NodeType | 'Citation', description: string) =>
  builder.node(builder.objectRef<Card>(name), { description, id: { resolve: (card: Card) => card.key } });

export const Paper = ref<PaperCard>('Paper', 'A scholarly work: article, preprint, book, data set.');
export const Author = ref<AuthorCard>('Author', 'A person on a byline.');
export const Topic = ref<TopicCard>('Topic', 'A subject, in the vocabulary its scheme names.');
export const Venue = ref<VenueCard>('Venue', 'A journal, conference or repository.');
export const Collection = ref<CollectionCard>('Collection', 'A named set of papers, such as a reading list.');
export const Citation = ref<CitationShape>(
  'Citation',
  'One citation as a thing of its own: that one paper cites another, and how.',
);

const loaderOf = {
  Paper: 'queryPaper',
  Author: 'queryAuthor',
  Topic: 'queryTopic',
  Venue: 'queryVenue',
  Collection: 'queryCollection',
} as const;

/** Any node by its id, or by any external id of any type; null when nothing held has it. */
async function anyNode(id: string, { loaders }: Context) {
  const citation = fromCitationId(id);
  if (citation) {
    const found = await loaders.queryCitation(...citation);
    return found && Object.assign(found, { __typename: 'Citation' as const });
  }
  const found = await Promise.all(
    typesOf(id).map(async (type) => {
      const card = await loaders[loaderOf[type]].one(id);
      return card && Object.assign(card, { __typename: type });
    }),
  );
  return found.find((card) => card !== null) ?? null;
}

/** A node's type is known when it is found. */
const lookUps = (ids: string[]) =>
  Object.values(loaderOf).map((loader) => ({ loader, args: ids.map((id) => ({ id })) }));

const anyId =
  'The `id` of a node, or any external id in any usual spelling: `arXiv:2402.10688`, a DOI, an ORCID.';

builder.queryFields((t) => ({
  node: t.field({
    type: builder.nodeInterfaceRef(),
    nullable: true,
    description: 'Any node by its id; null when nothing held has it.',
    args: { id: t.arg.id({ required: true, description: anyId }) },
    extensions: reads(({ id }: { id: string }) => lookUps([id])),
    resolve: (_, { id }, context) => anyNode(id, context),
  }),
  nodes: t.field({
    type: [builder.nodeInterfaceRef()],
    nullable: { list: true, items: true },
    description: 'Up to 500 nodes, same length and order as the ids, null where nothing held has the id.',
    args: { ids: t.arg.idList({ required: true, description: `Each is ${anyId.replace('The', 'the')}` }) },
    extensions: reads(({ ids }: { ids: string[] }) => lookUps(ids)),
    complexity: ({ ids }) => ({ field: 1, multiplier: Math.max(ids.length, 1) }),
    resolve: (_, { ids }, context) => {
      checkIds(ids);
      return Promise.all(ids.map((id) => anyNode(id, context)));
    },
  }),
}));
