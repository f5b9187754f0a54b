/** The authors that a batch names, with what its bylines say of them. */
import { compare, type Nodes } from './nodes.ts';
import type { AuthorRecord, AuthorshipRecord } from './record.ts';
import { known, type Properties } from './rows.ts';

export type AuthorRow = { key: string; properties: Properties };

/** What the graph already knows of an author. */
export type HeldAuthor = {
  identity: string;
  name: string;
  /** The day of the paper that the name is from. */
  nameAt: string | null;
  alternativeNames: string[];
  affiliations: string[] | null;
  affiliationsAt: string | null;
};

/** From the weakest to the strongest ground for taking a name for one person. */
const IDENTITIES = ['BYLINE', 'NAME', 'SOURCE_ID', 'ORCID'];

export class Authors {
  private readonly nodes: Nodes;
  private readonly held: Map<string, HeldAuthor>;
  private readonly byKey = new Map<string, AuthorRow>();

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
    const { key, ids } = this.nodes.assign(author.ids, { unites: () => true });
    const before: Properties = this.byKey.get(key)?.properties ?? {};
    const held: Partial<HeldAuthor> = { ...this.held.get(key), ...before };
    this.byKey.set(key, { key, properties: { ...before, ...told(author, date, ids, held), ...ids } });
    return key;
  }

  /** What sources say of one apart from any paper, all told. */
  describe(key: string, { homepage, paperCount, citationCount, hIndex }: Properties) {
    Object.assign(this.byKey.get(key)!.properties, { homepage, paperCount, citationCount, hIndex });
  }

  rows(): AuthorRow[] {
    return [...this.byKey.values()];
  }
}

/** The latest that is known, whatever comes. */
const FOR_EVER = '9999-12-31';

/** Adds what a record of an author alone says of names and places, which counts before bylines; the author's key. */
export const addApart = (authors: Authors, { asOf, ...author }: AuthorRecord): string =>
  authors.keyFor(author, '', asOf ?? FOR_EVER);

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
  return {
    ...namesOf(author, name, [...(held.alternativeNames ?? []), ...(held.name ? [held.name] : [])]),
    nameAt,
    ...(isPlaced ? { affiliations: author.affiliations, affiliationsAt: date } : {}),
    identity: stronger(identityOf(author, ids), held.identity),
  };
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
  { name: given, rawAuthorName, alternativeNames = [] }: AuthorshipRecord,
  name = given,
  held: string[] = [],
): Properties {
  const names = [given, rawAuthorName ?? given, ...alternativeNames];
  const all = [...new Set([...held, ...names, ...names.map(withoutDiacritics)])].sort(compare);
  const others = all.slice(0, MOST_NAMES).filter((other) => other !== name);
  return { name, ...(others.length ? { alternativeNames: others } : {}) };
}

const withoutDiacritics = (name: string) => name.normalize('NFKD').replace(/\p{M}/gu, '');

const identityOf = ({ identityByName }: AuthorshipRecord, ids: Record<string, string>) =>
  ids.orcid ? 'ORCID' : identityByName ? 'NAME' : 'SOURCE_ID';

const stronger = (a: string, b = 'BYLINE') => (IDENTITIES.indexOf(a) >= IDENTITIES.indexOf(b) ? a : b);
