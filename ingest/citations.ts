/** What papers cite, as rows, and what these citations count for. */
import { type ExternalId, keyOf } from '../cypher/ids.ts';
import type { Row, Visible } from './batch.ts';
import type { Nodes } from './nodes.ts';
import type { ReferenceRecord } from './record.ts';
import { citationProperties, type Properties } from './rows.ts';

/**
 * What a paper cites: all that its first source lists, and what the others list and a record describes. What these
 * list besides is mentioned, so that it is found when its record comes.
 */
export function citationsOf(
  { node, record, further, isNew }: Visible,
  keyOfPaper: (id: ExternalId) => string,
  papers: Nodes,
) {
  const list = new Map<string, Row>();
  const add = (key: string, reference: ReferenceRecord) => {
    const properties = citationProperties(reference);
    const row = list.get(key);
    if (row) row.properties = { ...row.properties, ...properties };
    else list.set(key, { key, properties });
  };
  const first = record.references ?? [];
  const keysOfFirst = first.map(({ id }) => keyOfPaper(id));
  const keys = further.length ? new Set(keysOfFirst) : NO_KEYS;
  const mentions = new Set<string>();
  for (const reference of further.toReversed()) {
    const key = papers.keyFor(reference.id);
    const isSeen = (k: string) => k === node.key || keys.has(k) || papers.isFull(k);
    if (key !== undefined && isSeen(key)) add(key, reference);
    else mentions.add(keyOf(reference.id));
  }
  for (let i = 0; i < first.length; i++) add(keysOfFirst[i]!, first[i]!);
  const citesItself = list.delete(node.key);
  const references = [...list.values()];
  for (const row of references) {
    if (!isNew) row.properties = { ...NO_CITATION, ...row.properties };
    if ((row.properties.contexts as string[] | null)?.length)
      row.properties = { ...row.properties, citedKey: row.key };
  }
  return { key: node.key, references, mentions: [...mentions], citesItself };
}

const NO_KEYS = new Set<string>();
const NO_CITATION: Properties = { contexts: null, intents: null, isInfluential: null, citedKey: null };

export type Counts = {
  /** Of papers that the batch makes: the citations that it holds of them. */
  held: Map<string, number>;
  /** What papers gain that stood before. */
  gained: { key: string; count: number }[];
  /** Of these it is not known which of their citations stood. */
  recounted: string[];
};

export const NO_COUNTS: Counts = { held: new Map(), gained: [], recounted: [] };

type Citing = { key: string; references: { key: string }[] };

/** How a batch's citations count; `isNew`: no citation of the citing paper stood before. */
export function countsOf(citations: Citing[], isNew: (citing: string) => boolean, papers: Nodes): Counts {
  const held = new Map<string, number>();
  const gained = new Map<string, number>();
  const recounted = new Set<string>();
  for (const citing of citations) {
    const gains = isNew(citing.key) ? gained : null;
    for (const { key } of citing.references) {
      const counts = papers.node(key)?.isNew ? held : gains;
      if (counts) counts.set(key, (counts.get(key) ?? 0) + 1);
      else recounted.add(key);
    }
  }
  return {
    held,
    gained: [...gained].flatMap(([key, count]) => (recounted.has(key) ? [] : { key, count })),
    recounted: [...recounted],
  };
}
