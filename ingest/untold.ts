/** Reads what stands of a paper back into a record, where none is kept. */
import { type ExternalId, ID_KINDS, idOf, kindOf } from '../cypher/ids.ts';
import type { AuthorshipRecord, PaperRecord, PaperTopicRecord } from './record.ts';
import { known, type Properties } from './rows.ts';
import type { Told } from './told.ts';

export type UntoldRow = {
  key: string;
  properties: Properties;
  byline: { author: Properties; place: Properties }[];
  topics: { topic: Properties; place: Properties }[];
  references: { key: string; properties: Properties }[];
  venues: Properties[];
  later: string[];
};

/** What stands of a paper, as if its source had told it in an import of no name. */
export function untold(row: UntoldRow): Told {
  const own = ownId(row);
  return {
    ...own,
    imports: [0],
    wording: { full: known(recordOf(row, own.id)) as PaperRecord },
  };
}

/** The source that the paper's ids are of. */
function ownId({ key, properties }: UntoldRow): { source: string; id: string } {
  const { openalex, corpusId, sourceIds, doi } = properties as Record<string, string> & {
    sourceIds?: string[];
  };
  if (openalex) return { source: 'openalex', id: `openalex:${openalex.toLowerCase()}` };
  if (corpusId) return { source: 'semantic-scholar', id: `corpusId:${corpusId}` };
  if (sourceIds?.[0]) return { source: kindOf(sourceIds[0]), id: sourceIds[0] };
  return doi ? { source: 'crossref', id: `doi:${doi}` } : { source: kindOf(key), id: key };
}

function recordOf({ properties: p, byline, topics, references, venues, later }: UntoldRow, own: string) {
  const { tldrModel, tldrText, openAccessPdfUrl, openAccessPdfStatus, openAccessPdfLicense, ...rest } = p;
  const [venue] = venues;
  return {
    ...Object.fromEntries(VALUES.map((name) => [name, rest[name]])),
    ids: [idOf(own)],
    tldr: tldrText ? { model: tldrModel, text: tldrText } : null,
    openAccessPdf: openAccessPdfUrl
      ? known({ url: openAccessPdfUrl, status: openAccessPdfStatus, license: openAccessPdfLicense })
      : null,
    authors: byline.length ? byline.map(({ author, place }) => authorship(author, place)) : null,
    topics: topics.length ? topics.map(({ topic, place }) => paperTopic(topic, place)) : null,
    references: references.length
      ? references.map(({ key, properties: { contexts, intents, isInfluential } }) =>
          known({ id: idOf(key), contexts, intents, isInfluential }),
        )
      : null,
    publicationVenue: venue
      ? known({ ids: [idOf(venue.key as string)], name: venue.name, type: venue.type })
      : null,
    versionOf: later[0] ? idOf(later[0]) : null,
  };
}

const VALUES = [
  'title',
  'abstract',
  'year',
  'publicationDate',
  'publicationMonth',
  'venue',
  'url',
  'publicationTypes',
  'language',
  'isOpenAccess',
  'isRetracted',
  'citationCount',
  'referenceCount',
  'influentialCitationCount',
  'embedding',
];

function authorship(author: Properties, { rawAuthorName, isCorresponding, affiliations }: Properties) {
  const isOfByline = author.identity === 'BYLINE';
  return known({
    ids: isOfByline ? [] : [idOf(author.key as string), ...idsOf(author)],
    identityByName: author.identity === 'NAME' || null,
    name: author.name,
    rawAuthorName,
    isCorresponding,
    affiliations,
  }) as AuthorshipRecord;
}

const idsOf = (author: Properties): ExternalId[] =>
  ID_KINDS.Author.flatMap((kind) =>
    typeof author[kind] === 'string' && kind !== kindOf(author.key as string)
      ? [{ kind, value: author[kind] }]
      : [],
  );

const paperTopic = (topic: Properties, { score, isPrimary }: Properties) =>
  ({
    topic: known({
      id: idOf(topic.key as string),
      name: topic.name,
      scheme: topic.scheme,
      level: topic.level,
    }),
    ...known({ score, isPrimary }),
  }) as unknown as PaperTopicRecord;
