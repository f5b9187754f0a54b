/** The authors that a batch names, with what its bylines say of them. */
import { compare } from './leading.ts';
import type { Nodes } from './nodes.ts';
import type { AuthorRecord, AuthorshipRecord } from './record.ts';
import { isEqual } from './resolve.ts';
import { known, type Properties } from './rows.ts';

export type AuthorRow = { key: string; properties: Properties };

/** What the graph already knows of an author. */
export type HeldAuthor = {
  ids: Record<string, string | null>;
  identity: string;
  name: string;
  /** The day of the paper that the name is from. */
  nameAt: string | null;
  alternativeNames: string[];
  affiliations: string[] | null;
  affiliationsAt: string | null;
  /** Of one who is several of the graph: what is to be written whatever a byline says. */
  described?: Properties;
};

/** From the weakest to the strongest ground for taking a name for one person. */
const IDENTITIES = ['BYLINE', 'NAME', 'SOURCE_ID', 'ORCID'];

export class Authors {
  private readonly nodes: Nodes;
  private readonly held: Map<string, HeldAuthor>;
  private readonly byKey = new Map<string, AuthorRow>();
  private readonly described = new Set<string>();

  constructor(nodes: Nodes, held: Map<string, HeldAuthor>) {
    this.nodes = nodes;
    this.held = held;
  }

  /** The author's key; one without ids is known by this place on this byline alone. `date` is the paper's. */
  keyFor(author: AuthorshipRecord, place: string, date: string): string {
    if (!author.ids.length) {
      this.byKey.set(place, {
        key: place,
        properties: known({
          ...namesOf(author),
          affiliations: author.affiliations,
          identity: 'BYLINE',
        }),
      });
      return place;
    }
    const { key, ids } = this.nodes.assign(author.ids);
    const before = this.byKey.get(key)?.properties;
    const stood: Partial<HeldAuthor> = this.held.get(key) ?? {};
    const held = before ? { ...stood, ...before } : stood;
    const now = told(author, date, ids, held);
    const properties = before || held.described ? { ...held.described, ...before, ...now } : now;
    this.byKey.set(key, { key, properties: Object.assign(properties, ids) });
    return key;
  }

  /** What sources say of one apart from any paper, all told. */
  describe(key: string, said: Properties) {
    this.described.add(key);
    Object.assign(this.byKey.get(key)!.properties, descriptionOf(said));
  }

  /** Those of whom more is known than stands in the graph. */
  rows(): AuthorRow[] {
    return [...this.byKey.values()].filter((row) => this.described.has(row.key) || !this.stands(row));
  }

  private stands({ key, properties }: AuthorRow): boolean {
    const held: Properties | undefined = this.held.get(key);
    if (!held || held.described) return false;
    const ids = held.ids as Properties;
    for (const name in properties) if (!isEqual(properties[name], held[name] ?? ids[name])) return false;
    return true;
  }
}

/** What is seen of an author whom sources describe so. */
export const descriptionOf = ({ homepage, paperCount, citationCount, hIndex }: Properties): Properties => ({
  homepage,
  paperCount,
  citationCount,
  hIndex,
});

/** What is known of two who are one. */
export function bothOf(a: HeldAuthor, b: HeldAuthor): HeldAuthor {
  const [named, other] = isLater(a.nameAt ?? '', a.name, b.nameAt, b.name) ? [a, b] : [b, a];
  const place = ({ affiliations, affiliationsAt }: HeldAuthor) =>
    [affiliationsAt ?? '', affiliations?.join() ?? ''] as const;
  const placed = isLater(...place(a), ...place(b)) ? a : b;
  return {
    ids: { ...b.ids, ...known(a.ids) } as HeldAuthor['ids'],
    identity: stronger(a.identity, b.identity),
    name: named.name,
    nameAt: named.nameAt,
    alternativeNames: [...named.alternativeNames, ...other.alternativeNames, other.name],
    affiliations: placed.affiliations,
    affiliationsAt: placed.affiliationsAt,
  };
}

