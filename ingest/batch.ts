/** Turns papers, as they are to be seen, into the rows of the writer's statements. */
import { type EntityType, type ExternalId, ID_KINDS, keyOf, kindOf } from '../cypher/ids.ts';
import { type AuthorRow, Authors, type HeldAuthor } from './authors.ts';
import { citationsOf } from './citations.ts';
import type { Node, Nodes } from './nodes.ts';
import type { PaperRecord } from './record.ts';
import { isEqual, type Resolved, valuesOf } from './resolve.ts';
import { authorshipProperties, dateOf, type Properties, paperProperties } from './rows.ts';

export type Row = { key: string; properties: Properties };

type PaperRow = Row & { sortDate: string };

/** A paper as it is to be seen. */
export type Visible = Resolved & {
  node: Node;
  /** What of it differs from what stands in the graph; of a new paper, what is known of it. */
  changes: Set<Part>;
  /** Nothing of it stands in the graph, besides its ids. */
  isNew: boolean;
  /** Of the authors less is told than before. */
  isLossy: boolean;
};

export type Part = 'values' | 'byline' | 'topics' | 'venue' | 'version' | 'references';

/** What a batch writes. */
export type Batch = {
  papers: PaperRow[];
  /** Of what partial records alone tell. */
  partialPapers: PaperRow[];
  placeholders: PaperRow[];
  /** Of which citations, topics, venues and versions may stand that are not so any more. */
  replaced: { key: string; references: string[] }[];
  /** What papers cite, and what is known of each of these citations; an empty list where that is nothing. */
  citations: { key: string; cited: string[]; told: Properties[] }[];
  /** Papers whose citations are to be counted: some may stand no longer. */
  recounted: string[];
  mentions: { key: string; ids: string[] }[];
  authors: AuthorRow[];
  bylines: { key: string; places: Row[] }[];
  paperTopics: { key: string; topics: { key: string; score: number | null; isPrimary: boolean }[] }[];
  publications: { key: string; venue: string | null }[];
  versions: { key: string; later: string | null }[];
};

export type AllNodes = Record<EntityType, Nodes>;

/** The parts in which two tellings of a paper differ; all that are known when there was none. */
export function changesOf(before: Resolved | null, after: Resolved): Set<Part> {
  const isKnown = (part: Part) => part === 'values' || (PARTS[part](after) ?? null) !== null;
  const isOther = (part: Part) => !isEqual(before && PARTS[part](before), PARTS[part](after));
  return new Set(ALL_PARTS.filter(before ? isOther : isKnown));
}

const PARTS: Record<Part, (resolved: Resolved) => unknown> = {
  values: ({ record }) => [valuesOf(record), record.isPartial],
  byline: ({ record }) => record.authors && [record.authors, dateOf(record)],
  topics: ({ record }) => record.topics,
  venue: ({ record }) => record.publicationVenue,
  version: ({ record }) => record.versionOf,
  references: ({ record, further }) => record.references && [record.references, further],
};

export const ALL_PARTS = Object.keys(PARTS) as Part[];

export function batchOf(papers: Visible[], nodes: AllNodes, heldAuthors: Map<string, HeldAuthor>): Batch {
  const placeholders: Node[] = [];
  const keyOfPaper = (id: ExternalId) => {
    const key = nodes.Paper.keyFor(id);
    if (key !== undefined) return key;
    const node = nodes.Paper.create(id);
    placeholders.push(node);
    return node.key;
  };
  const having = (part: Part) => papers.filter(({ changes }) => changes.has(part));
  const citations = having('references').map((paper) => citationsOf(paper, keyOfPaper, nodes.Paper));
  const citingThemselves = new Set(citations.flatMap(({ key, citesItself }) => (citesItself ? [key] : [])));
  const authors = new Authors(nodes.Author, heldAuthors);
  const bylines = having('byline').map((paper) => ({
    key: paper.node.key,
    places: bylineOf(paper.record, paper.node.key, authors),
  }));
  const versions = having('version').map(({ node, record }) => {
    const later = record.versionOf ? keyOfPaper(record.versionOf) : null;
    return { key: node.key, later: later === node.key ? null : later };
  });
  const replaced = new Set(papers.filter(({ isNew }) => !isNew).map(({ node }) => node.key));
  const valued = papers
    .filter(({ changes, node }) => changes.has('values') || changes.has('references') || node.isGiven)
    .map((paper) => ({ paper, row: paperRow(paper, citingThemselves.has(paper.node.key)) }));
  const again = citations.filter(({ key }) => replaced.has(key));
  return {
    papers: valued.filter(({ paper }) => !paper.record.isPartial).map(({ row }) => row),
    partialPapers: valued.filter(({ paper }) => paper.record.isPartial).map(({ row }) => row),
    placeholders: placeholders.map(placeholderRow),
    recounted: [
      ...again.flatMap(({ cited }) => cited),
      ...valued.flatMap(({ row: { key } }) => (replaced.has(key) ? key : [])),
    ],
    replaced: again.map(({ key, cited }) => ({ key, references: cited })),
    citations: citations.map(({ key, cited, told }) => ({ key, cited, told })),
    mentions: citations
      .filter(({ key, mentions }) => mentions.length || replaced.has(key))
      .map(({ key, mentions }) => ({ key, ids: mentions })),
    bylines,
    authors: authors.rows(),
    paperTopics: having('topics').map((paper) => topicsOf(paper, nodes.Topic)),
    publications: having('venue').map(({ node, record: { publicationVenue: venue } }) => ({
      key: node.key,
      venue: venue?.ids.length ? nodes.Venue.assign(venue.ids).key : null,
    })),
    versions,
  };
}

function paperRow({ node, record, changes, isNew }: Visible, citesItself: boolean): PaperRow {
  const properties = Object.assign(paperProperties(record, !isNew), idProperties(node));
  if (citesItself) properties.citesItself = true;
  else if (!isNew && changes.has('references')) properties.citesItself = null;
  return { key: node.key, properties, sortDate: dateOf(record) };
}

const placeholderRow = (node: Node): PaperRow => ({
  key: node.key,
  properties: idProperties(node),
  sortDate: dateOf({}),
});

/** A node's ids as its properties. */
export function idProperties({ ids, all }: Pick<Node, 'ids' | 'all'>): Properties {
  const kinds: readonly string[] = ID_KINDS.Paper;
  const sourceIds = all.filter((id) => !kinds.includes(kindOf(id))).sort();
  return { ...ids, ...(sourceIds.length ? { sourceIds } : {}) };
}

function bylineOf(record: PaperRecord, paper: string, authors: Authors): Row[] {
  const seen = new Set<string>();
  return (record.authors ?? []).map((author, i) => {
    const key = authors.keyFor(author, `${paper}#${i + 1}`, dateOf(record));
    const isRepeat = seen.has(key);
    seen.add(key);
    return { key, properties: authorshipProperties(author, i + 1, isRepeat) };
  });
}

function topicsOf({ node, record }: Visible, topics: Nodes): Batch['paperTopics'][number] {
  const rows = (record.topics ?? []).map(({ topic, score, isPrimary }) => ({
    key: topics.keyFor(topic.id) ?? keyOf(topic.id),
    score: score ?? null,
    isPrimary: isPrimary ?? false,
  }));
  return { key: node.key, topics: [...new Map(rows.map((row) => [row.key, row])).values()] };
}
