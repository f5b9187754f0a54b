/** Authors that are found to be one, or several, on a disk. */
import * as catalogue from '../../cypher/catalogue.ts';
import { keyOfAlias } from '../../cypher/ids.ts';
import type { Disk } from './disk.ts';
import type { Meaning } from './statements.ts';
import { EDGES, TYPES } from './tables.ts';

const [AUTHORED, AUTHOR] = [EDGES.indexOf('AUTHORED'), TYPES.indexOf('Author')];

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
    disk.byOther();
    for (const { kept: keptKey, gone: goneKey } of input.merges as { kept: string; gone: string }[]) {
      const [kept, gone] = [disk.numberOf('Author', keptKey)!, disk.numberOf('Author', goneKey)!];
      disk.run('UPDATE edge SET other = ? WHERE other = ? AND kind = ?', kept, gone, AUTHORED);
      disk.run('UPDATE name SET node = ? WHERE node = ? AND rank = 1', kept, gone);
      disk.run('UPDATE record SET node = ? WHERE node = ?', kept, gone);
      disk.remove('Author', goneKey, gone);
    }
    return [];
  },
  [catalogue.writeAuthorRepeats.name]: (disk, { keys }) => {
    disk.byOther();
    for (const key of keys as string[]) {
      const author = disk.numberOf('Author', key)!;
      const places = disk.all<{ owner: number; place: number; nth: number }>(
        `SELECT owner, place, row_number() OVER (PARTITION BY owner ORDER BY place) AS nth FROM edge
        WHERE other = ? AND kind = ?`,
        author,
        AUTHORED,
      );
      for (const { owner, place, nth } of places)
        disk.join('AUTHORED', owner, author, { isRepeat: nth > 1 || null }, place);
    }
    return [];
  },
  [catalogue.writePartAuthors.name]: (disk, input) => {
    for (const { key, from, former, places, aliases, records } of input.authors as Parted[]) {
      forget(disk, former);
      disk.put('Author', key, {});
      const [one, author] = [disk.numberOf('Author', from)!, disk.numberOf('Author', key)!];
      for (const { paper, position } of places)
        disk.run(
          'UPDATE edge SET other = ? WHERE kind = ? AND owner = ? AND place = ? AND other = ?',
          ...[author, AUTHORED, disk.numberOf('Paper', paper)!, position, one],
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

/** The alias leads nowhere any more. */
function forget(disk: Disk, alias: string) {
  const id = keyOfAlias(alias);
  disk.run('DELETE FROM name WHERE type = ? AND id = ? AND rank = 1', AUTHOR, id);
  disk.run('DELETE FROM former WHERE type = ? AND id = ?', AUTHOR, id);
}
