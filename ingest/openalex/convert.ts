/** One OpenAlex work to a record. */
import { parseExternalId } from '../../cypher/ids.ts';
import { isWebAddress, parseDate, parseLanguage } from '../fields.ts';
import { distinct, parseIdOfKind } from '../ids.ts';
import type { Converted } from '../json.ts';
import type { AuthorshipRecord, PaperRecord, ReferenceRecord, VenueRecord } from '../record.ts';
import { publicationType } from '../types.ts';
import { abstractOf } from './abstract.ts';
import { workIds } from './ids.ts';
import type { Work, WorkAuthorship } from './schema.ts';
import { topicRecords } from './topics.ts';

/** The record that a checked work tells; throws `Refused` without an OpenAlex id or with an impossible date. */
export function toRecord(work: Work): Converted {
  const notes: string[] = [];
  const { publication_date, publication_year, primary_location, open_access } = work;
  const date = publication_date ? parseDate('publication_date', publication_date) : null;
  const source = primary_location?.source ?? work.host_venue;
  const record: PaperRecord = {
    ids: workIds(work, notes),
    title: work.display_name ?? work.title,
    abstract: abstractOf(work.abstract_inverted_index),
    year: publication_year ?? date?.year ?? null,
    publicationDate: date?.day ?? null,
    publicationMonth: date?.month ?? null,
    venue: source?.display_name ?? null,
    publicationVenue: venueRecord(source, notes),
    url: address(primary_location?.landing_page_url ?? work.doi, 'landing_page_url', notes),
    publicationTypes: work.type ? [publicationType(work.type, work.type_crossref, source?.type)] : null,
    language: work.language ? parseLanguage(work.language) : null,
    isOpenAccess: open_access?.is_oa ?? null,
    openAccessPdf: pdf(work, notes),
    isRetracted: work.is_retracted ?? null,
    citationCount: work.cited_by_count ?? null,
    referenceCount: work.referenced_works_count ?? null,
    authors: work.authorships?.flatMap((given, i) => authorship(given, i, notes)) ?? null,
    topics: topicRecords(work),
    references: work.referenced_works?.flatMap((id, i) => reference(id, i, notes)) ?? null,
  };
  return { record, notes };
}

function venueRecord(source: Work['host_venue'], notes: string[]): VenueRecord | null {
  if (!source) return null;
  const { id, issn_l, display_name, type } = source;
  const own = id ? parseExternalId('Venue', id) : null;
  const issn = issn_l ? parseIdOfKind('Venue', 'issn', issn_l) : null;
  if (id && own?.kind !== 'openalex') notes.push(`source.id: ${JSON.stringify(id)} is no OpenAlex source id`);
  if (issn_l && !issn) notes.push(`source.issn_l: ${JSON.stringify(issn_l)} is no ISSN`);
  const ids = [own?.kind === 'openalex' ? own : [], issn ?? []].flat();
  const name = display_name ?? ids[0]?.value;
  return name && ids.length ? { ids, name, type: type?.toUpperCase() ?? null } : null;
}

function address(url: string | null | undefined, field: string, notes: string[]): string | null {
  if (!url || isWebAddress(url)) return url || null;
  notes.push(`${field}: ${JSON.stringify(url)} is no web address`);
  return null;
}

function pdf(work: Work, notes: string[]): PaperRecord['openAccessPdf'] {
  const location = [work.best_oa_location, work.primary_location].find((l) => l?.pdf_url);
  const url = address(location?.pdf_url, 'pdf_url', notes);
  const status = work.open_access?.oa_status?.toUpperCase() ?? null;
  return url ? { url, status, license: location?.license ?? null } : null;
}

function authorship(given: WorkAuthorship, i: number, notes: string[]): AuthorshipRecord[] {
  const { author, raw_author_name, is_corresponding } = given;
  const id = author?.id ? parseExternalId('Author', author.id) : null;
  const orcid = author?.orcid ? parseIdOfKind('Author', 'orcid', author.orcid) : null;
  const own = id?.kind === 'openalex' ? id : null;
  if (author?.id && !own)
    notes.push(`authorships[${i}].author.id: ${JSON.stringify(author.id)} is no author id`);
  if (author?.orcid && !orcid)
    notes.push(`authorships[${i}].author.orcid: ${JSON.stringify(author.orcid)} is no ORCID iD`);
  const name = author?.display_name ?? raw_author_name ?? own?.value;
  if (!name) {
    notes.push(`authorships[${i}]: neither a name nor an id`);
    return [];
  }
  return [
    {
      ids: distinct([own ?? [], orcid ?? []].flat()),
      name,
      rawAuthorName: raw_author_name,
      isCorresponding: is_corresponding ?? null,
      affiliations: affiliations(given),
    },
  ];
}

/** As printed, else by the institutions' names; null when neither says anything. */
function affiliations(given: WorkAuthorship): string[] | null {
  const present = (texts: (string | null)[]) => texts.filter((text): text is string => !!text);
  const printed = present([...(given.raw_affiliation_strings ?? []), given.raw_affiliation_string]);
  const found = printed.length
    ? printed
    : present((given.institutions ?? []).map(({ display_name }) => display_name));
  return found.length ? [...new Set(found)] : null;
}

function reference(text: string, i: number, notes: string[]): ReferenceRecord[] {
  const id = parseExternalId('Paper', text);
  if (id?.kind === 'openalex') return [{ id }];
  notes.push(`referenced_works[${i}]: ${JSON.stringify(text)} is no OpenAlex work id`);
  return [];
}
