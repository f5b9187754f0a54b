/** A graph on disk as the nodes and relationships that it is in Neo4j, with what is stored for order. */
import { aliasOf, type EntityType } from '../../cypher/ids.ts';
import { dateOf, type Properties } from '../rows.ts';
import type { Columns } from './columns.ts';
import type { Types } from './csv.ts';
import type { Disk } from './disk.ts';
import { edgesOf, type StoredList } from './edge-lists.ts';
import type { SqliteFile } from './sqlite.ts';
import type { Marker } from './statements.ts';
import { type Edge, TYPES } from './tables.ts';

export type NodeRow = { labels: string[]; id: number; properties: Properties };
export type RelationshipRow = { type: string; from: number; to: number; properties: Properties };

const nodesOf = (type: EntityType) => `
  SELECT node AS id, key, isFull, properties, held.citations AS held, works.papers, works.citations
  FROM ${type} LEFT JOIN held ON held.paper = node LEFT JOIN works ON works.author = node ORDER BY node`;

type Found = {
  id: number;
  key: string;
  isFull: number;
  properties: string;
  held: number | null;
  papers: number | null;
  citations: number | null;
};

/** What nodes and edges have besides what was written of them, with the importer's types. */
const STORED: Partial<Record<EntityType | Edge, Types>> = {
  CITES: columns('string', 'addedAt', 'citedKey'),
  Paper: [
    ...columns('string', 'key', 'addedAt', 'sortDate'),
    ...columns('long', 'heldCitationCount', 'sortCitationCount'),
  ],
  Author: [
    ...columns('string', 'key', 'addedAt', 'sortName'),
    ...columns('long', 'sortPaperCount', 'sortCitationCount'),
  ],
  Topic: columns('string', 'key'),
  Venue: columns('string', 'key'),
};

function stored(type: EntityType, found: Found, properties: Properties, at: string): Properties {
  const { key, held } = found;
  if (type === 'Paper')
    return {
      key,
      addedAt: at,
      sortDate: dateOf(properties as Parameters<typeof dateOf>[0]),
      heldCitationCount: held ?? 0,
      sortCitationCount: properties.citationCount ?? held ?? 0,
    };
  if (type === 'Author')
    return {
      key,
      addedAt: at,
      sortName: String(properties.name).toLowerCase(),
      sortPaperCount: properties.paperCount ?? found.papers ?? 0,
      sortCitationCount: properties.citationCount ?? found.citations ?? 0,
    };
  return { key };
}

/** The columns of a kind of which such properties were written. */
export const typesOf = (columns: Columns['of'], kind: EntityType | Edge): Types => [
  ...new Map([...(columns.get(kind) ?? []), ...(STORED[kind] ?? [])]),
];

/** To be read once `settle` (order.ts) has worked out what is stored for order. */
export function* nodeRows(disk: Disk, { at }: Pick<Marker, 'at'>): Generator<NodeRow> {
  for (const type of TYPES)
    for (const found of disk.each<Found>(nodesOf(type))) {
      const properties = JSON.parse(found.properties) as Properties;
      const more = type === 'Paper' ? [found.isFull ? 'Full' : 'Placeholder'] : [];
      yield {
        labels: [type, ...more],
        id: found.id,
        properties: Object.assign(properties, stored(type, found, properties, at)),
      };
    }
}

/** What hangs on a node. */
export type HangingRow = { label: 'Alias' | 'Record' | 'Mention'; of: number; properties: Properties };

const ALIASES = `SELECT name.type, name.id, name.node, former.id IS NOT NULL AS isFormerKey, mergedBy, heldIds, addedAt
  FROM name LEFT JOIN former ON former.type = name.type AND former.id = name.id WHERE rank = 1 ORDER BY name.node, name.type, name.id`;

type FoundAlias = { type: number; id: string; node: number; isFormerKey: number; heldIds: string | null };
type FoundRecord = { node: number; source: string; id: string; imports: string; data: Uint8Array };

/** Aliases, what sources told, and mentions. */
export function* hangingRows(disk: SqliteFile): Generator<HangingRow> {
  for (const { type, id, node, isFormerKey, heldIds, ...merge } of disk.each<FoundAlias>(ALIASES)) {
    const former = isFormerKey ? { isFormerKey: true, ...merge, heldIds: JSON.parse(heldIds ?? 'null') } : {};
    yield { label: 'Alias', of: node, properties: { id: aliasOf(TYPES[type]!, id), ...former } };
  }
  const records = 'SELECT node, source, id, imports, data FROM record ORDER BY node';
  for (const { node, imports, data, ...of } of disk.each<FoundRecord>(records)) {
    const bytes = new Int8Array(data.buffer, data.byteOffset, data.byteLength);
    yield { label: 'Record', of: node, properties: { ...of, imports: JSON.parse(imports), data: bytes } };
  }
  const mentions = 'SELECT id, node FROM mention ORDER BY node, id';
  for (const { id, node } of disk.each<{ id: string; node: number }>(mentions))
    yield { label: 'Mention', of: node, properties: { id } };
}

/** Those of these owners, by their numbers; of all, if none are given. */
export function* relationshipRows(
  disk: SqliteFile,
  type: Edge,
  { at }: Pick<Marker, 'at'>,
  owners: [from: number, below: number] = [0, Number.MAX_SAFE_INTEGER],
): Generator<RelationshipRow> {
  const all: Properties = type === 'CITES' ? { addedAt: at } : {};
  const lists = `SELECT owner, others, known FROM ${type} WHERE owner >= ? AND owner < ? ORDER BY owner`;
  for (const row of disk.each<StoredList>(lists, ...owners)) {
    const { owner } = row;
    for (const { other, known } of edgesOf(row)) {
      const properties = known ? { ...all, ...known } : all;
      if (type === 'CITES' && (known?.contexts as string[] | undefined)?.length)
        properties.citedKey = keyOfPaper(disk, other);
      const [from, to] = type === 'AUTHORED' ? [other, owner] : [owner, other];
      yield { type, from, to, properties };
    }
  }
}

const keyOfPaper = (disk: SqliteFile, paper: number) =>
  disk.all<{ key: string }>('SELECT key FROM Paper WHERE node = ?', paper)[0]!.key;

function columns(type: string, ...names: string[]): [name: string, type: string][] {
  return names.map((name) => [name, type]);
}
