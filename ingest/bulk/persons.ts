/** Authors that are found to be one, or several, on a disk. */
import * as catalogue from '../../cypher/catalogue.ts';
import { keyOfAlias } from '../../cypher/ids.ts';
import type { Disk } from './disk.ts';
import type { Joined } from './edge-lists.ts';
import type { Meaning } from './statements.ts';
import { TYPES } from './tables.ts';

const AUTHOR = TYPES.indexOf('Author');

type Parted = {
  key: string;
  from: string;
  former: string;
  places: { paper: string; position: number }[];
  aliases: string[];
  records: [source: string, id: string][];
};

export const PERSONS: Record<string, Meaning> = {
  [catalogue.writeMergeAuthors.name]: (disk, input) => {
    for (const { kept: keptKey, gone: goneKey } of input.merges as { kept: string; gone: string }[]) {
      const [kept, gone] = [disk.numberOf('Author', keptKey)!, disk.numberOf('Author', goneKey)!];
      for (const paper of disk.edges.ownersTo('AUTHORED', gone))
        changeByline(disk, paper, (edge) => (edge.other === gone ? { ...edge, other: kept } : edge));
      disk.run('UPDATE name SET node = ? WHERE node = ? AND rank = 1', kept, gone);
      disk.run('UPDATE record SET node = ? WHERE node = ?', kept, gone);
      disk.remove('Author', goneKey, gone);
    }
    return [];
  },
  [catalogue.writeAuthorRepeats.name]: (disk, { keys }) => {
    for (const key of keys as string[]) {
      const author = disk.numberOf('Author', key)!;
      for (const paper of disk.edges.ownersTo('AUTHORED', author)) {
        let places = 0;
        changeByline(disk, paper, ({ other, known }) => {
          if (other !== author) return { other, known };
          const { isRepeat, ...rest } = known ?? {};
          return {
            other,
            known: places++ ? { ...rest, ...disk.columns.noted('AUTHORED', { isRepeat: true }, true) } : rest,
          };
        });
      }
    }
    return [];
  },
  [catalogue.writePartAuthors.name]: (disk, input) => {
    for (const { key, from, former, places, aliases, records } of input.authors as Parted[]) {
      forget(disk, former);
      disk.put('Author', key, {});
      const [one, author] = [disk.numberOf('Author', from)!, disk.numberOf('Author', key)!];
      for (const { paper, position } of places)
        changeByline(disk, disk.numberOf('Paper', paper)!, (edge, i) =>
          edge.other === one && i === position - 1 ? { ...edge, other: author } : edge,
        );
      for (const alias of aliases)
        disk.run(
          'UPDATE name SET node = ? WHERE type = ? AND id = ? AND rank = 1 AND node = ?',
          ...[author, AUTHOR, keyOfAlias(alias), one],
        );
      for (const [source, id] of records)
        disk.run(
          'UPDATE record SET node = ? WHERE node = ? AND source = ? AND id = ?',
          author,
          one,
          source,
          id,
        );
    }
    return [];
  },
};

const changeByline = (disk: Disk, paper: number, change: (place: Joined, i: number) => Joined) =>
  disk.edges.replace('AUTHORED', paper, disk.edges.of('AUTHORED', paper).map(change));

/** The alias leads nowhere any more. */
function forget(disk: Disk, alias: string) {
  const id = keyOfAlias(alias);
  disk.run('DELETE FROM name WHERE type = ? AND id = ? AND rank = 1', AUTHOR, id);
  disk.run('DELETE FROM former WHERE type = ? AND id = ?', AUTHOR, id);
}
