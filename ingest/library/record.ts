/** A card to a record. What cannot be what its field means is left out with a note; only an id is a must. */
import { type ExternalId, parseExternalId } from '../../cypher/ids.ts';
import { isWebAddress } from '../fields.ts';
import { distinct, nameId, ownId, parseId, parseIdOfKind } from '../ids.ts';
import { type Converted, Refused } from '../json.ts';
import type { AuthorshipRecord, PaperTopicRecord, SourceOptions, VenueRecord } from '../record.ts';
import type { Card, CardAuthor } from './card.ts';
import { dateOf, languageOf } from './dates.ts';

type Options = Pick<SourceOptions, 'source' | 'authorsByName'>;

/** The record that a card tells; throws `Refused` when it has no id, whatever `idFields` names. */
export function cardRecord(card: Card, options: Options, idFields: string): Converted {
  const notes: string[] = [];
  const { source } = options;
  const ids = paperIds(card, source, notes);
  if (!ids.length) throw new Refused(`no id: expected ${idFields}`);
  const venue = card.venue?.trim() || null;
  const record = {
    ids,
    title: card.title?.trim() || null,
    abstract: card.abstract?.trim() || null,
    ...dateOf(card, notes),
    venue,
    publicationVenue: venue ? venueRecord(card, venue, notes) : null,
    url: address('url', card.url, notes),
    publicationTypes: card.types ?? null,
    language: card.language?.trim() ? languageOf(card.language, notes) : null,
    isOpenAccess: card.isOpenAccess ?? null,
    openAccessPdf: pdf(card.pdf, notes),
    citationCount: count('citationCount', card.citationCount, notes),
    authors: card.authors?.flatMap((author) => authorship(author, options, notes)) ?? null,
    topics: topicsOf(card, source),
    references:
      card.references?.map((text) => ({ id: parseId('Paper', source, 'references', text) })) ?? null,
  };
  return { record, ...(notes.length ? { notes } : {}) };
}

/** The source's own id, then those of other registries, then those that its address shows. */
function paperIds({ key, ids, url }: Card, source: string, notes: string[]): ExternalId[] {
  const own = key?.trim() ? [ownId('Paper', source, 'id', key.trim())] : [];
  const others = Object.entries(ids ?? {}).flatMap(([kind, text]) => {
    if (!text?.trim()) return [];
    const id = parseIdOfKind('Paper', kind, text);
    if (!id) notes.push(`${kind}: ${JSON.stringify(text)} is no id of this kind`);
    return id ?? [];
  });
  const shown = url && isWebAddress(url.trim()) ? parseExternalId('Paper', url) : null;
  return distinct([...own, ...others, ...(shown ? [shown] : [])]);
}

/** The venue as a node: only an ISSN tells one from another of the same name. */
function venueRecord({ issns, venueType }: Card, name: string, notes: string[]): VenueRecord | null {
  const ids = (issns ?? []).flatMap((text) => {
    const compact = text.replace(/^issn:?\s*/i, '').replace(/[\s-]/g, '');
    const id = parseExternalId('Venue', compact.replace(/^(.{4})(.{4})$/, '$1-$2'));
    const isBookNumber = /^(?:isbn:?\s*)?[\dXx\s-]{10,}$/i.test(text.trim());
    if (id?.kind !== 'issn' && !isBookNumber) notes.push(`issn: ${JSON.stringify(text)} is no ISSN`);
    return id?.kind === 'issn' ? id : [];
  });
  return ids.length ? { ids: distinct(ids), name, type: venueType ?? null } : null;
}

function address(field: string, text: string | null | undefined, notes: string[]): string | null {
  const url = text?.trim();
  if (!url || isWebAddress(url)) return url || null;
  notes.push(`${field}: ${JSON.stringify(url)} is no web address`);
  return null;
}

function pdf(text: string | null | undefined, notes: string[]) {
  const url = address('pdf', text, notes);
  return url ? { url } : null;
}

const MAX_INT = 2 ** 31 - 1;

function count(field: string, text: string | null | undefined, notes: string[]): number | null {
  if (!text?.trim()) return null;
  const number = Number(text);
  if (Number.isInteger(number) && number >= 0 && number <= MAX_INT) return number;
  notes.push(`${field}: ${JSON.stringify(text)} is no count`);
  return null;
}

function authorship(author: CardAuthor, options: Options, notes: string[]): AuthorshipRecord[] {
  const name = author.name.trim();
  if (!name) return [];
  const { source, authorsByName } = options;
  const own = author.id?.trim() ? [ownId('Author', source, 'authors.id', author.id.trim())] : [];
  const orcid = author.orcid?.trim() ? parseIdOfKind('Author', 'orcid', author.orcid) : null;
  if (author.orcid?.trim() && !orcid) notes.push(`orcid: ${JSON.stringify(author.orcid)} is no ORCID iD`);
  const ids = distinct([...own, ...(orcid ? [orcid] : [])]);
  const identityByName = !ids.length && !!authorsByName;
  return [
    {
      ids: identityByName ? [nameId(source, name)] : ids,
      ...(identityByName ? { identityByName } : {}),
      name,
      affiliations: author.affiliations?.length ? author.affiliations : null,
    },
  ];
}

/** arXiv's categories, and keywords as topics of the source, equal ones in any case being one. */
function topicsOf({ keywords, categories = [] }: Card, source: string): PaperTopicRecord[] | null {
  const ofArxiv = categories.map((value, i) => ({
    topic: { id: { kind: 'arxiv-category', value }, name: value, scheme: 'arxiv-category' },
    isPrimary: i === 0,
  }));
  const byId = new Map<string, string>();
  for (const keyword of keywords ?? []) {
    const name = keyword.trim();
    if (name && !byId.has(name.toLowerCase())) byId.set(name.toLowerCase(), name);
  }
  const own = [...byId].map(([value, name]) => ({
    topic: { id: { kind: source, value }, name, scheme: source },
  }));
  return own.length || ofArxiv.length ? [...ofArxiv, ...own] : null;
}
