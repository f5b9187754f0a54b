/** Citations, bylines and all else that joins nodes, as it is written on a disk. */
import * as catalogue from '../../cypher/catalogue.ts';
import type { Batch } from '../batch.ts';
import type { Disk } from './disk.ts';
import type { Meaning } from './statements.ts';

/** Takes edges to other nodes than these away; returns the keys of those nodes. */
function othersOf(disk: Disk, kind: 'CITES' | 'VERSION_OF', owner: number, keys: string[]): string[] {
  const kept = new Set(keys);
  const nodes = disk.keysOf(disk.edges.of(kind, owner).map(({ other }) => other));
  const lost = new Map([...nodes].filter(([, key]) => !kept.has(key)));
  disk.edges.keep(kind, owner, ({ other }) => !lost.has(other));
  return [...lost.values()];
}

export const JOINED: Record<string, Meaning> = {
  [catalogue.writeCitations.name]: (disk, input) => {
    let added = 0;
    for (const { key, cited, told } of input.citations as Batch['citations']) {
      const papers = cited.map((paper) => disk.numberOf('Paper', paper)!);
      added += disk.edges.join('CITES', disk.numberOf('Paper', key)!, papers, (i) => told[i]);
    }
    return [{ added }];
  },
  [catalogue.writeClearBylines.name]: (disk, input) => {
    const lost = new Set<string>();
    for (const { key } of input.bylines as Batch['bylines']) {
      const paper = disk.numberOf('Paper', key)!;
      const authors = disk.all<{ id: number; key: string; isAlone: number }>(
        `SELECT node AS id, Author.key, properties ->> 'identity' = 'BYLINE' AS isAlone FROM json_each(?) AS wanted
        CROSS JOIN Author ON Author.node = wanted.value`,
        JSON.stringify([...new Set(disk.edges.of('AUTHORED', paper).map(({ other }) => other))]),
      );
      disk.edges.set('AUTHORED', paper, []);
      for (const author of authors)
        if (author.isAlone) disk.remove('Author', author.key, author.id);
        else lost.add(author.key);
    }
    return [...lost].map((key) => ({ key }));
  },
  [catalogue.writeBylines.name]: (disk, input) => {
    for (const { key, places } of input.bylines as Batch['bylines']) {
      const authors = places.map((place) => disk.numberOf('Author', place.key)!);
      disk.edges.set('AUTHORED', disk.numberOf('Paper', key)!, authors, (i) => places[i]!.properties);
    }
    return [];
  },
  [catalogue.writeBroaderTopics.name]: (disk, input) => {
    for (const { key, broader } of input.broader as { key: string; broader: string[] }[]) {
      const above = [...new Set(broader)].map((topic) => disk.numberOf('Topic', topic)!);
      disk.edges.set('BROADER', disk.numberOf('Topic', key)!, above);
    }
    return [];
  },
  [catalogue.writePaperTopics.name]: (disk, input) => {
    for (const { key, topics } of input.papers as Batch['paperTopics']) {
      const others = topics.map((topic) => disk.numberOf('Topic', topic.key)!);
      disk.edges.set('HAS_TOPIC', disk.numberOf('Paper', key)!, others, (i) => {
        const { score, isPrimary } = topics[i]!;
        return { score, isPrimary };
      });
    }
    return [];
  },
  [catalogue.writePublications.name]: (disk, input) => {
    for (const { key, venue } of input.publications as Batch['publications']) {
      const venues = venue === null ? [] : [disk.numberOf('Venue', venue)!];
      disk.edges.set('PUBLISHED_IN', disk.numberOf('Paper', key)!, venues);
    }
    return [];
  },
  [catalogue.writeVersions.name]: (disk, input) =>
    (input.versions as Batch['versions']).map(({ key, later }) => {
      const paper = disk.numberOf('Paper', key)!;
      const lost = othersOf(disk, 'VERSION_OF', paper, later === null ? [] : [later]);
      if (later !== null) disk.edges.join('VERSION_OF', paper, [disk.numberOf('Paper', later)!]);
      return { lost };
    }),
  [catalogue.writeReplacedCitations.name]: (disk, input) => {
    const lost = (input.replaced as Batch['replaced']).flatMap(({ key, references }) =>
      othersOf(disk, 'CITES', disk.numberOf('Paper', key)!, references),
    );
    return [...new Set(lost)].map((key) => ({ key }));
  },
};
