import type { FacetAsk, FacetName } from '../cypher/facets.ts';
import { toGlobalId } from './global-id.ts';

/** One bucket; a null key is for papers whose value is not known. */
export type FacetBucket = { key: string | null; displayName: string; count: number };

export type Facet = { buckets: FacetBucket[]; otherCount: number };

type BucketRow = [
  key: string | number | boolean | null,
  display: string | null,
  type: string | null,
  papers: number,
];

/** What a facets statement gives of one list: how many papers, then each facet's buckets and papers in them. */
export type FacetsRow = [total: number, ...facets: [top: BucketRow[], covered: number | null][]];

/** Where values are few, all are given. */
export const ALL = 1_000;

/** A facet as a field of this name with these arguments asks for it. */
export const facetAsk = (
  name: string,
  { first = ALL, scheme = null, level = null }: Partial<Omit<FacetAsk, 'name'>>,
): FacetAsk => ({ name: name as FacetName, first, scheme, level });

/** The facets of a list, each under the name that `slotOf` gives it. */
export const readFacets = ([total, ...facets]: FacetsRow, asked: readonly FacetAsk[]): Map<string, Facet> =>
  new Map(asked.map((ask, i) => [slotOf(ask), readFacet(total, ...facets[i]!)]));

/** What tells one asked facet from another. */
export const slotOf = ({ name, first, scheme, level }: FacetAsk) =>
  JSON.stringify([name, first, scheme ?? null, level ?? null]);

function readFacet(total: number, top: BucketRow[], covered: number | null): Facet {
  const buckets = top.map(([key, display, type, count]) => ({
    key: key === null ? null : type ? toGlobalId(type, String(key)) : String(key),
    displayName: display ?? (key === null ? 'Unknown' : String(key)),
    count,
  }));
  const listed = covered ?? buckets.reduce((sum, { count }) => sum + count, 0);
  return { buckets, otherCount: total - listed };
}
