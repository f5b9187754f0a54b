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

/**
 * Citations held of each paper, and what each author has: sorted on disk, whatever their number, and apart from the
 * graph's own file, which others may read meanwhile.
 */
const ORDER = `
CREATE TEMP TABLE held (paper INTEGER PRIMARY KEY, citations INTEGER);
INSERT INTO held SELECT value, count(*) FROM CITES, json_each(others) GROUP BY value ORDER BY value;
CREATE TEMP TABLE works (author INTEGER PRIMARY KEY, papers INTEGER, citations INTEGER);
INSERT INTO works SELECT value, count(*), sum(coalesce(held.citations, 0))
  FROM AUTHORED LEFT JOIN held ON held.paper = AUTHORED.owner, json_each(others)
  WHERE known IS NULL OR instr(known, '"isRepeat"') = 0 OR known ->> ('$[' || json_each.key || '].isRepeat') IS NULL
  GROUP BY value ORDER BY value`;

const NODES = `SELECT node.id, type, key, isFull, properties, held.citations AS held, works.papers, works.citations
  FROM node CROSS JOIN content ON content.node = node.id
  LEFT JOIN held ON held.paper = node.id LEFT JOIN works ON works.author = node.id ORDER BY node.id`;

type Found = {
  id: number;
  type: number;
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

/** Works out what is stored for order; to be done once, before the rows are read. */
export const settle = (disk: Disk) => disk.script(ORDER);

export function* nodeRows(disk: Disk, { at }: Pick<Marker, 'at'>): Generator<NodeRow> {
  for (const found of disk.each<Found>(NODES)) {
    const type = TYPES[found.type]!;
    const properties = JSON.parse(found.properties) as Properties;
    const more = type === 'Paper' ? [found.isFull ? 'Full' : 'Placeholder'] : [];
    yield {
      labels: [type, ...more],
      id: found.id,
      properties: { ...properties, ...stored(type, found, properties, at) },
    };
  }
}

/** The highest number of a node; what hangs on nodes is numbered on from it. */
export const lastNode = (disk: Disk): number =>
  disk.all<{ id: number }>('SELECT coalesce(max(id), 0) AS id FROM node')[0]!.id;

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

export function* relationshipRows(
  disk: SqliteFile,
  type: Edge,
  { at }: Pick<Marker, 'at'>,
): Generator<RelationshipRow> {
  for (const row of disk.each<StoredList>(`SELECT owner, others, known FROM ${type} ORDER BY owner`)) {
    const { owner } = row;
    for (const { other, known } of edgesOf(row)) {
      const properties = known ?? {};
      if (type === 'CITES') {
        properties.addedAt = at;
        if ((properties.contexts as string[] | undefined)?.length)
          properties.citedKey = disk.all<{ key: string }>('SELECT key FROM node WHERE id = ?', other)[0]!.key;
      }
      const [from, to] = type === 'AUTHORED' ? [other, owner] : [owner, other];
      yield { type, from, to, properties };
    }
  }
}

function columns(type: string, ...names: string[]): [name: string, type: string][] {
  return names.map((name) => [name, type]);
}
