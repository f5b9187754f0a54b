// What a graph on disk knows of its nodes, from one transaction to the next, whether names are remembered or asked for.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { Disk } from '../../../ingest/bulk/disk.ts';
import { Names } from '../../../ingest/bulk/names.ts';
import { RANKS } from '../../../ingest/bulk/tables.ts';

const folder = mkdtempSync(join(tmpdir(), 'citeweave-disk-'));
afterAll(() => rmSync(folder, { recursive: true }));

const OTHERS = Array.from({ length: 20 }, (_, n) => `gen:${n + 2}`);
const REMEMBERED = { all: () => new Names(), hardly: () => new Names({ slots: 2, bits: 32 }) };

for (const [how, names] of Object.entries(REMEMBERED)) {
  const open = (name: string) => new Disk(join(folder, `${name}-${how}.sqlite`), names());
  const step = (disk: Disk, work: () => void) => disk.transaction(async () => work());
  /** Other names are met in between, so that few are remembered where there is little room. */
  const isFull = (disk: Disk, key: string) => {
    disk.find('Paper', OTHERS);
    return disk.find('Paper', [key]).map((found) => found.isFull);
  };

  test(`a placeholder becomes a full paper, and one again: names remembered: ${how}`, async () => {
    const disk = open('full');
    await step(disk, () => {
      for (const other of ['gen:1', ...OTHERS]) disk.put('Paper', other, {});
    });
    await step(disk, () => expect(isFull(disk, 'gen:1')).toEqual([false]));
    await step(disk, () => disk.put('Paper', 'gen:1', { title: 'One' }, true));
    await step(disk, () => expect(isFull(disk, 'gen:1')).toEqual([true]));
    await step(disk, () => {
      const [paper] = disk.nodes('Paper', ['gen:1']);
      expect(paper).toMatchObject({ key: 'gen:1', isFull: true, batch: 1, properties: { title: 'One' } });
      disk.setFull('Paper', 'gen:1', paper!.id, false);
    });
    await step(disk, () => {
      expect(isFull(disk, 'gen:1')).toEqual([false]);
      expect(disk.nodes('Paper', ['gen:1'])[0]).toMatchObject({ isFull: false });
      expect(isFull(disk, 'gen:99')).toEqual([]);
    });
    disk.close();
  });

  test(`nodes know their batch and their aliases: names remembered: ${how}`, async () => {
    const disk = open('aliases');
    await step(disk, () => disk.put('Author', 'gen:a', { name: 'A' }));
    await step(disk, () => {});
    await step(disk, () => {
      disk.put('Author', 'gen:b', { name: 'B', orcid: '0000-0000-0000-0001' });
      disk.name('Author', 'gen:c', RANKS.alias, disk.numberOf('Author', 'gen:b')!);
    });
    await step(disk, () => {
      const nodes = disk.nodes('Author', ['gen:a', 'gen:b', 'gen:c']);
      expect(nodes.map(({ key, batch, aliases }) => [key, batch, aliases])).toEqual([
        ['gen:a', 1, []],
        ['gen:b', 3, ['gen:c']],
      ]);
      const found = disk.find('Author', ['gen:c', 'orcid:0000-0000-0000-0001', 'gen:d']);
      expect(found.map((lead) => [lead.how, lead.value, lead.key])).toEqual([
        ['alias', 'Author:gen:c', 'gen:b'],
        ['orcid', '0000-0000-0000-0001', 'gen:b'],
      ]);
    });
    disk.close();
  });
}

test('what is known of an edge stays with it, where nothing is of those before', async () => {
  const disk = new Disk(join(folder, 'edges.sqlite'));
  await disk.transaction(async () => {
    for (const key of ['gen:1', 'gen:2', 'gen:3', 'gen:4']) disk.put('Paper', key, {});
    const more = (i: number) => (i === 2 ? { isInfluential: true } : undefined);
    expect(disk.edges.join('CITES', 1, [2, 3, 4], more)).toBe(3);
    const known = { isInfluential: true };
    const of = (other: number, properties: object | null = null) => ({ other, known: properties });
    expect(disk.edges.of('CITES', 1)).toEqual([of(2), of(3), of(4, known)]);
    expect(disk.edges.join('CITES', 1, [4, 3, 1], (i) => ({ isInfluential: i ? true : null }))).toBe(1);
    expect(disk.edges.of('CITES', 1)).toEqual([of(2), of(3, known), of(4), of(1, known)]);
  });
  disk.close();
});
