/** What papers cite, as rows. */
import { type ExternalId, keyOf } from '../cypher/ids.ts';
import type { Visible } from './batch.ts';
import type { Nodes } from './nodes.ts';
import type { ReferenceRecord } from './record.ts';
import { citationProperties, NO_PROPERTIES, type Properties } from './rows.ts';

/**
 * What a paper cites: all that its first source lists, and what the others list and a record describes. What these
 * list besides is mentioned, so that it is found when its record comes.
 */
export function citationsOf(
  { node, record, further, isNew }: Visible,
  keyOfPaper: (id: ExternalId) => string,
  papers: Nodes,
) {
  const list = new Map<string, Properties>();
  const add = (key: string, reference: ReferenceRecord) => {
    const properties = citationProperties(reference);
    const before = list.get(key);
    list.set(key, before ? { ...before, ...properties } : properties);
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
  const cited = [...list.keys()];
  const told = [...list.values()].map((said, i) => {
    const properties = isNew ? said : { ...NO_CITATION, ...said };
    const hasSentences = (properties.contexts as string[] | null)?.length;
    return hasSentences ? { ...properties, citedKey: cited[i] } : properties;
  });
  const isTold = told.some((properties) => properties !== NO_PROPERTIES);
  return { key: node.key, cited, told: isTold ? told : [], mentions: [...mentions], citesItself };
}

const NO_KEYS = new Set<string>();
const NO_CITATION: Properties = { contexts: null, intents: null, isInfluential: null, citedKey: null };
