/**
 * The graph's node types as they are read: the small scalars that travel with every row (the card), each with
 * the Cypher expression it comes from (`$` is the node). Large or rare values are fields of their own.
 */
import type { NodeType } from './ids.ts';

export type PaperCard = {
  key: string;
  isPlaceholder: boolean;
  title: string | null;
  year: number | null;
  /** YYYY-MM-DD. */
  publicationDate: string | null;
  venue: string | null;
  publicationTypes: string[] | null;
  language: string | null;
  isOpenAccess: boolean | null;
  isRetracted: boolean | null;
  citationCount: number | null;
  referenceCount: number | null;
  influentialCitationCount: number | null;
};

export type AuthorCard = {
  key: string;
  name: string;
  identity: 'ORCID' | 'SOURCE_ID' | 'NAME' | 'BYLINE';
  affiliations: string[] | null;
  homepage: string | null;
  paperCount: number | null;
  citationCount: number | null;
  hIndex: number | null;
};

export type TopicCard = {
  key: string;
  name: string;
  scheme: string;
  level: number | null;
  paperCount: number | null;
};

export type VenueCard = { key: string; name: string; type: string | null; issn: string | null };

export type CollectionCard = { key: string; name: string };

export type Cards = {
  Paper: PaperCard;
  Author: AuthorCard;
  Topic: TopicCard;
  Venue: VenueCard;
  Collection: CollectionCard;
};

/** How many fall on a year, as far as years are known; `from` is the first year to show, null: the first that has any. */
export type YearCounts = {
  from: number | null;
  newest: number | null;
  citations: [year: number, count: number][];
  papers: [year: number, count: number][] | null;
  /** Of how many papers the citations are, and of how many there are; null or left out: of all. */
  examined?: [examined: number, available: number | null, step: number] | null;
};

/** What papers are found alike by. */
export type Method = 'CO_CITATION' | 'COUPLING' | 'SHARED_AUTHORS' | 'SHARED_TOPICS' | 'MEANING';

/** A citation as it travels: the cards of the two papers, and what it carries. */
export type CitationRow = [
  citing: unknown[],
  cited: unknown[],
  contexts: string[] | null,
  intents: string[] | null,
  isInfluential: boolean | null,
  addedAt: string | null,
];

/** A card's columns, in the order in which they travel. */
export const CARDS: { [T in NodeType]: Record<keyof Cards[T], string> } = {
  Paper: {
    key: '$.key',
    isPlaceholder: '$:Placeholder',
    title: '$.title',
    year: '$.year',
    publicationDate: '$.publicationDate',
    venue: '$.venue',
    publicationTypes: '$.publicationTypes',
    language: '$.language',
    isOpenAccess: '$.isOpenAccess',
    isRetracted: '$.isRetracted',
    citationCount: '$.citationCount',
    referenceCount: '$.referenceCount',
    influentialCitationCount: '$.influentialCitationCount',
  },
  Author: {
    key: '$.key',
    name: '$.name',
    identity: '$.identity',
    affiliations: '$.affiliations',
    homepage: '$.homepage',
    paperCount: '$.paperCount',
    citationCount: '$.citationCount',
    hIndex: '$.hIndex',
  },
  Topic: { key: '$.key', name: '$.name', scheme: '$.scheme', level: '$.level', paperCount: '$.paperCount' },
  Venue: { key: '$.key', name: '$.name', type: '$.type', issn: '$.issn' },
  Collection: { key: '$.key', name: '$.name' },
};

export const NODE_TYPES = Object.keys(CARDS) as NodeType[];

const columns = Object.fromEntries(
  Object.entries(CARDS).map(([type, card]) => [type, Object.keys(card)]),
) as Record<NodeType, string[]>;

/** Those of a card's columns that are wanted, and always the key; null: all. */
export const cardColumns = (type: NodeType, wanted: readonly string[] | null = null): string[] =>
  wanted ? columns[type].filter((name) => name === 'key' || wanted.includes(name)) : columns[type];

/** The Cypher list that carries a node's card. */
export const cardText = (type: NodeType, variable: string, names: readonly string[] = columns[type]) =>
  `[${names
    .map((name) => (CARDS[type] as Record<string, string>)[name]!.replace('$', variable))
    .join(', ')}]`;

/** The card in a list that `cardText` made of these columns. */
export function readCard<T extends NodeType>(
  type: T,
  row: unknown[],
  names: readonly string[] = columns[type],
): Cards[T] {
  const card: Record<string, unknown> = {};
  for (let i = 0; i < names.length; i++) card[names[i]!] = row[i];
  return card as Cards[T];
}
