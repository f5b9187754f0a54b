/** Turns a batch of records into the rows of the writer's statements. */
import { type EntityType, type ExternalId, ID_KINDS, keyOf } from '../cypher/ids.ts';
import { type AuthorRow, Authors, type HeldAuthor } from './authors.ts';
import { withBroader } from './collect.ts';
import type { Node, Nodes } from './nodes.ts';
import type { PaperRecord, TopicRecord } from './record.ts';
import {
  authorshipProperties,
  citationProperties,
  dateOf,
  known,
  type Properties,
  paperProperties,
} from './rows.ts';

export type Row = { key: string; properties: Properties };

/** What a batch writes. */
export type Batch = {
  papers: Row[];
  /** Of what partial records alone tell. */
  partialPapers: Row[];
  /** `held`: how many papers of the batch cite it. */
  placeholders: (Row & { held: number })[];
  citations: { key: string; references: Row[] }[];
  authors: AuthorRow[];
  bylines: { key: string; places: Row[] }[];
  topics: Row[];
  broader: { key: string; broader: string }[];
  paperTopics: {
    key: string;
    schemes: string[];
    topics: { key: string; score: number | null; isPrimary: boolean }[];
  }[];
  venues: Row[];
  publications: { key: string; venue: string }[];
  versions: { key: string; later: string }[];
  /** The key of each record's node, in the order of the records. */
  keys: string[];
  selfReferences: number;
};

export type AllNodes = Record<EntityType, Nodes>;

/**
 * Rows for these records. Records of one node in a batch count as written one after the other: what a later one
 * knows replaces what an earlier one said.
 */
export function batchOf(
  records: PaperRecord[],
  nodes: AllNodes,
  heldAuthors: Map<string, HeldAuthor>,
): Batch {
  const assigned = records.map((record) => ({ record, node: nodes.Paper.assign(record.ids) }));
  const placeholders = new Map<string, Row & { held: number }>();
  const keyOfPaper = (id: ExternalId) => {
    const key = nodes.Paper.keyFor(id);
    if (key !== undefined) return key;
    const node = nodes.Paper.create(id);
    placeholders.set(node.key, { key: node.key, properties: idProperties(node), held: 0 });
    return node.key;
  };

  const papers = new Map<string, Row>();
  const described = new Set<string>();
  const citations = new Map<string, Map<string, Row>>();
  const versions: Batch['versions'] = [];
  const bylines = new Map<string, { record: PaperRecord; key: string }>();
  let selfReferences = 0;
  for (const { record, node } of assigned) {
    const row = papers.get(node.key) ?? { key: node.key, properties: {} };
    Object.assign(row.properties, paperProperties(record));
    papers.set(node.key, row);
    if (!record.isPartial) described.add(node.key);
    if (record.authors) bylines.set(node.key, { record, key: node.key });
    for (const reference of record.references ?? []) {
      const cited = keyOfPaper(reference.id);
      if (cited === node.key) {
        selfReferences++;
        row.properties.citesItself = true;
        continue;
      }
      const list = citations.get(node.key) ?? new Map<string, Row>();
      const known = list.get(cited)?.properties;
      list.set(cited, { key: cited, properties: { ...known, ...citationProperties(reference) } });
      citations.set(node.key, list);
    }
    const later = record.versionOf && keyOfPaper(record.versionOf);
    if (later && later !== node.key) versions.push({ key: node.key, later });
  }
  for (const { node } of assigned) Object.assign(papers.get(node.key)!.properties, idProperties(node));

  for (const cited of [...citations.values()].flatMap((list) => [...list.keys()])) {
    const placeholder = placeholders.get(cited);
    if (placeholder) placeholder.held++;
  }

  const authors = new Authors(nodes.Author, heldAuthors);
  return {
    papers: [...papers.values()].filter(({ key }) => described.has(key)),
    partialPapers: [...papers.values()].filter(({ key }) => !described.has(key)),
    placeholders: [...placeholders.values()],
    citations: [...citations].map(([key, list]) => ({ key, references: [...list.values()] })),
    bylines: [...bylines.values()].map(({ record, key }) => ({
      key,
      places: bylineOf(record, key, authors),
    })),
    authors: authors.rows(),
    ...topicsOf(assigned, nodes.Topic),
    ...venuesOf(assigned, nodes.Venue),
    versions,
    keys: assigned.map(({ node }) => node.key),
    selfReferences,
  };
}

