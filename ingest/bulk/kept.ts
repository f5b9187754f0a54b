/** What sources told, as it is kept on a disk while an import lasts. */
import * as catalogue from '../../cypher/catalogue.ts';
import type { Row } from '../../cypher/db.ts';
import { aliasOf, type EntityType, ID_KINDS, keyOfAlias, kindOf } from '../../cypher/ids.ts';
import type { Batch } from '../batch.ts';
import type { Properties } from '../rows.ts';
import type { ToldRow } from '../told.ts';
import type { Disk } from './disk.ts';
import type { Meaning } from './statements.ts';
import { EDGES, TYPES } from './tables.ts';

type StoredRecord = { source: string; id: string; imports: string; data: Uint8Array };

/** What sources told of a node. */
export const recordsOf = (disk: Disk, node: number): Row[] =>
  disk
    .all<StoredRecord>('SELECT source, id, imports, data FROM record WHERE node = ? ORDER BY rowid', node)
    .map(({ source, id, imports, data }) => ({
      source,
      id,
      imports: JSON.parse(imports),
      data: new Int8Array(data.buffer, data.byteOffset, data.byteLength),
    }));

const DESCRIBED = ['Topic', 'Venue', 'Author'] as const;

export const KEPT: Record<string, Meaning> = {
  [catalogue.writeHeldDescriptions.name]: (disk, input) =>
    DESCRIBED.flatMap((type) =>
      (input[type] as string[]).flatMap((key) => {
        const node = disk.numberOf(type, key);
        return node === undefined ? [] : recordsOf(disk, node).map((record) => ({ type, key, ...record }));
      }),
    ),
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
    disk.byOther();
    return (keys as string[]).flatMap((key) => {
      const author = disk.node('Author', key);
      if (!author) return [];
      const { id, properties } = author;
      return {
        key,
        ids: Object.fromEntries(ID_KINDS.Author.map((kind) => [kind, properties[kind] ?? null])),
        aliases: disk.aliases(id).map((alias) => aliasOf('Author', alias)),
        formerKeys: disk
          .all<{ id: string }>(
            `SELECT name.id FROM name JOIN former ON former.type = name.type AND former.id = name.id
            WHERE name.node = ? AND name.rank = 1 ORDER BY name.id`,
            id,
          )
          .map((former) => aliasOf('Author', former.id)),
        places: disk.all<{ paper: string; position: number }>(
          `SELECT node.key AS paper, place AS position FROM edge JOIN node ON node.id = edge.owner
          WHERE edge.other = ? AND edge.kind = ?`,
          id,
          EDGES.indexOf('AUTHORED'),
        ),
        records: recordsOf(disk, id),
      };
    });
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
