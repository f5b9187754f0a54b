import { badInput } from '../errors.ts';
import { independence, SHARES } from '../preludes.ts';
import { dateRange, flag, oneOf, type Range, range, whether } from './fields.ts';
import { atRoot, type Field, type Fields, type Scope, type Tree } from './predicate.ts';
import { inSet, type NamedSet, type SetMatch, setMatch } from './sets.ts';
import { topicsFrom } from './topic.ts';

export type PaperWhere = Tree<{
  year?: Range<number> | null;
  publicationDate?: Range<string> | null;
  citationCount?: Range<number> | null;
  heldCitationCount?: Range<number> | null;
  authorCount?: Range<number> | null;
  venues?: string[] | null;
  publicationTypes?: string[] | null;
  languages?: string[] | null;
  isOpenAccess?: boolean | null;
  hasOpenAccessPdf?: boolean | null;
  isRetracted?: boolean | null;
  isPlaceholder?: boolean | null;
  hasAbstract?: boolean | null;
  isLatestVersion?: boolean | null;
  topicIds?: string[] | null;
  authorIds?: string[] | null;
  collectionIds?: string[] | null;
  /** Of a field's argument `with`; no filter that a client writes has it. */
  jointWith?: string[] | null;
  /** Of the set whose papers are listed; no filter that a client writes has it. */
  inSet?: NamedSet | null;
  cites?: SetMatch | null;
  citedBy?: SetMatch | null;
  sharesAuthorsWith?: string | null;
  addedSince?: Date | string | null;
  sharesAuthors?: boolean | null;
  independence?: string[] | null;
  intents?: string[] | null;
  isInfluential?: boolean | null;
}>;

/** A byline that is not known has no number of authors. */
const AUTHOR_COUNT = `CASE WHEN EXISTS { (node)<-[:AUTHORED]-() }
  THEN COUNT { (node)<-[place:AUTHORED]-() WHERE place.isRepeat IS NULL } END`;

/** A field that speaks of the paper the list hangs from. */
const underPaper =
  <Value>(field: Field<Value>): Field<Value> =>
  (value, scope, path) => {
    if (scope.place.parent === 'Paper') return field(value, scope, path);
    throw badInput(path, `${path} needs a list that hangs from a paper, such as its citations.`);
  };

const isOfCitations = ({ variables }: Scope['place']) => variables.includes('cites');

/** A field that speaks of the citation. */
const ofCitation =
  <Value>(field: Field<Value>): Field<Value> =>
  (value, scope, path) => {
    if (isOfCitations(scope.place)) return field(value, scope, path);
    throw badInput(path, `${path} needs a list of citations: citations or references of a paper.`);
  };

/** Papers that have an author in common with another one, which is itself not among them. */
const sharesAuthorsWith: Field<string> = (id, scope, path) => {
  const keys = scope.keys('Paper', [id], path);
  const others = scope.prelude(
    `COLLECT { MATCH (named:Paper)<-[:AUTHORED]-()-[:AUTHORED]->(node) WHERE named.key IN ${keys} AND node <> named RETURN DISTINCT node }`,
  );
  return atRoot(scope, { text: `node IN ${others}`, drive: `UNWIND ${others} AS node` });
};

/** On one of these topics or one below it. */
const topicIds: Field<string[]> = (ids, scope, path) => {
  const topics = topicsFrom(ids, scope, path);
  return atRoot(scope, {
    text: `EXISTS { (node)-[:HAS_TOPIC]->(onTopic) WHERE onTopic IN ${topics} }`,
    drive: `UNWIND ${topics} AS onTopic MATCH (onTopic)<-[:HAS_TOPIC]-(node)`,
  });
};

const authorIds: Field<string[]> = (ids, scope, path) => {
  const keys = scope.keys('Author', ids, path);
  return atRoot(scope, {
    text: `EXISTS { (node)<-[:AUTHORED]-(byAuthor) WHERE byAuthor.key IN ${keys} }`,
    drive: `MATCH (byAuthor:Author)-[:AUTHORED]->(node) WHERE byAuthor.key IN ${keys}`,
  });
};

/** In one of these named sets. */
const collectionIds: Field<string[]> = (ids, scope, path) => {
  const keys = scope.keys('Collection', ids, path);
  return atRoot(scope, {
    text: `EXISTS { (node)-[:IN_COLLECTION]->(inSet) WHERE inSet.key IN ${keys} }`,
    drive: `MATCH (inSet:Collection)<-[:IN_COLLECTION]-(node) WHERE inSet.key IN ${keys}`,
  });
};

/** By all of these, whoever else. */
const jointWith: Field<string[]> = (ids, scope) => {
  const keys = scope.keys('Author', ids, 'with');
  const authors = scope.prelude(
    `COLLECT { MATCH (named:Author) WHERE named.key IN ${keys} RETURN DISTINCT named }`,
  );
  return `COUNT {
  MATCH (node)<-[onByline:AUTHORED]-(jointAuthor)
  WHERE onByline.isRepeat IS NULL AND jointAuthor IN ${authors}
} = size(${authors})`;
};

/** By name in any case, as printed or of the venue's node, or by id. */
const venues: Field<string[]> = (values, scope, path) => {
  const names = scope.arg(values.map((value) => value.toLowerCase()));
  const keys = scope.keys('Venue', values, path);
  return `(coalesce(toLower(node.venue) IN ${names}, false) OR EXISTS {
    (node)-[:PUBLISHED_IN]->(venue) WHERE venue.key IN ${keys} OR toLower(venue.name) IN ${names}
  })`;
};

export const PAPER_FIELDS: Fields = {
  year: range('node.year'),
  publicationDate: dateRange('node.sortDate'),
  citationCount: range('node.sortCitationCount'),
  heldCitationCount: range('node.heldCitationCount'),
  authorCount: range(AUTHOR_COUNT),
  venues,
  publicationTypes: (types: string[], { arg }) =>
    `any(type IN node.publicationTypes WHERE type IN ${arg(types)})`,
  languages: (values: string[], scope, path) =>
    oneOf('node.language')(
      values.map((value) => value.toLowerCase()),
      scope,
      path,
    ),
  isOpenAccess: flag('node.isOpenAccess'),
  hasOpenAccessPdf: whether('node.openAccessPdfUrl IS NOT NULL'),
  isRetracted: flag('node.isRetracted'),
  isPlaceholder: whether('node:Placeholder'),
  hasAbstract: whether('node.abstract IS NOT NULL'),
  isLatestVersion: whether('NOT EXISTS { (node)-[:VERSION_OF]->(:Full) }'),
  topicIds,
  authorIds,
  collectionIds,
  jointWith,
  inSet,
  cites: setMatch('cites'),
  citedBy: setMatch('citedBy'),
  sharesAuthorsWith,
  addedSince: (since: Date | string, { place, arg }) =>
    `${isOfCitations(place) ? 'cites' : 'node'}.addedAt >= ${arg(new Date(since).toISOString())}`,
  sharesAuthors: underPaper((value: boolean) =>
    value ? { text: 'node IN sharing', among: 'sharing' } : `NOT coalesce(${SHARES}, true)`,
  ),
  independence: underPaper((classes: string[], scope, path) =>
    oneOf(independence(scope.place))(classes, scope, path),
  ),
  intents: ofCitation(
    (intents: string[], { arg }) => `any(intent IN cites.intents WHERE intent IN ${arg(intents)})`,
  ),
  isInfluential: ofCitation(flag('cites.isInfluential')),
};
