/** What a record says, as the properties that are written; unknown values are left out, so that they erase nothing. */
import type { AuthorshipRecord, PaperRecord, ReferenceRecord } from './record.ts';

export type Properties = Record<string, unknown>;

/** Leaves out what is unknown. */
export function known(properties: Properties): Properties {
  const result: Properties = {};
  for (const name in properties) {
    const value = properties[name];
    if (value !== null && value !== undefined) result[name] = value;
  }
  return result;
}

/** `isWhole`: what is unknown is told too, as null, so that it is erased. */
export const paperProperties = (record: PaperRecord, isWhole = false): Properties => {
  const all = propertiesOf(record);
  return isWhole ? all : known(all);
};

const propertiesOf = (record: PaperRecord): Properties => ({
  title: record.title,
  abstract: record.abstract,
  tldrModel: record.tldr?.model,
  tldrText: record.tldr?.text,
  year: record.year,
  publicationDate: record.publicationDate,
  publicationMonth: record.publicationMonth,
  venue: record.venue,
  url: record.url,
  publicationTypes: record.publicationTypes,
  language: record.language,
  isOpenAccess: record.isOpenAccess,
  openAccessPdfUrl: record.openAccessPdf?.url,
  openAccessPdfStatus: record.openAccessPdf?.status,
  openAccessPdfLicense: record.openAccessPdf?.license,
  isRetracted: record.isRetracted,
  citationCount: record.citationCount,
  referenceCount: record.referenceCount,
  influentialCitationCount: record.influentialCitationCount,
  embedding: record.embedding && Float64Array.from(record.embedding),
});

/** Of most nothing is known, which is the same for all. */
export const citationProperties = ({ contexts, intents, isInfluential }: ReferenceRecord): Properties =>
  contexts || intents || typeof isInfluential === 'boolean'
    ? known({ contexts, intents, isInfluential })
    : NO_PROPERTIES;

export const NO_PROPERTIES: Properties = Object.freeze({});

export const authorshipProperties = (author: AuthorshipRecord, position: number, isRepeat: boolean) =>
  known({
    position,
    isCorresponding: author.isCorresponding,
    affiliations: author.affiliations,
    rawAuthorName: author.rawAuthorName,
    isRepeat: isRepeat || null,
  });

/** The day that a record counts by, as the graph's `sortDate` does. */
export const dateOf = ({
  publicationDate,
  publicationMonth,
  year,
}: Pick<PaperRecord, 'publicationDate' | 'publicationMonth' | 'year'>): string =>
  publicationDate ??
  (publicationMonth ? `${publicationMonth}-01` : undefined) ??
  (year ? `${String(year).padStart(4, '0')}-01-01` : '0000');
