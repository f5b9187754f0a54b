/** The authors that a batch names, with what its bylines say of them. */
import type { Nodes } from './nodes.ts';
import type { AuthorshipRecord } from './record.ts';
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

  rows(): AuthorRow[] {
    return [...this.byKey.values()];
  }
}

function namesOf({ name, alternativeNames = [] }: AuthorshipRecord, held: string[] = []): Properties {
  const all = [...new Set([...held, ...alternativeNames])];
  return { name, ...(all.length ? { alternativeNames: all } : {}) };
}

const identityOf = ({ identityByName }: AuthorshipRecord, ids: Record<string, string>) =>
  ids.orcid ? 'ORCID' : identityByName ? 'NAME' : 'SOURCE_ID';

const stronger = (a: string, b = 'BYLINE') => (IDENTITIES.indexOf(a) >= IDENTITIES.indexOf(b) ? a : b);
