/** One Crossref work to a record. */
import { type ExternalId, parseExternalId } from '../../cypher/ids.ts';
import { isWebAddress, parseLanguage } from '../fields.ts';
import { distinct, parseIdOfKind } from '../ids.ts';
import { type Converted, Refused } from '../json.ts';
import { partialDate } from '../library/dates.ts';
import type { AuthorshipRecord, PaperRecord, ReferenceRecord, VenueRecord } from '../record.ts';
import { publicationType } from '../types.ts';
import { plainText } from './jats.ts';
import type { Work, WorkAuthor } from './schema.ts';

/** The record that a checked work tells; throws `Refused` without a DOI. */
export function toRecord(work: Work): Converted {
  const id = parseIdOfKind('Paper', 'doi', work.DOI);
  if (!id) throw new Refused(`DOI: ${JSON.stringify(work.DOI)} is no DOI`);
  const notes: string[] = [];
  const title = [work.title, work.subtitle].map((texts) => present(texts)[0]).filter(Boolean);
  const venue = present(work['container-title'])[0];
  const record: PaperRecord = {
    ids: [id],
    title: title.length ? plainText(title.join(': ')) : null,
    abstract: work.abstract ? plainText(work.abstract) : null,
    ...dates(work, notes),
    venue: venue ? plainText(venue) : null,
    publicationVenue: venue ? venueRecord(work, plainText(venue)!, notes) : null,
    url: [work.resource?.primary?.URL, work.URL].find((url) => url && isWebAddress(url)) ?? null,
    publicationTypes: work.type ? [publicationType(work.type)] : null,
    language: work.language ? parseLanguage(work.language) : null,
    ...access(work),
    isRetracted: work['updated-by']?.some(({ type }) => type === 'retraction') || null,
    citationCount: work['is-referenced-by-count'] ?? null,
    referenceCount: work['references-count'] ?? work['reference-count'] ?? null,
    authors: work.author?.flatMap((given, i) => authorship(given, i, notes)) ?? null,
    topics: topics(work),
    references: work.reference?.flatMap(({ DOI }) => reference(DOI, notes)) ?? null,
    versionOf: published(work),
  };
  return { record, notes };
}

const present = (texts: (string | null)[] | null | undefined): string[] =>
  (texts ?? []).filter((text) => text !== null);

/** When it was first published, as far as it says. */
function dates(work: Work, notes: string[]) {
  const given = [work.published, work.issued, work['published-online'], work['published-print'], work.posted];
  const parts = given.map((date) => date?.['date-parts']?.[0]?.filter((part) => typeof part === 'number'));
  const found = parts.find((list) => list?.length)?.join('-');
  const date = found ? partialDate(found) : null;
  if (found && !date) notes.push(`published: ${JSON.stringify(found)} is no date`);
  return {
    year: date?.year ?? null,
    publicationDate: date?.day ?? null,
    publicationMonth: date?.month ?? null,
  };
}

const VENUE_TYPES: Record<string, string> = {
  'journal-article': 'JOURNAL',
  'proceedings-article': 'CONFERENCE',
  'posted-content': 'REPOSITORY',
};

function venueRecord({ ISSN, type }: Work, name: string, notes: string[]): VenueRecord | null {
  const ids = present(ISSN).flatMap((text) => {
    const id = parseIdOfKind('Venue', 'issn', text);
    if (!id) notes.push(`ISSN: ${JSON.stringify(text)} is no ISSN`);
    return id ?? [];
  });
  return ids.length ? { ids: distinct(ids), name, type: VENUE_TYPES[type ?? ''] ?? null } : null;
}

/** Free to read is what a Creative Commons licence says at once; nothing else says that it is not. */
function access({ license, link }: Work): Pick<PaperRecord, 'isOpenAccess' | 'openAccessPdf'> {
  const free = license?.find(({ URL, ...more }) => creativeCommons(URL) && !more['delay-in-days']);
  const pdf = link?.find(({ URL, ...more }) => more['content-type'] === 'application/pdf' && isAddress(URL));
  return {
    isOpenAccess: free ? true : null,
    openAccessPdf: free && pdf ? { url: pdf.URL!, license: creativeCommons(free.URL) } : null,
  };
}

const isAddress = (url: string | null) => url !== null && isWebAddress(url);

/** `cc-by` of https://creativecommons.org/licenses/by/4.0/. */
function creativeCommons(url: string | null): string | null {
  const [, kind, name] = url?.match(/creativecommons\.org\/(licenses|publicdomain)\/([a-z-]+)/i) ?? [];
  if (!kind || !name) return null;
  return kind.toLowerCase() === 'licenses' ? `cc-${name.toLowerCase()}` : 'public-domain';
}

function authorship(given: WorkAuthor, i: number, notes: string[]): AuthorshipRecord[] {
  const person = [given.given, given.family, given.suffix].filter(Boolean).join(' ');
  const name = plainText(person || given.name || '');
  const orcid = given.ORCID ? parseIdOfKind('Author', 'orcid', given.ORCID) : null;
  if (given.ORCID && !orcid) notes.push(`author[${i}].ORCID: ${JSON.stringify(given.ORCID)} is no ORCID iD`);
  if (!name) {
    notes.push(`author[${i}]: no name`);
    return [];
  }
  const affiliations = present(given.affiliation?.map((one) => one.name));
  return [{ ids: orcid ? [orcid] : [], name, affiliations: affiliations.length ? affiliations : null }];
}

/** What Crossref knows by words alone is no edge; how much of it there is, the report counts. */
function reference(doi: string | null, notes: string[]): ReferenceRecord[] {
  if (!doi) {
    notes.push('reference: text without a DOI, no citation is made of it');
    return [];
  }
  const id = parseIdOfKind('Paper', 'doi', doi);
  if (!id) notes.push(`reference: ${JSON.stringify(doi)} is no DOI`);
  return id ? [{ id }] : [];
}

function topics({ subject }: Work): PaperRecord['topics'] {
  const names = [...new Set(present(subject))];
  return names.length
    ? names.map((name) => ({
        topic: { id: { kind: 'crossref', value: name.toLowerCase() }, name, scheme: 'crossref' },
      }))
    : null;
}

/** The article that a preprint became. */
function published({ relation }: Work): ExternalId | null {
  const [one] = [relation?.['is-preprint-of'] ?? []].flat() as { id?: unknown; 'id-type'?: unknown }[];
  const id =
    one?.['id-type'] === 'doi' && typeof one.id === 'string' ? parseExternalId('Paper', one.id) : null;
  return id?.kind === 'doi' ? id : null;
}
