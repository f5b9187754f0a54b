/**
 * The record model: what every source turns its bytes into, and all that the writer knows. Ids are canonical
 * (cypher/ids.ts). A field left out or null is unknown; an empty list is "none".
 */
import type { ExternalId } from '../cypher/ids.ts';
import type { ReadOptions } from './files.ts';

export const PUBLICATION_TYPES = [
  'REVIEW',
  'JOURNAL_ARTICLE',
  'CASE_REPORT',
  'CLINICAL_TRIAL',
  'CONFERENCE',
  'DATASET',
  'EDITORIAL',
  'LETTERS_AND_COMMENTS',
  'META_ANALYSIS',
  'NEWS',
  'STUDY',
  'BOOK',
  'BOOK_SECTION',
  'PREPRINT',
  'THESIS',
  'OTHER',
] as const;

export type PublicationType = (typeof PUBLICATION_TYPES)[number];

export const INTENTS = ['BACKGROUND', 'METHODOLOGY', 'RESULT'] as const;

/** One work as one source tells it. */
export type PaperRecord = {
  /** Its ids; the first is the source's own and gives a new node its key. At least one. */
  ids: ExternalId[];
  title?: string | null;
  abstract?: string | null;
  tldr?: { model: string; text: string } | null;
  /** Calendar year. */
  year?: number | null;
  /** A whole day, YYYY-MM-DD. */
  publicationDate?: string | null;
  /** The most that is known when no day is: YYYY-MM. Counts for order and filters. */
  publicationMonth?: string | null;
  /** Venue as printed. */
  venue?: string | null;
  publicationVenue?: VenueRecord | null;
  url?: string | null;
  publicationTypes?: PublicationType[] | null;
  /** ISO 639-1. */
  language?: string | null;
  isOpenAccess?: boolean | null;
  openAccessPdf?: { url: string; status?: string | null; license?: string | null } | null;
  isRetracted?: boolean | null;
  /** Counts as published by the source. */
  citationCount?: number | null;
  referenceCount?: number | null;
  influentialCitationCount?: number | null;
  /** The byline in order; null when the source does not say. */
  authors?: AuthorshipRecord[] | null;
  topics?: PaperTopicRecord[] | null;
  references?: ReferenceRecord[] | null;
  /** Of its text; as long as every other of the graph. */
  embedding?: number[] | null;
  /** The later version that this is a version of. */
  versionOf?: ExternalId | null;
  /**
   * Tells something of a paper that is described elsewhere: where no record of it is held, it is a placeholder until
   * one comes.
   */
  isPartial?: boolean;
};

/** One person, as a source tells of them apart from any paper. */
export type AuthorRecord = {
  /** The first is the source's own. At least one. */
  ids: ExternalId[];
  name: string;
  alternativeNames?: string[];
  affiliations?: string[] | null;
  /** The day as of which the affiliations are known, YYYY-MM-DD; null: they are the latest. */
  asOf?: string | null;
  homepage?: string | null;
  /** As published by the source. */
  paperCount?: number | null;
  citationCount?: number | null;
  hIndex?: number | null;
};

/** One place on a byline. Positions count from 1 and are given by the order of the list. */
export type AuthorshipRecord = {
  /** The person's ids, the source's own first; empty: a name on this byline and nobody else's. */
  ids: ExternalId[];
  /** The id is the printed name: whoever is printed so within the source is one author. */
  identityByName?: boolean;
  name: string;
  /** Other spellings, searchable and not shown; the printed name is one by itself. */
  alternativeNames?: string[];
  rawAuthorName?: string | null;
  isCorresponding?: boolean | null;
  /** As printed on this paper; null when unknown. */
  affiliations?: string[] | null;
};

export type PaperTopicRecord = {
  topic: TopicRecord;
  /** 0 to 1; null when the source gives none. */
  score?: number | null;
  isPrimary?: boolean;
};

export type TopicRecord = {
  id: ExternalId;
  name: string;
  /** The source names it elsewhere, if at all: `name` is the id's value, and no name to replace another. */
  nameUnknown?: boolean;
  /** Vocabulary: openalex-topics, openalex-concepts, arxiv-category, or a source's name. */
  scheme: string;
  /** 0 is the broadest; null in a flat scheme. */
  level?: number | null;
  /** As published by the source. */
  paperCount?: number | null;
  /** The directly broader topics, as far as the source says. */
  broader?: TopicRecord[];
};

export type VenueRecord = {
  ids: ExternalId[];
  name: string;
  /** JOURNAL, CONFERENCE, REPOSITORY …, as the source says. */
  type?: string | null;
};

export type ReferenceRecord = {
  id: ExternalId;
  contexts?: string[] | null;
  intents?: (typeof INTENTS)[number][] | null;
  isInfluential?: boolean | null;
};

/** What a piece of input tells of. */
export type RecordOf = { record: PaperRecord } | { author: AuthorRecord } | { topic: TopicRecord };

/** What a source yields for each piece of its input: a record, or why it could not be one. */
export type Parsed =
  | (RecordOf & {
      file: string;
      /** Where the piece begins. */
      line: number;
      /** What of the input is not in the record, and why: `doi: "10.x" is no DOI`. */
      notes?: string[];
    })
  | { refused: string; file: string; line: number; text: string };

/** A source of records: bytes in, records out, nothing else. */
export type Source = (paths: string[], options: SourceOptions) => AsyncIterable<Parsed>;

export type SourceOptions = ReadOptions & {
  /** Scopes a record's own id, so that two libraries' `smith2020` never meet. */
  source: string;
  /** Equal printed names within the source are one author. */
  authorsByName?: boolean;
  /** Of tables: the name of a known mapping of columns, or the path of one. */
  columns?: string;
};
