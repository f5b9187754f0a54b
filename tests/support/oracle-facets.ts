/** The buckets of a list's facets. */
import type { PublicationType, TopicRecord } from '../../ingest/record.ts';
import { authorsOf, compare, type Found, isSelfCitation, keyOf, type Oracle, withBroader } from './oracle.ts';

export type Bucket = { key: string | null; count: number };
export type FacetArgs = { first?: number; scheme?: string; level?: number };
type Value = string | number | null;

const one = (value: Value | boolean | undefined): Value[] => [
  typeof value === 'boolean' ? String(value) : (value ?? null),
];
const known = (values: readonly Value[]): readonly Value[] => (values.length ? values : [null]);

/** The values of a paper: it is counted once for each. */
const VALUES: Record<string, (found: Found, oracle: Oracle, args: FacetArgs) => readonly Value[]> = {
  year: ({ paper }) => one(paper.record?.year),
  topics: ({ paper }, _, { scheme, level }) => {
    const is = (t: TopicRecord) =>
      (scheme === undefined || t.scheme === scheme) && (level === undefined || t.level === level);
    const all = (paper.record?.topics ?? []).flatMap(({ topic }) => withBroader(topic)).filter(is);
    return known([...new Set(all.map(({ id }) => keyOf(id)))]);
  },
  authors: ({ paper }) => known([...new Set(authorsOf(paper))]),
  venues: ({ paper }) => {
    const { venue, publicationVenue } = paper.record ?? {};
    return one(publicationVenue ? keyOf(publicationVenue.ids[0]!) : venue?.toLowerCase());
  },
  publicationTypes: ({ paper }) => known((paper.record?.publicationTypes ?? []) as PublicationType[]),
  languages: ({ paper }) => one(paper.record?.language),
  isOpenAccess: ({ paper }) => one(paper.record?.isOpenAccess ?? undefined),
  independence: ({ citation }, oracle) => one(oracle.independence(citation!.citing, citation!.cited)),
  sharesAuthors: ({ paper, parent }) => one(isSelfCitation(parent!, paper) ?? undefined),
  intents: ({ citation }) => citation!.reference.intents ?? [null],
};

/** The largest buckets, ties by key, and how many papers are in none of them. */
export function facet(name: string, list: Found[], oracle: Oracle, args: FacetArgs = {}) {
  const counts = new Map<Value, number>();
  const valuesOf = (found: Found) => VALUES[name]!(found, oracle, args);
  for (const value of list.flatMap(valuesOf)) counts.set(value, (counts.get(value) ?? 0) + 1);
  const sorted = [...counts].sort(([a, m], [b, n]) => n - m || compare(a, b, false));
  const top = sorted.slice(0, args.first ?? Number.POSITIVE_INFINITY);
  const listed = new Set(top.map(([value]) => value));
  return {
    buckets: top.map(([value, count]): Bucket => ({ key: value === null ? null : String(value), count })),
    otherCount: list.filter((found) => !valuesOf(found).some((value) => listed.has(value))).length,
  };
}