/** The latest that is known, whatever comes. */
const FOR_EVER = '9999-12-31';

/** Adds what a record of an author alone says of names and places, which counts before bylines; the author's key. */
export const addApart = (authors: Authors, { asOf, ...author }: AuthorRecord): string =>
  authors.keyFor(author, '', asOf ?? FOR_EVER);

/** The names and affiliations of an author of whom records tell twice apart from papers. */
export function spelt(before: Properties, more: Properties): Properties {
  const [a, b] = [before, more] as [AuthorRecord, AuthorRecord];
  const later = (of: (record: AuthorRecord) => string) =>
    isLater(b.asOf ?? FOR_EVER, of(b), a.asOf ?? FOR_EVER, of(a)) ? b : a;
  const { name, asOf } = later((record) => record.name);
  const names = [a, b].flatMap((record) => [record.name, ...(record.alternativeNames ?? [])]);
  const others = [...new Set(names)].filter((other) => other !== name).sort(compare);
  const placed = a.affiliations && b.affiliations ? later(({ affiliations }) => affiliations!.join()) : null;
  return known({
    name,
    asOf,
    alternativeNames: others.length ? others : null,
    affiliations: placed?.affiliations,
  });
}

/**
 * What is known of an author after a paper of this day told so much: the name and the affiliations of the latest
 * paper, all spellings, the strongest ground. The same whatever the order of papers.
 */
function told(
  author: AuthorshipRecord,
  date: string,
  ids: Record<string, string>,
  held: Partial<HeldAuthor>,
): Properties {
  const isNamed = isLater(date, author.name, held.nameAt, held.name);
  const [name, nameAt] = isNamed ? [author.name, date] : [held.name!, held.nameAt];
  const isPlaced =
    !!author.affiliations &&
    isLater(date, author.affiliations.join(), held.affiliationsAt, held.affiliations?.join());
  const properties = namesOf(author, name, held);
  properties.nameAt = nameAt;
  if (isPlaced) {
    properties.affiliations = author.affiliations;
    properties.affiliationsAt = date;
  }
  properties.identity = stronger(identityOf(author, ids), held.identity);
  return properties;
}

/** Of two of one day the first in text order counts. */
const isLater = (date: string, text: string, heldDate: string | null = null, held = '') =>
  heldDate === null || date > heldDate || (date === heldDate && text <= held);

/** So many names of an author are kept, the first in text order; more are slips of single bylines. */
const MOST_NAMES = 30;

/**
 * The preferred name, and every other under which the author is to be found: given ones, the printed one, and each
 * without diacritics. Kept are the first in text order, so that a second import changes nothing.
 */
function namesOf(
  { name: given, rawAuthorName, alternativeNames }: AuthorshipRecord,
  name = given,
  held: Partial<HeldAuthor> = {},
): Properties {
  const all = [held.name ?? given];
  for (const other of held.alternativeNames ?? []) all.push(other);
  addName(all, given);
  if (rawAuthorName) addName(all, rawAuthorName);
  for (const other of alternativeNames ?? []) addName(all, other);
  if (all.length === 1) return { name };
  const others = all
    .sort(compare)
    .slice(0, MOST_NAMES)
    .filter((other) => other !== name);
  return others.length ? { name, alternativeNames: others } : { name };
}

function addName(all: string[], name: string) {
  for (const spelling of [name, withoutDiacritics(name)]) if (!all.includes(spelling)) all.push(spelling);
}

const withoutDiacritics = (name: string) =>
  /[^ -~]/.test(name) ? name.normalize('NFKD').replace(/\p{M}/gu, '') : name;

const identityOf = ({ identityByName }: AuthorshipRecord, ids: Record<string, string>) =>
  ids.orcid ? 'ORCID' : identityByName ? 'NAME' : 'SOURCE_ID';

const stronger = (a: string, b = 'BYLINE') => (IDENTITIES.indexOf(a) >= IDENTITIES.indexOf(b) ? a : b);
