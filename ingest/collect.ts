/** All ids that a batch of records names, by node type and by the way in which they are looked up. */
import { aliasOf, type EntityType, type ExternalId, ID_KINDS, idOf, keyOf, kindOf } from '../cypher/ids.ts';
import type { PaperRecord, TopicRecord } from './record.ts';

/** The input of a look-up: keys; alias ids and the values of each kind that is a property, which are made when they are read. */
export type IdLists = Record<string, string[]>;

export function collectIds(records: PaperRecord[]): Record<EntityType, IdLists> {
  const [papers, authors] = [new Ids('Paper'), new Ids('Author')];
  const [topics, venues] = [new Ids('Topic'), new Ids('Venue')];
  for (const record of records) {
    papers.add(record.ids);
    for (const { id } of record.references ?? []) papers.addOne(id);
    if (record.versionOf) papers.addOne(record.versionOf);
    for (const { ids } of record.authors ?? []) authors.add(ids);
    for (const { topic } of record.topics ?? []) for (const { id } of withBroader(topic)) topics.addOne(id);
    if (record.publicationVenue) venues.add(record.publicationVenue.ids);
  }
  return { Paper: papers.lists, Author: authors.lists, Topic: topics.lists, Venue: venues.lists };
}

/** A topic and all that is broader, as far as the source says. */
export const withBroader = (topic: TopicRecord): TopicRecord[] => [
  topic,
  ...(topic.broader ?? []).flatMap(withBroader),
];

class Ids {
  private readonly type: EntityType;
  private readonly keys = new Set<string>();

  constructor(type: EntityType) {
    this.type = type;
  }

  add(ids: ExternalId[]) {
    for (const id of ids) this.addOne(id);
  }

  addOne(id: ExternalId) {
    this.keys.add(keyOf(id));
  }

  get lists(): IdLists {
    const keys = [...this.keys];
    const lists: IdLists = { keys };
    const later = (name: string, make: () => string[]) => {
      let made: string[] | undefined;
      Object.defineProperty(lists, name, { enumerable: true, get: () => (made ??= make()) });
    };
    later('aliases', () => keys.map((key) => aliasOf(this.type, key)));
    let byKind: Map<string, string[]> | undefined;
    for (const kind of ID_KINDS[this.type])
      later(kind, () => {
        byKind ??= Map.groupBy(keys, kindOf);
        return (byKind.get(kind) ?? []).map((key) => idOf(key).value);
      });
    return lists;
  }
}
