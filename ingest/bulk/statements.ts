/** The writer's statements as they are meant on a disk, so that one writer gives records one meaning. */
import * as catalogue from '../../cypher/catalogue.ts';
import type { Db, Input, Row, RunInTransaction } from '../../cypher/db.ts';
import { aliasOf, type EntityType, ID_KINDS } from '../../cypher/ids.ts';
import type { Batch } from '../batch.ts';
import type { Properties } from '../rows.ts';
import { type Disk, EDGES, RANKS, TYPES } from './disk.ts';

/** What the graph says of itself, as its marker will. */
export type Marker = { at: string; sources: string[]; embeddingDimensions: number | null };

type Meaning = (disk: Disk, input: Input, marker: Marker) => Row[] | undefined;
type AliasRow = { id: string; key: string };

const find =
  (type: EntityType): Meaning =>
  (disk, { keys }) =>
    disk.find(type, keys as string[]).map(({ id, rank, key }) => {
      if (rank === RANKS.key) return { how: 'key', value: id, key };
      if (rank === RANKS.alias) return { how: 'alias', value: aliasOf(type, id), key };
      const colon = id.indexOf(':');
      return { how: id.slice(0, colon), value: id.slice(colon + 1), key };
    });

/** What nodes hold: their ids, and what else is asked of them. */
const held =
  (type: EntityType, further: (properties: Properties, isFull: boolean) => Row): Meaning =>
  (disk, { keys }) =>
    (keys as string[]).flatMap((key) => {
      const node = disk.node(type, key);
      if (!node) return [];
      const { id, properties, isFull } = node;
      const ids = Object.fromEntries(ID_KINDS[type].map((kind) => [kind, properties[kind] ?? null]));
      const aliases = disk.aliases(id).map((alias) => aliasOf(type, alias));
      return { key, ids, aliases, ...further(properties, isFull) };
    });

const put =
  (type: EntityType, list: string, isFull = false): Meaning =>
  (disk, input) => {
    for (const { key, properties } of input[list] as { key: string; properties: Properties }[])
      disk.put(type, key, properties, isFull);
    return [];
  };

/** Takes edges of one kind away from their owner, all or those to nodes for which `which` holds. */
const cut = (disk: Disk, kind: (typeof EDGES)[number], owner: number, which = 'true', ...values: string[]) =>
  disk.run(
    `DELETE FROM edge WHERE kind = ? AND owner = ? AND ${which}`,
    EDGES.indexOf(kind),
    owner,
    ...values,
  );

