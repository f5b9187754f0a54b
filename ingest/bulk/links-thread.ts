/** The thread that writes the files of what joins nodes and hangs on them. */
import { parentPort, workerData } from 'node:worker_threads';
import { withEmptyLists } from './columns.ts';
import { CsvFolder, type Types } from './csv.ts';
import type { Links } from './links.ts';
import { type HangingRow, hangingRows, relationshipRows, typesOf } from './rows.ts';
import { SqliteFile } from './sqlite.ts';
import { EDGES } from './tables.ts';

const TYPES: Record<HangingRow['label'], Types> = {
  Alias: [
    ['id', 'string'],
    ['isFormerKey', 'boolean'],
    ['mergedBy', 'long'],
    ['heldIds', 'string[]'],
    ['addedAt', 'string'],
  ],
  Record: [
    ['source', 'string'],
    ['id', 'string'],
    ['imports', 'long[]'],
    ['data', 'byte[]'],
  ],
  Mention: [['id', 'string']],
};

const { file, folder, lastId, columns, marker } = workerData as Links;
const disk = new SqliteFile(file, { readOnly: true });
const files = new CsvFolder(folder);
let id = lastId;
for (const { label, of, properties } of hangingRows(disk)) {
  files.node(label, ++id, properties, () => TYPES[label]);
  files.relationship('OF', id, of, {}, () => []);
}
for (const type of EDGES)
  for (const { from, to, properties } of relationshipRows(disk, type, marker))
    files.relationship(type, from, to, withEmptyLists(properties), () => typesOf(columns, type));
disk.close();
parentPort!.postMessage(files.close());
