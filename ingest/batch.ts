/** Turns papers, as they are to be seen, into the rows of the writer's statements. */
import { type EntityType, type ExternalId, ID_KINDS, keyOf, kindOf } from '../cypher/ids.ts';
import { type AuthorRow, Authors, type HeldAuthor } from './authors.ts';
import type { Node, Nodes } from './nodes.ts';
import type { PaperRecord, ReferenceRecord } from './record.ts';
import { isEqual, type Resolved, valuesOf } from './resolve.ts';
import {
  authorshipProperties,
  citationProperties,
  dateOf,
  type Properties,
  paperProperties,
} from './rows.ts';

export type Row = { key: string; properties: Properties };

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
  papers: Row[];
  /** Of what partial records alone tell. */
  partialPapers: Row[];
  /** `held`: how many papers of the batch cite it. */
  placeholders: (Row & { held: number })[];
  /** Of which citations, topics, venues and versions may stand that are not so any more. */
  replaced: { key: string; references: string[] }[];
  citations: { key: string; references: Row[] }[];
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
  const parts: Record<Part, (resolved: Resolved | null) => unknown> = {
    values: (r) => r && [valuesOf(r.record), r.record.isPartial],
    byline: (r) => r?.record.authors && [r.record.authors, dateOf(r.record)],
    topics: (r) => r?.record.topics,
    venue: (r) => r?.record.publicationVenue,
    version: (r) => r?.record.versionOf,
    references: (r) => r?.record.references && [r.record.references, r.further],
  };
  const names = Object.keys(parts) as Part[];
  return new Set(names.filter((name) => !isEqual(parts[name](before), parts[name](after))));
}

export function batchOf(papers: Visible[], nodes: AllNodes, heldAuthors: Map<string, HeldAuthor>): Batch {
  const placeholders = new Map<string, Row & { held: number }>();
  const keyOfPaper = (id: ExternalId) => {
    const key = nodes.Paper.keyFor(id);
    if (key !== undefined) return key;
    const node = nodes.Paper.create(id);
    placeholders.set(node.key, { key: node.key, properties: idProperties(node), held: 0 });
    return node.key;
  };
  const having = (part: Part) => papers.filter(({ changes }) => changes.has(part));
  const citations = having('references').map((paper) => citationsOf(paper, keyOfPaper, nodes.Paper));
  for (const { references } of citations)
    for (const { key } of references) {
      const placeholder = placeholders.get(key);
      if (placeholder) placeholder.held++;
    }
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
  const valued = papers
    .filter(({ changes, node }) => changes.has('values') || changes.has('references') || node.isGiven)
    .map((paper) => ({ paper, row: paperRow(paper, citingThemselves.has(paper.node.key)) }));
  const replaced = new Set(papers.filter(({ isNew }) => !isNew).map(({ node }) => node.key));
  return {
    papers: valued.filter(({ paper }) => !paper.record.isPartial).map(({ row }) => row),
    partialPapers: valued.filter(({ paper }) => paper.record.isPartial).map(({ row }) => row),
    placeholders: [...placeholders.values()],
    replaced: citations
      .filter(({ key }) => replaced.has(key))
      .map(({ key, references }) => ({ key, references: references.map((r) => r.key) })),
    citations: citations.map(({ key, references }) => ({ key, references })),
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

function paperRow({ node, record, changes, isNew }: Visible, citesItself: boolean): Row {
  const properties: Properties = { ...paperProperties(record, !isNew), ...idProperties(node) };
  if (citesItself) properties.citesItself = true;
  else if (!isNew && changes.has('references')) properties.citesItself = null;
  return { key: node.key, properties };
}

/** A node's ids as its properties. */
export function idProperties({ ids, all }: Pick<Node, 'ids' | 'all'>): Properties {
  const kinds: readonly string[] = ID_KINDS.Paper;
  const sourceIds = [...all].filter((id) => !kinds.includes(kindOf(id))).sort();
  return { ...ids, ...(sourceIds.length ? { sourceIds } : {}) };
}

/**
 * What a paper cites: all that its first source lists, and what the others list and a record describes. What these
 * list besides is mentioned, so that it is found when its record comes.
 */
function citationsOf(
  { node, record, further, isNew }: Visible,
  keyOfPaper: (id: ExternalId) => string,
  papers: Nodes,
) {
  const list = new Map<string, Row>();
  const add = (key: string, reference: ReferenceRecord) => {
    const properties = { ...list.get(key)?.properties, ...citationProperties(reference) };
    list.set(key, { key, properties });
  };
  const first = (record.references ?? []).map((reference) => ({
    reference,
    key: keyOfPaper(reference.id),
  }));
  const keys = new Set(first.map(({ key }) => key));
  const mentions = new Set<string>();
  for (const reference of further.toReversed()) {
    const key = papers.keyFor(reference.id);
    const isSeen = (k: string) => k === node.key || keys.has(k) || papers.isFull(k);
    if (key !== undefined && isSeen(key)) add(key, reference);
    else mentions.add(keyOf(reference.id));
  }
  for (const { key, reference } of first) add(key, reference);
  const citesItself = list.delete(node.key);
  const references = [...list.values()];
  if (!isNew) for (const row of references) row.properties = { ...NO_CITATION, ...row.properties };
  return { key: node.key, references, mentions: [...mentions], citesItself };
}

const NO_CITATION: Properties = { contexts: null, intents: null, isInfluential: null };

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
