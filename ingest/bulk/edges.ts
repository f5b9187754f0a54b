/** Citations, bylines and all else that joins nodes, as it is written on a disk. */
import * as catalogue from '../../cypher/catalogue.ts';
import type { Batch } from '../batch.ts';
import type { Disk } from './disk.ts';
import type { Meaning } from './statements.ts';
import { EDGES } from './tables.ts';

/** Takes edges of one kind away from their owner, all or those to nodes for which `which` holds. */
const cut = (
  disk: Disk,
  kind: (typeof EDGES)[number],
  owner: number,
  which = 'true',
  ...values: (string | number)[]
) =>
  disk.run(
    `DELETE FROM edge WHERE kind = ? AND owner = ? AND ${which}`,
    EDGES.indexOf(kind),
    owner,
    ...values,
  );

/** Takes edges to other nodes than these away; returns the keys of those nodes. */
function othersOf(disk: Disk, kind: 'CITES' | 'VERSION_OF', owner: number, keys: string[]): string[] {
  const lost = disk.all<{ id: number; key: string }>(
    `SELECT node.id, node.key FROM edge JOIN node ON node.id = edge.other
    WHERE edge.kind = ? AND edge.owner = ? AND node.key NOT IN (SELECT value FROM json_each(?))`,
    EDGES.indexOf(kind),
    owner,
    JSON.stringify(keys),
  );
  for (const { id } of lost) cut(disk, kind, owner, 'other = ?', id);
  return lost.map(({ key }) => key);
}

export const JOINED: Record<string, Meaning> = {
  [catalogue.writeCitations.name]: (disk, input) => {
    let added = 0;
    for (const { key, references } of input.citations as Batch['citations']) {
      const citing = disk.numberOf('Paper', key)!;
      const plain: number[] = [];
      for (const { key: cited, properties } of references) {
        const other = disk.numberOf('Paper', cited)!;
        if (!Object.keys(properties).length) plain.push(other);
        else if (disk.join('CITES', citing, other, properties)) added++;
      }
      added += disk.joinAll('CITES', citing, plain);
    }
    return [{ added }];
  },
  [catalogue.writeClearBylines.name]: (disk, input) => {
    const lost = new Set<string>();
    for (const { key } of input.bylines as Batch['bylines']) {
      const paper = disk.numberOf('Paper', key)!;
      const authors = disk.all<{ id: number; key: string; isAlone: number }>(
        `SELECT DISTINCT node.id, node.key, content.properties ->> 'identity' = 'BYLINE' AS isAlone
        FROM edge JOIN node ON node.id = edge.other JOIN content ON content.node = node.id WHERE edge.kind = ? AND edge.owner = ?`,
        EDGES.indexOf('AUTHORED'),
        paper,
      );
      cut(disk, 'AUTHORED', paper);
      for (const author of authors)
        if (author.isAlone) disk.remove('Author', author.key, author.id);
        else lost.add(author.key);
    }
    return [...lost].map((key) => ({ key }));
  },
  [catalogue.writeBylines.name]: (disk, input) => {
    for (const { key, places } of input.bylines as Batch['bylines']) {
      const paper = disk.numberOf('Paper', key)!;
      for (const { key: author, properties } of places)
        disk.join(
          'AUTHORED',
          paper,
          disk.numberOf('Author', author)!,
          properties,
          Number(properties.position),
        );
    }
    return [];
  },
  [catalogue.writeBroaderTopics.name]: (disk, input) => {
    for (const { key, broader } of input.broader as { key: string; broader: string[] }[]) {
      const topic = disk.numberOf('Topic', key)!;
      cut(disk, 'BROADER', topic);
      for (const above of broader) disk.join('BROADER', topic, disk.numberOf('Topic', above)!);
    }
    return [];
  },
  [catalogue.writePaperTopics.name]: (disk, input) => {
    for (const { key, topics } of input.papers as Batch['paperTopics']) {
      const paper = disk.numberOf('Paper', key)!;
      cut(disk, 'HAS_TOPIC', paper);
      for (const { key: topic, score, isPrimary } of topics)
        disk.join('HAS_TOPIC', paper, disk.numberOf('Topic', topic)!, { score, isPrimary });
    }
    return [];
  },
  [catalogue.writePublications.name]: (disk, input) => {
    for (const { key, venue } of input.publications as Batch['publications']) {
      const paper = disk.numberOf('Paper', key)!;
      cut(disk, 'PUBLISHED_IN', paper);
      if (venue !== null) disk.join('PUBLISHED_IN', paper, disk.numberOf('Venue', venue)!);
    }
    return [];
  },
  [catalogue.writeVersions.name]: (disk, input) =>
    (input.versions as Batch['versions']).map(({ key, later }) => {
      const paper = disk.numberOf('Paper', key)!;
      const lost = othersOf(disk, 'VERSION_OF', paper, later === null ? [] : [later]);
      if (later !== null) disk.join('VERSION_OF', paper, disk.numberOf('Paper', later)!);
      return { lost };
    }),
  [catalogue.writeReplacedCitations.name]: (disk, input) => {
    const lost = (input.replaced as Batch['replaced']).flatMap(({ key, references }) =>
      othersOf(disk, 'CITES', disk.numberOf('Paper', key)!, references),
    );
    return [...new Set(lost)].map((key) => ({ key }));
  },
};
