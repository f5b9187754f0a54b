/** Ids that sources give as texts: known spellings are external ids, all others are the source's own ids. */
import { basename } from 'node:path';
import { badInput } from '../cypher/errors.ts';
import {
  type EntityType,
  type ExternalId,
  ID_KINDS,
  isIdKind,
  keyOf,
  parseExternalId,
} from '../cypher/ids.ts';
import { Refused } from './json.ts';

/** Spellings that a lookup may take for an external id, and that libraries use for their own: `12345`, `w12`, `A1`. */
const AMBIGUOUS =
  /^(?:\d+\/?|[a-z]\d+|[A-Z]\d{1,4}|[a-z]\d{2}-\d{4}|(?:books|phd|reference|series|tr|homepages)\/.*)$/;

/** Reads an id of this type: an external id where the spelling says so, else the source's own. */
export function parseId(type: EntityType, source: string, field: string, text: string): ExternalId {
  const id = text.trim();
  if (!id) throw new Refused(`${field}: expected an id, received an empty text`);
  const parsed = AMBIGUOUS.test(id) ? null : parseExternalId(type, id);
  if (parsed && isIdKind(type, parsed.kind)) return parsed;
  return ownId(type, source, field, id);
}

/** An id that is the source's own, however it is spelt; it may stand with the source's name in front. */
export function ownId(type: EntityType, source: string, field: string, id: string): ExternalId {
  if (isIdKind(type, source))
    throw new Refused(
      `${field}: ${JSON.stringify(id)} is not in a form of ${source} ids; own ids need a source of another name`,
    );
  const prefix = `${source}:`;
  return {
    kind: source,
    value: id.startsWith(prefix) && id.length > prefix.length ? id.slice(prefix.length) : id,
  };
}

/** Names of external ids in other JSON formats. */
const SYNONYMS = new Map([
  ['pubmed', 'pmid'],
  ['pubmedcentral', 'pmcid'],
  ['pmc', 'pmcid'],
  ['semanticscholar', 's2'],
]);

/** Reads an id whose kind is given apart, as `externalIds` has it; null when it cannot be an id of that kind. */
export function parseIdOfKind(type: EntityType, name: string, text: string): ExternalId | null {
  const lower = name.toLowerCase();
  const kind = SYNONYMS.get(lower) ?? lower;
  for (const spelling of [`${kind}:${text.trim()}`, text]) {
    const id = parseExternalId(type, spelling);
    const isArxivDoi = kind === 'doi' && id?.kind === 'arxiv' && text.includes('10.48550/');
    if (id && (id.kind.toLowerCase() === kind || isArxivDoi))
      return isIdKind(type, kind) ? id : { ...id, kind: name };
  }
  return null;
}

/** Each id once, the first first. */
export const distinct = (ids: ExternalId[]): ExternalId[] =>
  ids.length < 2 ? ids : [...new Map(ids.map((id) => [keyOf(id), id])).values()];

/** The printed name as an id, for sources in which equal names are one author. */
export const nameId = (source: string, name: string): ExternalId => ({
  kind: source,
  value: `name:${name.normalize('NFKC').trim().replace(/\s+/g, ' ')}`,
});

/** The name of the source when none is given: the base name of the file or folder without extensions, in the letters of a name. */
export function sourceName(path: string): string {
  const base = basename(path).replace(/(?:\.(?:jsonl|ndjson|json|bib|ris|csv|tsv|gz|txt))+$/i, '');
  const name = base
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\w.-]+/g, '-')
    .replace(/^[^a-z]+/i, '');
  return !name ? 'records' : isReserved(name) ? `${name}-records` : name;
}

const isReserved = (name: string) =>
  (Object.keys(ID_KINDS) as EntityType[]).some((type) => isIdKind(type, name));

/** Throws when ids cannot be scoped by this name. */
export function checkSource(source: string, { authorsByName = false } = {}): void {
  if (!/^[a-z][\w.-]*$/i.test(source))
    throw badInput(
      'source',
      `A source is named by letters, digits, ".", "_" and "-", a letter first; ${JSON.stringify(source)} is not.`,
    );
  if (authorsByName && isIdKind('Author', source))
    throw badInput(
      'source',
      `"${source}" is a kind of author id, and cannot name a source whose authors are known by name.`,
    );
}
