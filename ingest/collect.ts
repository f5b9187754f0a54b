/** All ids that a batch of records names, by node type and by the way in which they are looked up. */
import { aliasOf, type EntityType, type ExternalId, ID_KINDS, keyOf } from '../cypher/ids.ts';
import type { PaperRecord, TopicRecord } from './record.ts';

/** The input of a look-up: keys, alias ids (made when they are read), and the values of each kind that is a property. */
export type IdLists = Record<string, string[]>;

export function collectIds(records: PaperRecord[]): Record<EntityType, IdLists> {
  const topics = records.flatMap((r) => (r.topics ?? []).flatMap(({ topic }) => withBroader(topic)));
  return {
    Paper: lists('Paper', [
      ...records.flatMap((r) => r.ids),
      ...records.flatMap((r) => (r.references ?? []).map(({ id }) => id)),
      ...records.flatMap((r) => r.versionOf ?? []),
    ]),
    Author: lists(
      'Author',
      records.flatMap((r) => (r.authors ?? []).flatMap(({ ids }) => ids)),
    ),
    Topic: lists(
      'Topic',
      topics.map(({ id }) => id),
    ),
    Venue: lists(
      'Venue',
      records.flatMap((r) => r.publicationVenue?.ids ?? []),
    ),
  };
}

/** A topic and all that is broader, as far as the source says. */
export const withBroader = (topic: TopicRecord): TopicRecord[] => [
  topic,
  ...(topic.broader ?? []).flatMap(withBroader),
];

function lists(type: EntityType, ids: ExternalId[]): IdLists {
  const byKind = new Map<string, string[]>(ID_KINDS[type].map((kind) => [kind, []]));
  const keys = new Set<string>();
  for (const id of ids) {
    const { size } = keys;
    keys.add(keyOf(id));
    if (keys.size > size) byKind.get(id.kind)?.push(id.value);
  }
  const all = [...keys];
  return {
    ...Object.fromEntries(byKind),
    keys: all,
    get aliases() {
      return all.map((key) => aliasOf(type, key));
    },
  };
}
