/** Which ids show that two sources' records are of one thing, and what speaks against it. */
import { type EntityType, type ExternalId, kindOf } from '../cypher/ids.ts';

/** Kinds by which two sources' records are known to be of one thing; every other kind never unites two nodes. */
const UNITING: Record<Exclude<EntityType, 'Author'>, readonly string[]> = {
  Paper: ['doi', 'arxiv'],
  Topic: [],
  Venue: ['issn'],
};

/** Kinds of papers' ids that several records of one source may share. */
const SHARED = ['doi', 'arxiv', 'pmid', 'pmcid', 'mag', 'acl', 'dblp'];

/** Whether an id of this kind leads two records of the type to one node: any id of an author does. */
export const isUniting = (type: EntityType, { kind }: ExternalId) =>
  type === 'Author' || UNITING[type].includes(kind);

/** A node: every id that leads to it, as keys, and whose records it has, each as `source id`. */
type Known = { all: readonly string[]; tellers: ReadonlySet<string> };

/** Not where both have ids of a kind that names a record, and none in common, or two records of one source. */
export const mayBeOne = (type: EntityType, a: Known, b: Known): boolean =>
  !isApart(idsOf(type, a), idsOf(type, b)) &&
  !isApart(sourcesOf(a), sourcesOf(b)) &&
  !isOtherOf(a, b) &&
  !isOtherOf(b, a);

const sourcesOf = ({ tellers }: Known) =>
  Map.groupBy(tellers, (teller) => teller.slice(0, teller.indexOf(' ')));

function idsOf(type: EntityType, { all }: Known) {
  const groups = Map.groupBy(all, kindOf);
  if (type === 'Paper') for (const kind of SHARED) groups.delete(kind);
  return groups;
}

const isApart = (left: Map<string, string[]>, right: Map<string, string[]>) =>
  [...left].some(([name, values]) => right.has(name) && !right.get(name)!.some((v) => values.includes(v)));

/** A record's own id is of a kind of which the other has ids, and not this one. */
const isOtherOf = ({ tellers }: Known, { all }: Known) =>
  [...tellers].some((teller) => {
    const own = teller.slice(teller.indexOf(' ') + 1);
    return !all.includes(own) && all.some((id) => kindOf(id) === kindOf(own));
  });
