/** One line of Citeweave JSONL to a record. */
import type { ExternalId } from '../../cypher/ids.ts';
import { parseDate, parseLanguage } from '../fields.ts';
import { distinct, nameId, parseId, parseIdOfKind } from '../ids.ts';
import { Refused } from '../json.ts';
import type {
  AuthorshipRecord,
  PaperRecord,
  ReferenceRecord,
  SourceOptions,
  VenueRecord,
} from '../record.ts';
import { known } from '../rows.ts';
import type { AuthorInput, CitationInput, PaperInput, VenueInput } from './schema.ts';
import { topicRecords } from './topics.ts';

type Options = Pick<SourceOptions, 'source' | 'authorsByName'>;

/** The record that a checked line tells; throws `Refused` where a value cannot be what its field means. */
export function toRecord(input: PaperInput, options: Options): PaperRecord {
  const { source } = options;
  const { authors, topics, references, versionOf, publicationVenue } = input;
  return {
    ids: paperIds(input, source),
    title: input.title,
    abstract: input.abstract,
    tldr: input.tldr ?? null,
    ...dates(input),
    venue: input.venue ?? publicationVenue?.name ?? null,
    publicationVenue: publicationVenue ? venueRecord(publicationVenue, source) : null,
    url: input.url ?? null,
    publicationTypes: input.publicationTypes ? [...new Set(input.publicationTypes)] : null,
    language: language(input.language),
    isOpenAccess: input.isOpenAccess ?? null,
    openAccessPdf: pdf(input.openAccessPdf),
    isRetracted: input.isRetracted ?? null,
    citationCount: input.citationCount ?? null,
    referenceCount: input.referenceCount ?? null,
    influentialCitationCount: input.influentialCitationCount ?? null,
    authors: authors ? byline(authors, options) : null,
    topics: topics ? topicRecords(topics, source) : null,
    references: references?.map((given, i) => reference(given, i, source)) ?? null,
    embedding: input.embedding ?? null,
    versionOf: versionOf?.trim() ? parseId('Paper', source, 'versionOf', versionOf) : null,
  };
}

function paperIds({ id, externalIds }: PaperInput, source: string): ExternalId[] {
  const ids = id?.trim() ? [parseId('Paper', source, 'id', id)] : [];
  for (const [name, value] of Object.entries(externalIds ?? {})) {
    if (value === null || value === '') continue;
    const parsed = parseIdOfKind('Paper', name, String(value));
    if (!parsed) throw new Refused(`externalIds.${name}: ${JSON.stringify(value)} is no id of this kind`);
    ids.push(parsed);
  }
  if (!ids.length) throw new Refused('id: expected a text, or an id in externalIds, received neither');
  return distinct(ids);
}

function dates({ year, publicationDate, publicationMonth }: PaperInput) {
  const date = publicationDate ? parseDate('publicationDate', publicationDate) : null;
  const given = publicationMonth ? parseDate('publicationMonth', publicationMonth) : null;
  if (given && !given.month)
    throw new Refused(`publicationMonth: expected YYYY-MM, received ${JSON.stringify(publicationMonth)}`);
  const day = date?.day ?? null;
  return {
    year: year ?? date?.year ?? given?.year ?? null,
    publicationDate: day,
    publicationMonth: day ? null : (date?.month ?? given?.month ?? null),
  };
}

function language(code: string | null): string | null {
  if (code === null) return null;
  const parsed = parseLanguage(code);
  if (!parsed) throw new Refused(`language: ${JSON.stringify(code)} is no language code such as "en"`);
  return parsed;
}

const pdf = (given: PaperInput['openAccessPdf']): PaperRecord['openAccessPdf'] =>
  given ? { url: given.url, status: given.status?.toUpperCase() ?? null, license: given.license } : null;

function venueRecord({ id, name, type, issn }: VenueInput, source: string): VenueRecord {
  const ids = id?.trim() ? [parseId('Venue', source, 'publicationVenue.id', id)] : [];
  for (const text of [issn ?? []].flat().filter((given) => given.trim())) {
    const parsed = parseIdOfKind('Venue', 'issn', text);
    if (!parsed) throw new Refused(`publicationVenue.issn: ${JSON.stringify(text)} is no ISSN (1234-567X)`);
    ids.push(parsed);
  }
  if (!ids.length) throw new Refused('publicationVenue: expected an id or an issn, received neither');
  return { ids: distinct(ids), name, type: type?.toUpperCase() ?? null };
}

/** The byline in order of the positions given; whoever has none comes last. */
function byline(authors: AuthorInput[], options: Options): AuthorshipRecord[] {
  const placed = authors.map((author, i) => ({
    position: author.position ?? Number.MAX_SAFE_INTEGER,
    record: authorship(author, `authors[${i}]`, options),
  }));
  return placed.toSorted((a, b) => a.position - b.position).map(({ record }) => record);
}

function authorship(
  author: AuthorInput,
  field: string,
  { source, authorsByName }: Options,
): AuthorshipRecord {
  const ids = author.id?.trim() ? [parseId('Author', source, `${field}.id`, author.id)] : [];
  if (author.orcid?.trim()) {
    const orcid = parseIdOfKind('Author', 'orcid', author.orcid);
    if (!orcid) throw new Refused(`${field}.orcid: ${JSON.stringify(author.orcid)} is no ORCID iD`);
    ids.push(orcid);
  }
  const identityByName = !ids.length && !!authorsByName;
  return {
    ids: identityByName ? [nameId(source, author.name)] : distinct(ids),
    ...(identityByName ? { identityByName } : {}),
    name: author.name,
    ...(author.alternativeNames ? { alternativeNames: author.alternativeNames } : {}),
    rawAuthorName: author.rawAuthorName,
    isCorresponding: author.isCorresponding ?? null,
    affiliations: author.affiliations,
  };
}

function reference(given: CitationInput, i: number, source: string): ReferenceRecord {
  const { id, contexts, intents, isInfluential } = given;
  return {
    id: parseId('Paper', source, `references[${i}].id`, id),
    ...known({ contexts, intents: intents && [...new Set(intents)], isInfluential }),
  };
}
