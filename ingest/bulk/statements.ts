/** The writer's statements as they are meant on a disk, so that one writer gives records one meaning. */
import * as catalogue from '../../cypher/catalogue.ts';
import type { Db, Input, Row, RunInTransaction } from '../../cypher/db.ts';
import { type EntityType, keyOfAlias } from '../../cypher/ids.ts';
import type { Properties } from '../rows.ts';
import type { Disk } from './disk.ts';
import { JOINED } from './edges.ts';
import { FOUND } from './found.ts';
import { KEPT } from './kept.ts';
import { MERGED } from './merged.ts';
import { PERSONS } from './persons.ts';
import { RANKS, TYPES } from './tables.ts';

/** What the graph says of itself, as its marker will. */
export type Marker = {
  at: string;
  sources: string[];
  embeddingDimensions: number | null;
  /** The import that fills it. */
  import: Properties | null;
};

export const newMarker = (): Marker => ({
  at: new Date().toISOString(),
  sources: [],
  embeddingDimensions: null,
  import: null,
});

export type Meaning = (disk: Disk, input: Input, marker: Marker) => Row[] | undefined;
type AliasRow = { id: string; key: string };

const put =
  (type: EntityType, list: string, isFull = false): Meaning =>
  (disk, input) => {
    for (const { key, properties } of input[list] as { key: string; properties: Properties }[])
      disk.put(type, key, properties, isFull);
    return [];
  };

/** An id that leads somewhere already stays there. */
function alias(disk: Disk, type: EntityType, id: string, key: string) {
  const name = keyOfAlias(id);
  const isTaken = disk.find(type, [name]).some(({ how }) => how === 'alias');
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

  [catalogue.writeBeginImport.name]: (_disk, { source, about, mark, at }, marker) => {
    marker.import = { id: 1, source, about, mark, startedAt: at };
    return [{ id: 1 }];
  },
  [catalogue.writeImports.name]: (_disk, _input, { import: own }) => (own ? [{ import: own }] : []),
  [catalogue.writeMoveImport.name]: (_disk, { properties }, marker) => {
    marker.import = { ...marker.import, ...(properties as Properties) };
    return [];
  },

  [catalogue.writePapers.name]: put('Paper', 'papers', true),
  [catalogue.writePartialPapers.name]: put('Paper', 'papers'),
  [catalogue.writePlaceholders.name]: put('Paper', 'placeholders'),
  [catalogue.writeAuthors.name]: put('Author', 'authors'),
  [catalogue.writeTopics.name]: put('Topic', 'topics'),
  [catalogue.writeVenues.name]: put('Venue', 'venues'),

  [catalogue.writeAliases.name]: (disk, input) => {
    for (const type of TYPES) for (const { id, key } of input[type] as AliasRow[]) alias(disk, type, id, key);
    return [];
  },
  ...FOUND,
  ...JOINED,
  ...KEPT,
  ...MERGED,
  ...PERSONS,
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
