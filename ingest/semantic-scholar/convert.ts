/** Papers and authors of Semantic Scholar to records, whichever of its interfaces gave them. */
import { type ExternalId, parseExternalId } from '../../cypher/ids.ts';
import { isWebAddress } from '../fields.ts';
import { distinct, parseIdOfKind } from '../ids.ts';
import { type Converted, Refused } from '../json.ts';
import { dateOf } from '../library/dates.ts';
import { type PaperRecord, PUBLICATION_TYPES, type PublicationType, type VenueRecord } from '../record.ts';
import type { ApiAuthor, ApiPaper } from './schema.ts';

/** What the interfaces say of a paper, in the Graph API's words. */
export type Paper = Partial<Omit<ApiPaper, 'corpusId' | 'publicationVenue' | 'references' | 'embedding'>> & {
  corpusId?: string | number | null;
  publicationVenue?: Partial<NonNullable<ApiPaper['publicationVenue']>> | null;
  fields?: string[];
};

export const byCorpus = (value: string): ExternalId => ({ kind: 'corpusId', value });

const SCHEME = 's2-fields-of-study';

/** The record of a paper; throws `Refused` when it has no id of Semantic Scholar. */
export function paperRecord(paper: Paper): Converted & { record: PaperRecord } {
  const notes: string[] = [];
  const { year, publicationDate, openAccessPdf: pdf, tldr, fields } = paper;
  const names = [...new Set(fields)];
  const record: PaperRecord = {
    ids: idsOf(paper, notes),
    title: paper.title,
    abstract: paper.abstract ?? null,
    tldr: tldr?.text ? { model: tldr.model ?? 'tldr', text: tldr.text } : null,
    ...dateOf({ year: year ? String(year) : null, date: publicationDate }, notes),
    venue: paper.venue ?? paper.publicationVenue?.name ?? paper.journal?.name ?? null,
    publicationVenue: venueRecord(paper),
    url: paper.url && isWebAddress(paper.url) ? paper.url : null,
    publicationTypes: paper.publicationTypes?.flatMap((type) => (type ? typeOf(type) : [])) ?? null,
    isOpenAccess: paper.isOpenAccess ?? null,
    openAccessPdf: freeCopy(pdf),
    citationCount: paper.citationCount ?? null,
    referenceCount: paper.referenceCount ?? null,
    influentialCitationCount: paper.influentialCitationCount ?? null,
    authors: paper.authors ? byline(paper.authors, notes) : null,
    topics: names.length
      ? names.map((name) => ({
          topic: { id: { kind: SCHEME, value: name.toLowerCase() }, name, scheme: SCHEME },
        }))
      : null,
  };
  return { record, ...(notes.length ? { notes } : {}) };
}

/** What is told of a free copy, where its address can be opened. */
export const freeCopy = (pdf: Paper['openAccessPdf']): PaperRecord['openAccessPdf'] =>
  pdf?.url && isWebAddress(pdf.url)
    ? { url: pdf.url, status: pdf.status?.toUpperCase() ?? null, license: pdf.license }
    : null;

/** The CorpusId where it is known, else the 40 digits; then the ids of others. */
function idsOf({ paperId, corpusId, url, externalIds }: Paper, notes: string[]): ExternalId[] {
  const corpus = corpusId ?? externalIds?.CorpusId;
  const own = corpus === null || corpus === undefined ? null : parseExternalId('Paper', `CorpusId:${corpus}`);
  const sha = paperId ? parseExternalId('Paper', paperId) : url ? parseExternalId('Paper', url) : null;
  const isSha = sha?.kind === 's2';
  if (paperId && !isSha) notes.push(`paperId: ${JSON.stringify(paperId)} is not 40 hexadecimal digits`);
  const ids = [own ?? [], isSha ? sha : []].flat();
  if (!ids.length) throw new Refused('no id: expected a paperId or a corpusId');
  for (const [kind, value] of Object.entries(externalIds ?? {})) {
    if (kind === 'CorpusId' || value === null || value === '') continue;
    const id = parseIdOfKind('Paper', kind, String(value));
    if (id) ids.push(id);
    else notes.push(`externalIds.${kind}: ${JSON.stringify(value)} is no id of this kind`);
  }
  return distinct(ids);
}

function venueRecord({ publicationVenue: venue, venue: printed }: Paper): VenueRecord | null {
  const name = venue?.name ?? printed;
  if (!venue || !name) return null;
  const issns = [venue.issn, ...(venue.alternate_issns ?? [])].flatMap((text) => {
    const id = text ? parseExternalId('Venue', text) : null;
    return id?.kind === 'issn' ? id : [];
  });
  const own = venue.id ? [{ kind: 'semantic-scholar', value: venue.id }] : [];
  const ids = distinct([...own, ...issns]);
  return ids.length ? { ids, name, type: venue.type?.toUpperCase() ?? null } : null;
}

function byline(authors: NonNullable<Paper['authors']>, notes: string[]): PaperRecord['authors'] {
  return authors.flatMap((author, i) => {
    if (!author?.name) {
      notes.push(`authors[${i}]: no name`);
      return [];
    }
    const id = author.authorId ? parseIdOfKind('Author', 's2', author.authorId) : null;
    return [{ ids: id ? [id] : [], name: author.name }];
  });
}

/** It knows no others. */
const TYPES = PUBLICATION_TYPES.filter((type) => type !== 'PREPRINT' && type !== 'THESIS');

/** `JournalArticle` in our words. */
const typeOf = (type: string): PublicationType =>
  TYPES.find((known) => known.replaceAll('_', '') === type.toUpperCase()) ?? 'OTHER';

/** The record of an author apart from papers; throws `Refused` without an id. */
export function authorRecord(author: ApiAuthor): Converted {
  const own = parseIdOfKind('Author', 's2', author.authorId);
  if (!own) throw new Refused(`authorId: ${JSON.stringify(author.authorId)} is no author id`);
  const name = author.name.trim();
  if (!name) throw new Refused('name: expected a text that is not empty');
  const others = Object.entries(author.externalIds ?? {}).flatMap(([kind, values]) =>
    [values].flat().flatMap((value) => (value && parseIdOfKind('Author', kind, value)) || []),
  );
  const present = (texts: (string | null)[] | null | undefined) => texts?.filter((text) => text !== null);
  const affiliations = present(author.affiliations);
  return {
    author: {
      ids: distinct([own, ...others.filter(({ kind }) => kind === 'orcid' || kind === 'dblp')]),
      name,
      alternativeNames: present(author.aliases) ?? [],
      affiliations: affiliations?.length ? affiliations : null,
      homepage: author.homepage && isWebAddress(author.homepage) ? author.homepage : null,
      paperCount: author.paperCount ?? null,
      citationCount: author.citationCount ?? null,
      hIndex: author.hIndex ?? null,
    },
  };
}
