/**
 * The spellings of external ids. Every id has one canonical form, `<kind>:<value>` with the kind in lower
 * case: `doi:10.1000/182`, `arxiv:2402.10688`, `openalex:W2002668484`, `orcid:0000-0002-1825-0097`.
 */

/** The node types that records tell of; ids of the world lead to them. */
export type EntityType = 'Paper' | 'Author' | 'Topic' | 'Venue';

/** All that can be looked up; a collection, a named set of papers, by its name. */
export type NodeType = EntityType | 'Collection';

/** One id in canonical form. `kind` is a kind of `ID_KINDS[type]`, or the name of a source. */
export type ExternalId = { kind: string; value: string };

/** Kinds of external ids a node keeps in a property of the same name, which has an index. */
export const ID_KINDS = {
  Paper: ['doi', 'arxiv', 'pmid', 'pmcid', 'mag', 'acl', 'dblp', 'openalex', 's2', 'corpusId'],
  Author: ['orcid', 'openalex', 's2', 'dblp'],
  Topic: ['openalex'],
  Venue: ['issn', 'openalex'],
} as const satisfies Record<EntityType, readonly string[]>;

export type PaperIdKind = (typeof ID_KINDS)['Paper'][number];
export type AuthorIdKind = (typeof ID_KINDS)['Author'][number];

const KINDS_IN_LOWER_CASE = Object.fromEntries(
  Object.entries(ID_KINDS).map(([type, kinds]) => [type, new Set(kinds.map((kind) => kind.toLowerCase()))]),
);

/** Whether ids of this kind, in any case, are external ids of the type. */
export const isIdKind = (type: EntityType, kind: string): boolean =>
  KINDS_IN_LOWER_CASE[type]!.has(kind.toLowerCase());

type Spelling = { kind: string; pattern: RegExp; canonical?: (match: RegExpMatchArray) => string };

const upper = (m: RegExpMatchArray) => m[1]!.toUpperCase();
const lower = (m: RegExpMatchArray) => m[1]!.toLowerCase();
/** math.DG/0211159 is math/0211159: the number is unique in its archive. */
const archived = (m: RegExpMatchArray) => lower(m).replace(/\.[a-z]{2}(?=\/)/, '');

const ARXIV = String.raw`(\d{4}\.\d{4,5}|[a-z-]+(?:\.[a-z]{2})?/\d{7})(?:v\d+)?`;
const DOI = String.raw`(10\.\d{4,9}/\S+)`;
const BY_DOI = String.raw`(?:(?:urn:)?doi:\s*|info:doi/|https?://(?:www\.|dx\.)?doi\.org/)?`;
const OPENALEX = String.raw`(?:openalex:\s*|https?://(?:api\.|explore\.)?openalex\.org/(?:\w+/)?)?`;

