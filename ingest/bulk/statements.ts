/** The writer's statements as they are meant on a disk, so that one writer gives records one meaning. */
import * as catalogue from '../../cypher/catalogue.ts';
import type { Db, Input, Row, RunInTransaction } from '../../cypher/db.ts';
import { aliasOf, type EntityType, ID_KINDS } from '../../cypher/ids.ts';
import type { Batch } from '../batch.ts';
import type { Properties } from '../rows.ts';
import { type Disk, EDGES, RANKS, type StoredNode, TYPES } from './disk.ts';
import { KEPT, recordsOf } from './kept.ts';
import { MERGED } from './merged.ts';

/** What the graph says of itself, as its marker will. */
export type Marker = { at: string; sources: string[]; embeddingDimensions: number | null };

export type Meaning = (disk: Disk, input: Input, marker: Marker) => Row[] | undefined;
type AliasRow = { id: string; key: string };

const find =
  (type: EntityType): Meaning =>
  (disk, { keys }) =>
    disk.find(type, keys as string[]).map(({ id, rank, key, isFull }) => {
      if (rank === RANKS.key) return { how: 'key', value: id, key, isFull };
      if (rank === RANKS.alias) return { how: 'alias', value: aliasOf(type, id), key, isFull };
      const colon = id.indexOf(':');
      return { how: id.slice(0, colon), value: id.slice(colon + 1), key, isFull };
    });

/** The papers that mention one of these ids. */
const mentioning = (disk: Disk, ids: string[]) =>
  disk
    .all<{ id: string; key: string }>(
      'SELECT mention.id, node.key FROM json_each(?) AS wanted CROSS JOIN mention ON mention.id = wanted.value CROSS JOIN node ON node.id = mention.node',
      JSON.stringify(ids),
    )
    .map(({ id, key }) => ({ how: 'mention', value: id, key }));

/** What nodes hold: their ids, and what else is asked of them. */
const held =
  (type: EntityType, further: (properties: Properties, node: StoredNode, disk: Disk) => Row): Meaning =>
  (disk, { keys }) =>
    (keys as string[]).flatMap((key) => {
      const node = disk.node(type, key);
      if (!node) return [];
      const { id, properties } = node;
      const ids = Object.fromEntries(ID_KINDS[type].map((kind) => [kind, properties[kind] ?? null]));
      const aliases = disk.aliases(id).map((alias) => aliasOf(type, alias));
      return { key, ids, aliases, ...further(properties, node, disk) };
    });

const put =
  (type: EntityType, list: string, isFull = false): Meaning =>
  (disk, input) => {
    for (const { key, properties } of input[list] as { key: string; properties: Properties }[])
      disk.put(type, key, properties, isFull);
    return [];
  };

/** Takes edges of one kind away from their owner, all or those to nodes for which `which` holds. */
const cut = (
  disk: Disk,
  kind: (typeof EDGES)[number],
  owner: number,
  which = 'true',
  ...values: (string | number)[]
) =>
  disk.run(
    `DELETE FROM edge WHERE kind = ? AND owner = ? AND ${which}`,
    EDGES.indexOf(kind),
    owner,
    ...values,
  );

/** Takes edges to other nodes than these away; returns the keys of those nodes. */
function othersOf(disk: Disk, kind: 'CITES' | 'VERSION_OF', owner: number, keys: string[]): string[] {
  const lost = disk.all<{ id: number; key: string }>(
    `SELECT node.id, node.key FROM edge JOIN node ON node.id = edge.other
    WHERE edge.kind = ? AND edge.owner = ? AND node.key NOT IN (SELECT value FROM json_each(?))`,
    EDGES.indexOf(kind),
    owner,
    JSON.stringify(keys),
  );
  for (const { id } of lost) cut(disk, kind, owner, 'other = ?', id);
  return lost.map(({ key }) => key);
}

