/** The graph's vocabulary: what a statement may name. */
import { ID_KINDS } from '../../cypher/ids.ts';
import { CARDS } from '../../cypher/model.ts';

export const LABELS = [
  'Paper',
  'Full',
  'Placeholder',
  'Author',
  'Topic',
  'Venue',
  'Collection',
  'Alias',
  'Citeweave',
  'Record',
  'Mention',
  'Import',
];

export const RELATIONSHIP_TYPES = [
  'CITES',
  'CITED',
  'AUTHORED',
  'HAS_TOPIC',
  'BROADER',
  'PUBLISHED_IN',
  'VERSION_OF',
  'IN_COLLECTION',
  'OF',
];

const onCards = Object.values(CARDS).flatMap((card) =>
  Object.values(card).flatMap((expression) => expression.match(/(?<=\$\.)\w+/g) ?? []),
);

/** Properties of nodes, besides the cards and the ids, then those of relationships. */
const FURTHER = [
  ['abstract', 'embedding', 'url', 'tldrModel', 'tldrText', 'publicationMonth', 'sourceIds', 'addedAt'],
  ['openAccessPdfUrl', 'openAccessPdfStatus', 'openAccessPdfLicense'],
  ['sortDate', 'heldCitationCount', 'sortCitationCount', 'citesItself'],
  ['alternativeNames', 'nameAt', 'affiliationsAt', 'sortName', 'sortPaperCount'],
  ['id', 'isFormerKey', 'mergedBy', 'heldIds', 'emptyLists'],
  ['source', 'imports', 'data'],
  ['about', 'mark', 'startedAt', 'finishedAt', 'undoneAt', 'position', 'counts'],
  ['modelVersion', 'clock', 'embeddingDimensions', 'updatedAt', 'sources', 'isWithoutSample', 'isTaken'],
  ['listsLeftOut'],
  ['contexts', 'citedKey', 'intents', 'isInfluential', 'withdrawnAt'],
  ['position', 'isCorresponding', 'affiliations', 'rawAuthorName', 'isRepeat'],
  ['score', 'isPrimary'],
];

export const PROPERTIES: ReadonlySet<string> = new Set([
  ...onCards,
  ...Object.values(ID_KINDS).flat(),
  ...FURTHER.flat(),
]);