/** Tried in order; the first that matches the whole text wins. Prefixes and hosts are case-insensitive. */
const SPELLINGS: Record<EntityType, Spelling[]> = {
  Paper: [
    {
      kind: 'arxiv',
      pattern: at(`${BY_DOI}10\\.48550/arxiv\\.${ARXIV}`),
      canonical: archived,
    },
    { kind: 'doi', pattern: at(BY_DOI + DOI), canonical: lower },
    {
      kind: 'arxiv',
      pattern: at(
        `(?:arxiv:\\s*|https?://(?:www\\.)?(?:export\\.)?arxiv\\.org/(?:abs|pdf|html)/)?${ARXIV}(?:\\.pdf)?(?: *\\[[\\w.-]+\\])?`,
      ),
      canonical: archived,
    },
    { kind: 'openalex', pattern: at(`${OPENALEX}(W\\d+)`), canonical: upper },
    {
      kind: 'pmcid',
      pattern: at(
        String.raw`(?:pmcid:\s*|https?://(?:www\.)?(?:pmc\.)?ncbi\.nlm\.nih\.gov/(?:pmc/)?articles/|https?://europepmc\.org/articles?/(?:pmc/)?)?(PMC\d+)/?`,
      ),
      canonical: upper,
    },
    {
      kind: 'pmcid',
      pattern: at(
        String.raw`(?:pmcid:\s*|https?://(?:www\.)?(?:pmc\.)?ncbi\.nlm\.nih\.gov/(?:pmc/)?articles/)(\d+)/?`,
      ),
      canonical: (m) => `PMC${m[1]}`,
    },
    {
      kind: 'pmid',
      pattern: at(
        String.raw`(?:(?:pmid|pubmed):\s*|https?://(?:pubmed\.ncbi\.nlm\.nih\.gov|(?:www\.)?ncbi\.nlm\.nih\.gov/pubmed|europepmc\.org/(?:article|abstract)/med)/)?(\d+)/?`,
      ),
    },
    { kind: 'mag', pattern: at(String.raw`mag:\s*(\d+)`) },
    {
      kind: 'corpusId',
      pattern: at(String.raw`(?:corpusid:\s*|https?://api\.semanticscholar\.org/corpusid:)(\d+)`),
    },
    {
      kind: 's2',
      pattern: at(
        String.raw`(?:s2:\s*|https?://(?:www\.)?semanticscholar\.org/paper/(?:[^/\s]+/)?)?([0-9a-f]{40})`,
      ),
      canonical: lower,
    },
    {
      kind: 'acl',
      pattern: at(
        String.raw`(?:acl:\s*|https?://(?:www\.)?(?:aclanthology\.org|aclweb\.org/anthology)/)?([A-Z]\d{2}-\d{4}|\d{4}\.[a-z0-9_]+-[a-z0-9_]+\.\d+)(?:\.pdf)?/?`,
      ),
      canonical: (m) => (m[1]!.includes('.') ? m[1]!.toLowerCase() : m[1]!.toUpperCase()),
    },
    {
      kind: 'dblp',
      pattern: at(
        String.raw`(?:dblp:\s*|https?://dblp\.(?:org|uni-trier\.de)/rec/(?:html/|xml/|bibtex/)?)((?:conf|journals|books|phd|reference|series|tr|homepages)/\S+?)(?:\.html|\.xml|\.bib)?`,
      ),
    },
  ],
  Author: [
    {
      kind: 'orcid',
      pattern: at(String.raw`(?:orcid:\s*|https?://(?:www\.)?orcid\.org/)?(\d{4}-\d{4}-\d{4}-\d{3}[\dX])/?`),
      canonical: upper,
    },
    { kind: 'openalex', pattern: at(`${OPENALEX}(A\\d+)`), canonical: upper },
    {
      kind: 's2',
      pattern: at(String.raw`(?:s2:\s*|https?://(?:www\.)?semanticscholar\.org/author/(?:[^/\s]+/)?)(\d+)`),
    },
    {
      kind: 'dblp',
      pattern: at(String.raw`(?:dblp:\s*|https?://dblp\.(?:org|uni-trier\.de)/pid/)(\w+/[\w-]+)(?:\.html)?`),
    },
  ],
  Topic: [
    { kind: 'openalex', pattern: at(`${OPENALEX}([TC]\\d+)`), canonical: upper },
    {
      kind: 'openalex',
      pattern: at(
        String.raw`(?:openalex:\s*|https?://(?:api\.)?openalex\.org/)((?:domains|fields|subfields)/\d+)`,
      ),
      canonical: lower,
    },
  ],
  Venue: [
    {
      kind: 'issn',
      pattern: at(String.raw`(?:issn:\s*|https?://portal\.issn\.org/resource/issn/)?(\d{4}-\d{3}[\dX])`),
      canonical: upper,
    },
    { kind: 'openalex', pattern: at(`${OPENALEX}([SV]\\d+)`), canonical: upper },
  ],
};

/** The whole text, in any case; an address may stand without its scheme, a blank for the colon of a prefix. */
function at(pattern: string) {
  const lenient = pattern.replaceAll('https?://', '(?:https?://)?').replaceAll(':\\s*', '(?::\\s*|\\s+)');
  return new RegExp(`^${lenient}$`, 'i');
}