/** An id that leads somewhere already stays there. */
function alias(disk: Disk, type: EntityType, id: string, key: string) {
  const name = id.slice(aliasOf(type, '').length);
  const isTaken = disk.find(type, [name]).some(({ rank }) => rank === RANKS.alias);
  if (!isTaken) disk.name(type, name, RANKS.alias, disk.numberOf(type, key)!);
}

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

  [catalogue.writeBeginImport.name]: () => [{ id: 1 }],
  [catalogue.writeImports.name]: () => [],
  [catalogue.writeMoveImport.name]: () => [],

  [catalogue.writeFindPapers.name]: (disk, input, marker) => [
    ...find('Paper')(disk, input, marker)!,
    ...mentioning(disk, input.mentions as string[]),
  ],
  [catalogue.writeFindAuthors.name]: find('Author'),
  [catalogue.writeFindTopics.name]: find('Topic'),
  [catalogue.writeFindVenues.name]: find('Venue'),

  [catalogue.writeHeldPapers.name]: held('Paper', ({ sourceIds = [] }, { id, isFull, batch }, disk) => ({
    sourceIds,
    isFull,
    addedAt: String(batch).padStart(12, '0'),
    records: recordsOf(disk, id),
  })),
  [catalogue.writeHeldVenues.name]: held('Venue', () => ({})),
  [catalogue.writeHeldAuthors.name]: held(
    'Author',
    ({
      identity,
      name,
      nameAt = null,
      alternativeNames = [],
      affiliations = null,
      affiliationsAt = null,
    }) => ({
      identity,
      name,
      nameAt,
      alternativeNames,
      affiliations,
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
    const lost = new Set<string>();
    for (const { key } of input.bylines as Batch['bylines']) {
      const paper = disk.numberOf('Paper', key)!;
      const authors = disk.all<{ id: number; key: string; isAlone: number }>(
        `SELECT DISTINCT node.id, node.key, node.properties ->> 'identity' = 'BYLINE' AS isAlone
        FROM edge JOIN node ON node.id = edge.other WHERE edge.kind = ? AND edge.owner = ?`,
        EDGES.indexOf('AUTHORED'),
        paper,
      );
      cut(disk, 'AUTHORED', paper);
      for (const author of authors)
        if (author.isAlone) disk.remove('Author', author.key, author.id);
        else lost.add(author.key);
    }
    return [...lost].map((key) => ({ key }));
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
    for (const { key, broader } of input.broader as { key: string; broader: string[] }[]) {
      const topic = disk.numberOf('Topic', key)!;
      cut(disk, 'BROADER', topic);
      for (const above of broader) disk.join('BROADER', topic, disk.numberOf('Topic', above)!);
    }
    return [];
  },
  [catalogue.writePaperTopics.name]: (disk, input) => {
    for (const { key, topics } of input.papers as Batch['paperTopics']) {
      const paper = disk.numberOf('Paper', key)!;
      cut(disk, 'HAS_TOPIC', paper);
      for (const { key: topic, score, isPrimary } of topics)
        disk.join('HAS_TOPIC', paper, disk.numberOf('Topic', topic)!, { score, isPrimary });
    }
    return [];
  },
  [catalogue.writePublications.name]: (disk, input) => {
    for (const { key, venue } of input.publications as Batch['publications']) {
      const paper = disk.numberOf('Paper', key)!;
      cut(disk, 'PUBLISHED_IN', paper);
      if (venue !== null) disk.join('PUBLISHED_IN', paper, disk.numberOf('Venue', venue)!);
    }
    return [];
  },
  [catalogue.writeVersions.name]: (disk, input) =>
    (input.versions as Batch['versions']).map(({ key, later }) => {
      const paper = disk.numberOf('Paper', key)!;
      const lost = othersOf(disk, 'VERSION_OF', paper, later === null ? [] : [later]);
      if (later !== null) disk.join('VERSION_OF', paper, disk.numberOf('Paper', later)!);
      return { lost };
    }),
  [catalogue.writeReplacedCitations.name]: (disk, input) => {
    const lost = (input.replaced as Batch['replaced']).flatMap(({ key, references }) =>
      othersOf(disk, 'CITES', disk.numberOf('Paper', key)!, references),
    );
    return [...new Set(lost)].map((key) => ({ key }));
  },
  [catalogue.writeAliases.name]: (disk, input) => {
    for (const type of TYPES) for (const { id, key } of input[type] as AliasRow[]) alias(disk, type, id, key);
    return [];
  },
  ...KEPT,
  ...MERGED,
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