/** A node's ids as its properties. */
function idProperties({ ids, all }: Node): Properties {
  const kinds: readonly string[] = ID_KINDS.Paper;
  const sourceIds = [...all].filter((id) => !kinds.includes(id.slice(0, id.indexOf(':')))).sort();
  return { ...ids, ...(sourceIds.length ? { sourceIds } : {}) };
}

function bylineOf(record: PaperRecord, paper: string, authors: Authors): Row[] {
  const seen = new Set<string>();
  return record.authors!.map((author, i) => {
    const key = authors.keyFor(author, `${paper}#${i + 1}`, dateOf(record));
    const isRepeat = seen.has(key);
    seen.add(key);
    return { key, properties: authorshipProperties(author, i + 1, isRepeat) };
  });
}

type Assigned = { record: PaperRecord; node: Node }[];

/** The rows of topics with what is broader, and of what is between them. */
export function topicRows(topics: TopicRecord[], nodes: Nodes): Pick<Batch, 'topics' | 'broader'> {
  const rows = new Map<string, Row>();
  const broader = new Map<string, { key: string; broader: string }>();
  const keyFor = (id: ExternalId) => nodes.keyFor(id) ?? keyOf(id);
  for (const t of topics.flatMap(withBroader)) {
    const key = keyFor(t.id);
    const before = rows.get(key)?.properties;
    const isNamed = before !== undefined || nodes.keyFor(t.id) !== undefined;
    const name = t.nameUnknown && isNamed ? null : t.name;
    const { scheme, level, paperCount } = t;
    const properties = known({ name, scheme, level, paperCount, ...idOf('Topic', t.id) });
    rows.set(key, { key, properties: { ...before, ...properties } });
    for (const b of t.broader ?? []) {
      const above = keyFor(b.id);
      if (above !== key) broader.set(`${key} ${above}`, { key, broader: above });
    }
  }
  return { topics: [...rows.values()], broader: [...broader.values()] };
}

/** The topics of papers. */
function topicsOf(assigned: Assigned, nodes: Nodes): Pick<Batch, 'topics' | 'broader' | 'paperTopics'> {
  const paperTopics = new Map<string, Batch['paperTopics'][number]>();
  for (const { record, node } of assigned)
    for (const { topic, score, isPrimary } of record.topics ?? []) {
      const row = paperTopics.get(node.key) ?? { key: node.key, schemes: [], topics: [] };
      const key = nodes.keyFor(topic.id) ?? keyOf(topic.id);
      row.topics = row.topics.filter((other) => other.key !== key);
      row.topics.push({ key, score: score ?? null, isPrimary: isPrimary ?? false });
      if (!row.schemes.includes(topic.scheme)) row.schemes.push(topic.scheme);
      paperTopics.set(node.key, row);
    }
  const named = assigned.flatMap(({ record }) => (record.topics ?? []).map(({ topic }) => topic));
  return { ...topicRows(named, nodes), paperTopics: [...paperTopics.values()] };
}

const idOf = (type: EntityType, { kind, value }: ExternalId) =>
  (ID_KINDS[type] as readonly string[]).includes(kind) ? { [kind]: value } : {};

function venuesOf(assigned: Assigned, nodes: Nodes): Pick<Batch, 'venues' | 'publications'> {
  const venues = new Map<string, Row>();
  const publications = new Map<string, { key: string; venue: string }>();
  for (const { record, node } of assigned) {
    const venue = record.publicationVenue;
    if (!venue?.ids.length) continue;
    const { key, ids } = nodes.assign(venue.ids);
    const properties = {
      ...venues.get(key)?.properties,
      ...known({ name: venue.name, type: venue.type }),
      ...ids,
    };
    venues.set(key, { key, properties });
    publications.set(node.key, { key: node.key, venue: key });
  }
  return { venues: [...venues.values()], publications: [...publications.values()] };
}
