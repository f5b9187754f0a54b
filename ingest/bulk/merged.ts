/** Papers that are found to be one, the keys of what was merged, and nodes that nothing names any more, on a disk. */
import * as catalogue from '../../cypher/catalogue.ts';
import { keyOfAlias } from '../../cypher/ids.ts';
import type { Disk } from './disk.ts';
import type { Meaning } from './statements.ts';
import { EDGES, RANKS, TYPES } from './tables.ts';

const [CITES, AUTHORED, VERSION_OF] = (['CITES', 'AUTHORED', 'VERSION_OF'] as const).map((kind) =>
  EDGES.indexOf(kind),
) as [number, number, number];

type Former = { id: string; addedAt: string; mergedBy?: number; heldIds?: string[] };

/** What tells the order of batches is no moment, and later than any. */
const noMoment = (addedAt: string) => (addedAt.startsWith('~') ? addedAt : `~${addedAt}`);

/** How many edges of these kinds lead to the node. */
function edgesTo(disk: Disk, node: number, ...kinds: number[]): number {
  disk.byOther();
  const text =
    'SELECT count(*) AS count FROM edge WHERE other = ? AND kind IN (SELECT value FROM json_each(?))';
  return disk.all<{ count: number }>(text, node, JSON.stringify(kinds))[0]!.count;
}

const isTold = (disk: Disk, node: number) =>
  disk.all('SELECT 1 FROM record WHERE node = ? LIMIT 1', node).length > 0;

export const MERGED: Record<string, Meaning> = {
  [catalogue.writeMergePapers.name]: (disk, input) =>
    (input.merges as { kept: string; gone: string }[]).flatMap(({ kept: keptKey, gone: goneKey }) => {
      const [kept, gone] = [disk.numberOf('Paper', keptKey)!, disk.numberOf('Paper', goneKey)!];
      disk.byOther();
      const doubled = disk
        .all<{ key: string }>(
          `SELECT DISTINCT node.key FROM edge JOIN node ON node.id = edge.owner WHERE edge.other = ? AND edge.kind = ${CITES}
          AND EXISTS (SELECT 1 FROM edge AS too WHERE too.kind = ${CITES} AND too.owner = edge.owner AND too.other = ?)`,
          gone,
          kept,
        )
        .map(({ key }) => key);
      disk.run(
        `INSERT OR IGNORE INTO edge SELECT kind, owner, place, ?, properties FROM edge
        WHERE other = ? AND kind IN (${CITES}, ${VERSION_OF}) AND owner <> ?`,
        kept,
        gone,
        kept,
      );
      disk.run(
        `INSERT OR IGNORE INTO edge SELECT kind, ?, place, other, properties FROM edge
        WHERE owner = ? AND kind IN (${CITES}, ${VERSION_OF}) AND other <> ?`,
        kept,
        gone,
        kept,
      );
      const ofPaper = EDGES.flatMap((kind, i) => (kind === 'BROADER' ? [] : [i]));
      for (const kind of ofPaper) disk.run('DELETE FROM edge WHERE kind = ? AND owner = ?', kind, gone);
      disk.run(`DELETE FROM edge WHERE other = ? AND kind IN (${CITES}, ${VERSION_OF})`, gone);
      disk.run('UPDATE name SET node = ? WHERE node = ? AND rank = 1', kept, gone);
      disk.run('UPDATE record SET node = ? WHERE node = ?', kept, gone);
      disk.remove('Paper', goneKey, gone);
      return { key: keptKey, doubled };
    }),
  [catalogue.writeFormerKeys.name]: (disk, input) => {
    for (const type of ['Paper', 'Author'] as const)
      for (const { key, former } of input[type] as { key: string; former: Former }[]) {
        const name = keyOfAlias(former.id);
        const heldIds = former.heldIds ? JSON.stringify(former.heldIds) : null;
        disk.name(type, name, RANKS.alias, disk.numberOf(type, key)!);
        disk.run(
          'INSERT OR IGNORE INTO former VALUES (?, ?, ?, ?, ?)',
          ...[TYPES.indexOf(type), name, former.mergedBy ?? null, heldIds, noMoment(former.addedAt)],
        );
      }
    return [];
  },
  [catalogue.writeCitingPapers.name]: (disk, { keys }) => {
    disk.byOther();
    const citing = (keys as string[]).flatMap((key) =>
      disk.all<{ key: string }>(
        `SELECT DISTINCT node.key FROM edge JOIN node ON node.id = edge.owner
        WHERE edge.other = ? AND edge.kind IN (${CITES}, ${VERSION_OF})`,
        disk.numberOf('Paper', key) ?? -1,
      ),
    );
    return [...new Set(citing.map(({ key }) => key))].map((key) => ({ key }));
  },
  [catalogue.writeOrphans.name]: (disk, { keys }) => {
    for (const key of keys as string[]) {
      const [paper] = disk.nodes('Paper', [key]);
      if (!paper || paper.isFull) continue;
      if (isTold(disk, paper.id) || edgesTo(disk, paper.id, CITES, VERSION_OF)) continue;
      disk.remove('Paper', key, paper.id);
    }
    return [];
  },
  [catalogue.writeOrphanAuthors.name]: (disk, { keys }) => {
    for (const key of keys as string[]) {
      const author = disk.numberOf('Author', key);
      if (author === undefined || isTold(disk, author) || edgesTo(disk, author, AUTHORED)) continue;
      disk.remove('Author', key, author);
    }
    return [];
  },
  [catalogue.writeDemotedPapers.name]: (disk, { keys }) => {
    for (const key of keys as string[])
      disk.run('UPDATE node SET isFull = 0 WHERE id = ?', disk.numberOf('Paper', key)!);
    return [];
  },
};
