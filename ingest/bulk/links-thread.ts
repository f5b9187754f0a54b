/** The thread that writes the files of what hangs on nodes, and of relationships. */
import { parentPort, workerData } from 'node:worker_threads';
import { CsvFolder, type Types } from './csv.ts';
import { type Links, writeRelationships } from './links.ts';
import { type HangingRow, hangingRows } from './rows.ts';
import { SqliteFile } from './sqlite.ts';

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

const { file, folder, ...links } = workerData as Links;
const disk = new SqliteFile(file, { readOnly: true });
const files = new CsvFolder(folder, '-2');
let id = links.lastId;
for (const { label, of, properties } of hangingRows(disk)) {
  files.node(label, ++id, properties, () => TYPES[label]);
  files.relationship('OF', id, of);
}
writeRelationships(files, disk, links);
disk.close();
parentPort!.postMessage(files.close());
