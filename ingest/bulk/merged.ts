/** Papers that are found to be one, the keys of what was merged, and nodes that nothing names any more, on a disk. */
import * as catalogue from '../../cypher/catalogue.ts';
import { keyOfAlias } from '../../cypher/ids.ts';
import type { Disk } from './disk.ts';
import type { Meaning } from './statements.ts';
import { EDGES, RANKS, TYPES } from './tables.ts';

const AMONG_PAPERS = ['CITES', 'VERSION_OF'] as const;
const OF_PAPER = EDGES.filter((kind) => kind !== 'BROADER');

type Former = { id: string; addedAt: string; mergedBy?: number; heldIds?: string[] };

/** What tells the order of batches is no moment, and later than any. */
const noMoment = (addedAt: string) => (addedAt.startsWith('~') ? addedAt : `~${addedAt}`);

/** Papers that cite this one or are its versions. */
const leadingTo = (disk: Disk, paper: number) =>
  AMONG_PAPERS.flatMap((kind) => disk.edges.ownersTo(kind, paper));

const isTold = (disk: Disk, node: number) =>
  disk.all('SELECT 1 FROM record WHERE node = ? LIMIT 1', node).length > 0;

/** Lets edges of the one paper be the other's, those that it has already as they are. */
function lead(disk: Disk, kind: (typeof AMONG_PAPERS)[number], gone: number, kept: number) {
  for (const owner of disk.edges.ownersTo(kind, gone)) {
    const all = disk.edges.of(kind, owner);
    const isDoubled = owner === kept || all.some(({ other }) => other === kept);
    const moved = all.map((edge) => (edge.other === gone ? { ...edge, other: kept } : edge));
    disk.edges.replace(kind, owner, isDoubled ? all.filter(({ other }) => other !== gone) : moved);
  }
  const own = disk.edges.of(kind, kept);
  const has = new Set([kept, ...own.map(({ other }) => other)]);
  const more = disk.edges.of(kind, gone).filter(({ other }) => !has.has(other));
  if (more.length) disk.edges.replace(kind, kept, [...own, ...more]);
}

export const MERGED: Record<string, Meaning> = {
  [catalogue.writeMergePapers.name]: (disk, input) =>
    (input.merges as { kept: string; gone: string }[]).flatMap(({ kept: keptKey, gone: goneKey }) => {
      const [kept, gone] = [disk.numberOf('Paper', keptKey)!, disk.numberOf('Paper', goneKey)!];
      const citing = new Set(disk.edges.ownersTo('CITES', kept));
      const doubled = disk.edges.ownersTo('CITES', gone).filter((owner) => citing.has(owner));
      const keys = disk.keysOf(doubled);
      for (const kind of AMONG_PAPERS) lead(disk, kind, gone, kept);
      for (const kind of OF_PAPER) disk.edges.set(kind, gone, []);
      disk.run('UPDATE name SET node = ? WHERE node = ? AND rank = 1', kept, gone);
      disk.run('UPDATE record SET node = ? WHERE node = ?', kept, gone);
      disk.remove('Paper', goneKey, gone);
      return { key: keptKey, doubled: [...keys.values()] };
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
    const citing = (keys as string[]).flatMap((key) => leadingTo(disk, disk.numberOf('Paper', key) ?? -1));
    return [...disk.keysOf([...new Set(citing)]).values()].map((key) => ({ key }));
  },
  [catalogue.writeOrphans.name]: (disk, { keys }) => {
    for (const key of keys as string[]) {
      const [paper] = disk.nodes('Paper', [key]);
      if (!paper || paper.isFull) continue;
      if (isTold(disk, paper.id) || leadingTo(disk, paper.id).length) continue;
      disk.remove('Paper', key, paper.id);
    }
    return [];
  },
  [catalogue.writeOrphanAuthors.name]: (disk, { keys }) => {
    for (const key of keys as string[]) {
      const author = disk.numberOf('Author', key);
      if (author === undefined || isTold(disk, author)) continue;
      if (disk.edges.ownersTo('AUTHORED', author).length) continue;
      disk.remove('Author', key, author);
    }
    return [];
  },
  [catalogue.writeDemotedPapers.name]: (disk, { keys }) => {
    for (const key of keys as string[]) disk.setFull('Paper', key, disk.numberOf('Paper', key)!, false);
    return [];
  },
};