const MEANINGS: Record<string, Meaning> = {
  [catalogue.writeTakeMarker.name]: () => [],
  [catalogue.writeTakeClock.name]: (_disk, _input, { at }) => [{ at: Date.parse(at) }],
  [catalogue.writeFinish.name]: (_disk, { source }, marker) => {
    marker.sources = [...marker.sources.filter((other) => other !== source), source as string];
    return [];
  },
  [catalogue.writeEmbeddingDimensions.name]: (_disk, { dimensions }, marker) => {
    marker.embeddingDimensions ??= dimensions as number;
    return [{ dimensions: marker.embeddingDimensions }];
  },

  [catalogue.writeFindPapers.name]: find('Paper'),
  [catalogue.writeFindAuthors.name]: find('Author'),
  [catalogue.writeFindTopics.name]: find('Topic'),
  [catalogue.writeFindVenues.name]: find('Venue'),

  [catalogue.writeHeldPapers.name]: held('Paper', ({ sourceIds = [] }, isFull) => ({ sourceIds, isFull })),
  [catalogue.writeHeldVenues.name]: held('Venue', () => ({})),
  [catalogue.writeHeldAuthors.name]: held(
    'Author',
    ({ identity, alternativeNames = [], affiliationsAt = null }) => ({
      identity,
      alternativeNames,
      affiliationsAt,
    }),
  ),

  [catalogue.writePapers.name]: put('Paper', 'papers', true),
  [catalogue.writePartialPapers.name]: put('Paper', 'papers'),
  [catalogue.writePlaceholders.name]: put('Paper', 'placeholders'),
  [catalogue.writeAuthors.name]: put('Author', 'authors'),
  [catalogue.writeTopics.name]: put('Topic', 'topics'),
  [catalogue.writeVenues.name]: put('Venue', 'venues'),

  [catalogue.writeCitations.name]: (disk, input) => {
    let added = 0;
    for (const { key, references } of input.citations as Batch['citations']) {
      const citing = disk.numberOf('Paper', key)!;
      for (const { key: cited, properties } of references)
        if (disk.join('CITES', citing, disk.numberOf('Paper', cited)!, properties)) added++;
    }
    return [{ added }];
  },
  [catalogue.writeClearBylines.name]: (disk, input) => {
    for (const { key } of input.bylines as Batch['bylines']) {
      const paper = disk.numberOf('Paper', key)!;
      const alone = disk.all<{ id: number; key: string }>(
        `SELECT DISTINCT node.id, node.key FROM edge JOIN node ON node.id = edge.other
        WHERE edge.kind = ? AND edge.owner = ? AND node.properties ->> 'identity' = 'BYLINE'`,
        EDGES.indexOf('AUTHORED'),
        paper,
      );
      for (const author of alone) disk.remove('Author', author.key, author.id);
      cut(disk, 'AUTHORED', paper);
    }
    return [];
  },
  [catalogue.writeBylines.name]: (disk, input) => {
    for (const { key, places } of input.bylines as Batch['bylines']) {
      const paper = disk.numberOf('Paper', key)!;
      for (const { key: author, properties } of places)
        disk.join(
          'AUTHORED',
          paper,
          disk.numberOf('Author', author)!,
          properties,
          Number(properties.position),
        );
    }
    return [];
  },
  [catalogue.writeBroaderTopics.name]: (disk, input) => {
    for (const { key, broader } of input.broader as Batch['broader'])
      disk.join('BROADER', disk.numberOf('Topic', key)!, disk.numberOf('Topic', broader)!);
    return [];
  },
  [catalogue.writePaperTopics.name]: (disk, input) => {
    const ofSchemes = `other IN (SELECT id FROM node WHERE id = other AND properties ->> 'scheme' IN (SELECT value FROM json_each(?)))`;
    for (const { key, schemes, topics } of input.papers as Batch['paperTopics']) {
      const paper = disk.numberOf('Paper', key)!;
      cut(disk, 'HAS_TOPIC', paper, ofSchemes, JSON.stringify(schemes));
      for (const { key: topic, score, isPrimary } of topics)
        disk.join('HAS_TOPIC', paper, disk.numberOf('Topic', topic)!, { score, isPrimary });
    }
    return [];
  },
  [catalogue.writePublications.name]: (disk, input) => {
    for (const { key, venue } of input.publications as Batch['publications']) {
      const paper = disk.numberOf('Paper', key)!;
      cut(disk, 'PUBLISHED_IN', paper);
      disk.join('PUBLISHED_IN', paper, disk.numberOf('Venue', venue)!);
    }
    return [];
  },
  [catalogue.writeVersions.name]: (disk, input) => {
    for (const { key, later } of input.versions as Batch['versions'])
      disk.join('VERSION_OF', disk.numberOf('Paper', key)!, disk.numberOf('Paper', later)!);
    return [];
  },
  [catalogue.writeAliases.name]: (disk, input) => {
    for (const type of TYPES)
      for (const { id, key } of input[type] as AliasRow[])
        disk.name(type, id.slice(aliasOf(type, '').length), RANKS.alias, disk.numberOf(type, key)!);
    return [];
  },
  // Worked out once, when all is written.
  [catalogue.writeStoredOrder.name]: () => [],
};

/** A disk as what the writer and the import write into; indexes are made when Neo4j has the data. */
export function diskDb(disk: Disk, marker: Marker): Db {
  const run: RunInTransaction = async ({ name }, input) => {
    const meaning = MEANINGS[name];
    if (!meaning) throw new Error(`ingest/bulk/statements.ts does not say what ${name} means.`);
    return meaning(disk, input, marker) ?? [];
  };
  return {
    reader: () => {
      throw new Error('Nothing is read from a disk by Cypher.');
    },
    write: (work) => disk.transaction(() => work(run)),
    command: async (statement, input = {}) =>
      statement.name.startsWith('indexes/') ? [] : run(statement, input),
    ping: async () => ({ version: '', edition: '' }),
  };
}
