/** The authors that a batch names, with what its bylines say of them. */
import { compare, type Nodes } from './nodes.ts';
import type { AuthorRecord, AuthorshipRecord } from './record.ts';
import { known, type Properties } from './rows.ts';

export type AuthorRow = { key: string; properties: Properties };

/** What the graph already knows of an author. */
export type HeldAuthor = { identity: string; alternativeNames: string[]; affiliationsAt: string | null };

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
        properties: known({ ...namesOf(author), affiliations: author.affiliations, identity: 'BYLINE' }),
      });
      return place;
    }
    const { key, ids } = this.nodes.assign(author.ids);
    const before = this.byKey.get(key)?.properties ?? {};
    const held: Partial<HeldAuthor> = { ...this.held.get(key), ...before };
    const isNewest = !!author.affiliations && date >= (held.affiliationsAt ?? '');
    const names = namesOf(author, held.alternativeNames);
    const properties = {
      ...before,
      ...names,
      ...ids,
      ...(isNewest ? { affiliations: author.affiliations, affiliationsAt: date } : {}),
      identity: stronger(identityOf(author, ids), held.identity),
    };
    this.byKey.set(key, { key, properties });
    return key;
  }

  /** One who has an id, with what is known besides. */
  add(author: AuthorshipRecord, date: string, more: Properties) {
    const key = this.keyFor(author, '', date);
    Object.assign(this.byKey.get(key)!.properties, more);
  }

  rows(): AuthorRow[] {
    return [...this.byKey.values()];
  }
}

/** The latest that is known, whatever comes. */
const FOR_EVER = '9999-12-31';

/** The rows of authors that are told of apart from any paper. */
export function authorRows(
  records: AuthorRecord[],
  nodes: Nodes,
  held: Map<string, HeldAuthor>,
): AuthorRow[] {
  const authors = new Authors(nodes, held);
  for (const { asOf, homepage, paperCount, citationCount, hIndex, ...author } of records)
    authors.add(author, asOf ?? FOR_EVER, known({ homepage, paperCount, citationCount, hIndex }));
  return authors.rows();
}

/** So many further names of an author are kept; more are slips of single bylines. */
const MOST_NAMES = 30;

/**
 * The preferred name, and every other under which the author is to be found: given ones, the printed one, and each
 * without diacritics. Kept are the first in text order, so that a second import changes nothing.
 */
function namesOf(
  { name, rawAuthorName, alternativeNames = [] }: AuthorshipRecord,
  held: string[] = [],
): Properties {
  const names = [name, rawAuthorName ?? name, ...alternativeNames];
  const others = [...names, ...names.map(withoutDiacritics)].filter((other) => other !== name);
  const all = [...new Set([...held, ...others])].sort(compare).slice(0, MOST_NAMES);
  return { name, ...(all.length ? { alternativeNames: all } : {}) };
}

const withoutDiacritics = (name: string) => name.normalize('NFKD').replace(/\p{M}/gu, '');

const identityOf = ({ identityByName }: AuthorshipRecord, ids: Record<string, string>) =>
  ids.orcid ? 'ORCID' : identityByName ? 'NAME' : 'SOURCE_ID';

const stronger = (a: string, b = 'BYLINE') => (IDENTITIES.indexOf(a) >= IDENTITIES.indexOf(b) ? a : b);
