/** Where ids lead on a disk, and what the nodes hold that they lead to. */
import * as catalogue from '../../cypher/catalogue.ts';
import type { Row } from '../../cypher/db.ts';
import type { EntityType } from '../../cypher/ids.ts';
import type { Disk, StoredNode } from './disk.ts';
import { idsOf, toldNodes } from './kept.ts';
import type { Meaning } from './statements.ts';

const find =
  (type: EntityType): Meaning =>
  (disk, { keys }) =>
    disk.find(type, keys as string[]);

/** The papers that mention one of these ids. */
function mentioning(disk: Disk, ids: string[]): Row[] {
  if (!disk.all('SELECT 1 FROM mention LIMIT 1').length) return [];
  return disk.all<Row>(
    `SELECT 'mention' AS how, mention.id AS value, Paper.key FROM json_each(?) AS wanted
    CROSS JOIN mention ON mention.id = wanted.value CROSS JOIN Paper ON Paper.node = mention.node`,
    JSON.stringify(ids),
  );
}

/** In the order of batches. */
const momentOf = (batch: number) => String(1e12 + batch);

export const FOUND: Record<string, Meaning> = {
  [catalogue.writeFindPapers.name]: (disk, input, marker) => [
    ...find('Paper')(disk, input, marker)!,
    ...mentioning(disk, input.mentions as string[]),
  ],
  [catalogue.writeFindAuthors.name]: find('Author'),
  [catalogue.writeFindTopics.name]: find('Topic'),
  [catalogue.writeFindVenues.name]: find('Venue'),

  [catalogue.writeHeldPapers.name]: (disk, { keys }) =>
    toldNodes(disk, 'Paper', keys as string[]).map((paper) => ({
      ...idsOf('Paper', paper),
      sourceIds: paper.properties.sourceIds ?? [],
      isFull: paper.isFull,
      addedAt: momentOf(paper.batch),
      records: paper.records,
    })),
  [catalogue.writeHeldVenues.name]: (disk, { keys }) =>
    disk.nodes('Venue', keys as string[]).map((venue) => idsOf('Venue', venue)),
  [catalogue.writeHeldAuthors.name]: (disk, { keys }) =>
    disk.nodes('Author', keys as string[]).map(heldAuthor),
};

function heldAuthor(author: StoredNode): Row {
  const { key, ids, aliases } = idsOf('Author', author);
  const { identity, name, nameAt, alternativeNames, affiliations, affiliationsAt } = author.properties;
  return {
    key,
    ids,
    aliases,
    addedAt: momentOf(author.batch),
    identity,
    name,
    nameAt: nameAt ?? null,
    alternativeNames: alternativeNames ?? [],
    affiliations: affiliations ?? null,
    affiliationsAt: affiliationsAt ?? null,
  };
}
