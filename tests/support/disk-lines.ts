/** A bulk import's graph as the lines of `doctor --dump`, so that it can be compared with one in Neo4j. */
import type { Disk } from '../../ingest/bulk/disk.ts';
import { settle } from '../../ingest/bulk/order.ts';
import { hangingRows, nodeRows, type RelationshipRow, relationshipRows } from '../../ingest/bulk/rows.ts';
import { EDGES } from '../../ingest/bulk/tables.ts';
import { BOOKKEEPING } from '../../ingest/dump.ts';
import type { Properties } from '../../ingest/rows.ts';

/** Sorted as texts; `nodesAtOnce`: of so many what orders them is counted at once. */
export function diskLines(disk: Disk, nodesAtOnce?: number): string[] {
  const at = new Date().toISOString();
  const lines: string[] = [];
  const keys = new Map<number, unknown>();
  const relate = ({ type, from, to, properties }: RelationshipRow) =>
    lines.push(JSON.stringify({ type, from: keys.get(from), to: keys.get(to), ...sorted(properties) }));
  settle(disk, nodesAtOnce);
  for (const { id, labels, properties } of nodeRows(disk, { at })) {
    keys.set(id, properties.key);
    lines.push(JSON.stringify({ labels: labels.toSorted(), ...sorted(properties) }));
  }
  for (const { label, of, properties } of hangingRows(disk)) {
    if (label !== 'Alias') continue;
    lines.push(JSON.stringify({ labels: [label], ...sorted(properties) }));
    lines.push(JSON.stringify({ type: 'OF', from: properties.id, to: keys.get(of), ...sorted({}) }));
  }
  for (const type of EDGES) for (const row of relationshipRows(disk, type, { at })) relate(row);
  return lines.sort();
}

const sorted = (properties: Properties) => ({
  properties: Object.fromEntries(
    Object.entries(properties)
      .filter(([name]) => !BOOKKEEPING.includes(name))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  ),
});
