/** What sources told, as it is kept on a disk while an import lasts. */
import * as catalogue from '../../cypher/catalogue.ts';
import type { Row } from '../../cypher/db.ts';
import { aliasOf, type EntityType, ID_KINDS, keyOfAlias, kindOf } from '../../cypher/ids.ts';
import type { Batch } from '../batch.ts';
import type { Properties } from '../rows.ts';
import type { ToldRow } from '../told.ts';
import type { Disk, StoredNode } from './disk.ts';
import type { Meaning } from './statements.ts';
import { TYPES } from './tables.ts';

type StoredRecord = { node: number; source: string; id: string; imports: string; data: Uint8Array };

/** What sources told of these nodes, by their numbers. */
function recordsOf(disk: Disk, nodes: number[]): Map<number, Row[]> {
  const byNode = new Map<number, Row[]>(nodes.map((node) => [node, []]));
  const records = disk.all<StoredRecord>(
    `SELECT node, source, record.id, imports, data FROM json_each(?) AS wanted
    CROSS JOIN record ON record.node = wanted.value ORDER BY record.rowid`,
    JSON.stringify([...byNode.keys()]),
  );
  for (const { node, source, id, imports, data } of records)
    byNode.get(node)!.push({
      source,
      id,
      imports: JSON.parse(imports),
      data: new Int8Array(data.buffer, data.byteOffset, data.byteLength),
    });
  return byNode;
}

/** A node's key and all other ids of it. */
export function idsOf(type: EntityType, { key, properties, aliases }: StoredNode) {
  const ids: Properties = {};
  for (const kind of ID_KINDS[type]) if (properties[kind]) ids[kind] = properties[kind];
  return { key, ids, aliases: aliases.map((alias) => aliasOf(type, alias)) };
}

/** Those of these nodes that there are, with what sources told of each. */
export function toldNodes(disk: Disk, type: EntityType, keys: string[]): (StoredNode & { records: Row[] })[] {
  const nodes = disk.nodes(type, keys);
  const records = recordsOf(
    disk,
    nodes.map(({ id }) => id),
  );
  return nodes.map((node) => ({ ...node, records: records.get(node.id)! }));
}

/** Where an author stands on bylines. */
function placesOf(disk: Disk, author: number): { paper: string; position: number }[] {
  const papers = disk.keysOf(disk.edges.ownersTo('AUTHORED', author));
  return [...papers].flatMap(([paper, key]) =>
    disk.edges
      .of('AUTHORED', paper)
      .flatMap(({ other }, i) => (other === author ? { paper: key, position: i + 1 } : [])),
  );
}

const DESCRIBED = ['Topic', 'Venue', 'Author'] as const;

export const KEPT: Record<string, Meaning> = {
  [catalogue.writeHeldDescriptions.name]: (disk, input) =>
    DESCRIBED.flatMap((type) => {
      const nodes = (input[type] as string[]).map((key) => disk.numberOf(type, key));
      const records = recordsOf(
        disk,
        nodes.filter((node) => node !== undefined),
      );
      return (input[type] as string[]).flatMap((key, i) =>
        (records.get(nodes[i] ?? -1) ?? []).map((record) => ({ type, key, ...record })),
      );
    }),
  [catalogue.writeRecords.name]: (disk, input) => {
    for (const type of TYPES)
      for (const { key, records } of input[type] as { key: string; records: ToldRow[] }[])
        for (const { source, id, imports, data } of records)
          disk.run(
            'INSERT INTO record VALUES (?, ?, ?, ?, ?)',
            disk.numberOf(type, key)!,
            source,
            id,
            JSON.stringify(imports),
            data,
          );
    return [];
  },
  [catalogue.writeClearRecords.name]: (disk, input) => {
    for (const type of TYPES)
      for (const key of input[type] as string[])
        disk.run('DELETE FROM record WHERE node = ?', disk.numberOf(type, key)!);
    return [];
  },
  [catalogue.writeMentions.name]: (disk, input) => {
    for (const { key, ids } of input.mentions as Batch['mentions']) {
      const paper = disk.numberOf('Paper', key)!;
      disk.run('DELETE FROM mention WHERE node = ?', paper);
      for (const id of ids) disk.run('INSERT OR IGNORE INTO mention VALUES (?, ?)', id, paper);
    }
    return [];
  },
  [catalogue.writeAuthorPlaces.name]: (disk, { keys }) => {
    return toldNodes(disk, 'Author', keys as string[]).map((author) => ({
      ...idsOf('Author', author),
      formerKeys: disk
        .all<{ id: string }>(
          `SELECT name.id FROM name JOIN former ON former.type = name.type AND former.id = name.id
          WHERE name.node = ? AND name.rank = 1 ORDER BY name.id`,
          author.id,
        )
        .map((former) => aliasOf('Author', former.id)),
      places: placesOf(disk, author.id),
      records: author.records,
    }));
  },
  [catalogue.writePaperIds.name]: (disk, { papers, aliases }) => {
    for (const { key, properties } of papers as { key: string; properties: Properties }[])
      disk.put('Paper', key, properties);
    for (const { id, key, isFormerToo } of aliases as { id: string; key: string; isFormerToo?: boolean }[]) {
      const type = kindOf(id) as EntityType;
      const of = [TYPES.indexOf(type), keyOfAlias(id)];
      if (isFormerToo) disk.run('DELETE FROM former WHERE type = ? AND id = ?', ...of);
      disk.run(
        `DELETE FROM name WHERE type = ?1 AND id = ?2 AND rank = 1 AND node = ?3
        AND NOT EXISTS (SELECT 1 FROM former WHERE type = ?1 AND id = ?2)`,
        ...of,
        disk.numberOf(type, key)!,
      );
    }
    return [];
  },
  // Worked out once, when all is written.
  [catalogue.writeAuthorCounts.name]: () => [],
};