/**
 * Reads an id in any usual spelling (`https://doi.org/10.1000/182`, `arXiv:2402.10688v2`, `W2002668484`).
 * `<name>:<id>` with a name that is no known prefix is the id of a record of that source, kept as written.
 * Returns null when the text cannot be an id of this type.
 */
export function parseExternalId(type: EntityType, text: string): ExternalId | null {
  const id = decode(withoutQuery(text.trim()));
  const own = id.match(/^([a-z][\w.-]*):(?!\/\/)(.+)$/is);
  if (own && !PREFIXES.has(own[1]!.toLowerCase())) return { kind: own[1]!, value: own[2]! };
  for (const { kind, pattern, canonical } of SPELLINGS[type]) {
    const match = id.match(pattern);
    if (match) return { kind, value: canonical ? canonical(match) : match[1]! };
  }
  return own && !isIdKind(type, own[1]!) ? { kind: own[1]!, value: own[2]! } : null;
}

/** What stands before a colon in some spelling; any other name is that of a source. */
const PREFIXES = new Set([
  ...Object.values(ID_KINDS).flatMap((kinds) => kinds.map((kind) => kind.toLowerCase())),
  ...['urn', 'info', 'pubmed'],
]);

/** An address as copied from a browser; a DOI may hold these signs. */
const withoutQuery = (text: string) =>
  /^https?:/i.test(text) && !/^\w+:\/\/[\w.]*doi\.org\//i.test(text) ? text.replace(/[?#].*$/s, '') : text;

const decode = (text: string) => {
  if (!/%[0-9a-f]{2}/i.test(text)) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** The key of a node that is first met by this id, such as `openalex:w2002668484` (design: keys never change). */
export const keyOf = (id: ExternalId): string => (id instanceof KeyedId ? id.key : joinedKey(id));

const joinedKey = ({ kind, value }: ExternalId) => `${kind}:${isFolded(kind) ? value.toLowerCase() : value}`;

/** Kinds of which the case of the letters in an id says nothing. */
const isFolded = (kind: string) => kind === 'openalex' || kind === 'pmcid';

/** An id that came as its key; its parts are cut out when they are asked for. */
export class KeyedId implements ExternalId {
  readonly key: string;

  constructor(key: string) {
    this.key = key;
  }

  get kind() {
    return kindOf(this.key);
  }

  get value() {
    return idOf(this.key).value;
  }

  toJSON(): ExternalId {
    return idOf(this.key);
  }
}

/** The key of the id, where a `KeyedId` of it is the same id: it is in canonical form. */
export function keyOrId(id: ExternalId): string | ExternalId {
  const key = keyOf(id);
  return !isFolded(id.kind) || idOf(key).value === id.value ? key : id;
}

/** The kind of the id that this is the key of: `openalex` of `openalex:w2002668484`. */
export const kindOf = (key: string): string => key.slice(0, key.indexOf(':'));

/** The id that this is the key of, in canonical form: `W2002668484` of `openalex:w2002668484`. */
export function idOf(key: string): ExternalId {
  const kind = kindOf(key);
  const value = key.slice(kind.length + 1);
  const isUpper = isFolded(kind) && !value.includes('/');
  return { kind, value: isUpper ? value.toUpperCase() : value };
}

/** The key of a named set of papers, whatever the case of its name and the blanks in it; null when there is no name. */
export function collectionKey(name: string): string | null {
  const folded = collectionName(name).toLowerCase();
  return folded ? `collection:${folded}` : null;
}

/** The name of a set as it is shown. */
export const collectionName = (name: string) => name.normalize('NFKC').trim().replace(/\s+/g, ' ');

/** The `id` of the Alias node for a further id, or a merged-away key, of a node: `Paper:doi:10.1000/182`. */
export const aliasOf = (type: NodeType, key: string) => `${type}:${key}`;

/** The key that an Alias's `id` holds: `doi:10.1000/182` of `Paper:doi:10.1000/182`. */
export const keyOfAlias = (alias: string): string => alias.slice(alias.indexOf(':') + 1);
