/**
 * What nodes are ordered by: the citations held of each paper, and the papers and citations of each author. They are
 * counted in memory, of so many nodes at once, and kept apart from the graph's own file, which others may read meanwhile.
 */
import type { Disk } from './disk.ts';
import type { StoredList } from './edge-lists.ts';

/** Of more nodes the edges are read several times. */
const NODES_AT_ONCE = 2 ** 23;
const ROWS_AT_ONCE = 10_000;

const TABLES = `CREATE TEMP TABLE held (paper INTEGER PRIMARY KEY, citations INTEGER);
CREATE TEMP TABLE works (author INTEGER PRIMARY KEY, papers INTEGER, citations INTEGER)`;

const BYLINES = `SELECT others, coalesce(held.citations, 0) AS citations
FROM AUTHORED LEFT JOIN held ON held.paper = AUTHORED.owner ORDER BY AUTHORED.owner`;

/** Works out what is stored for order; to be done once, before the rows are read. */
export function settle(disk: Disk, atOnce = NODES_AT_ONCE) {
  disk.script(TABLES);
  const last = disk.lastNode;
  for (const [first, length] of parts(last, atOnce)) countCitations(disk, first, length);
  for (const [first, length] of parts(last, atOnce)) countWorks(disk, first, length);
}

function* parts(last: number, atOnce: number): Generator<[first: number, length: number]> {
  for (let first = 1; first <= last; first += atOnce) yield [first, Math.min(atOnce, last - first + 1)];
}

function countCitations(disk: Disk, first: number, length: number) {
  const citations = new Uint32Array(length);
  for (const { others } of disk.each<Pick<StoredList, 'others'>>('SELECT others FROM CITES'))
    for (const other of JSON.parse(others) as number[])
      if (other >= first && other < first + length) citations[other - first]!++;
  keep(disk, 'held', length, (i) => (citations[i] ? [first + i, citations[i]] : undefined));
}

function countWorks(disk: Disk, first: number, length: number) {
  const [papers, citations] = [new Uint32Array(length), new Float64Array(length)];
  type Byline = Pick<StoredList, 'others'> & { citations: number };
  for (const { others, citations: held } of disk.each<Byline>(BYLINES))
    for (const author of new Set(JSON.parse(others) as number[]))
      if (author >= first && author < first + length) {
        papers[author - first]!++;
        citations[author - first]! += held;
      }
  keep(disk, 'works', length, (i) => (papers[i] ? [first + i, papers[i], citations[i]!] : undefined));
}

/** Writes rows of numbers, the first of which ascends. */
function keep(disk: Disk, table: string, length: number, rowOf: (i: number) => number[] | undefined) {
  let rows: number[][] = [];
  const write = () => {
    const values = rows[0]?.map((_, i) => `value ->> ${i}`).join();
    if (values) disk.run(`INSERT INTO ${table} SELECT ${values} FROM json_each(?)`, JSON.stringify(rows));
    rows = [];
  };
  for (let i = 0; i < length; i++) {
    const row = rowOf(i);
    if (row && rows.push(row) === ROWS_AT_ONCE) write();
  }
  write();
}
