/** Buckets of a whole filtered list, all that are asked in one statement. */
import { type Selection, source, statement } from './compose.ts';
import type { Statement } from './db.ts';
import type { EntityType } from './ids.ts';
import { independence, SHARES } from './preludes.ts';

/** How the buckets of one facet are made from `node` (and `cites`). */
type FacetText = {
  /** Clauses that bind what `key` names, once for each bucket that the paper is in. */
  expand?: string;
  /** Null: not known. */
  key: string;
  /** For people; left out: the key. */
  display?: string;
  /** The key is that of a node of this type where this expression holds. */
  id?: { type: EntityType; where: string };
  /** A paper may be in several buckets. */
  several?: boolean;
  /** What the list has to be. */
  needs?: 'paper' | 'citations';
};

const FACETS = {
  year: { key: 'node.year' },
  topics: {
    expand: `OPTIONAL MATCH (node)-[:HAS_TOPIC]->()-[:BROADER*0..]->(onTopic)
  WHERE ($facet.scheme IS NULL OR onTopic.scheme = $facet.scheme) AND ($facet.level IS NULL OR onTopic.level = $facet.level)
  WITH DISTINCT node, onTopic`,
    key: 'onTopic.key',
    display: 'onTopic.name',
    id: { type: 'Topic', where: 'true' },
    several: true,
  },
  authors: {
    expand: 'OPTIONAL MATCH (node)<-[at:AUTHORED]-(byAuthor) WHERE at.isRepeat IS NULL',
    key: 'byAuthor.key',
    display: 'byAuthor.name',
    id: { type: 'Author', where: 'true' },
    several: true,
  },
  venues: {
    expand: 'OPTIONAL MATCH (node)-[:PUBLISHED_IN]->(venue)',
    key: 'coalesce(venue.key, toLower(node.venue))',
    display: 'coalesce(venue.name, node.venue)',
    id: { type: 'Venue', where: 'venue IS NOT NULL' },
  },
  publicationTypes: {
    // An empty list is an unknown one here; of intents it says that there are none.
    expand:
      'UNWIND CASE WHEN size(node.publicationTypes) > 0 THEN node.publicationTypes ELSE [null] END AS type',
    key: 'type',
    several: true,
  },
  languages: { key: 'node.language' },
  isOpenAccess: { key: 'node.isOpenAccess' },
  independence: { key: 'independence(node)', needs: 'paper' },
  sharesAuthors: { key: SHARES, needs: 'paper' },
  intents: {
    expand: 'UNWIND coalesce(cites.intents, [null]) AS intent',
    key: 'intent',
    several: true,
    needs: 'citations',
  },
} satisfies Record<string, FacetText>;

export type FacetName = keyof typeof FACETS;

export const FACET_NAMES = Object.keys(FACETS) as FacetName[];

/** A facet as it is asked: the largest `first` buckets. */
export type FacetAsk = { name: FacetName; first: number; scheme?: string | null; level?: number | null };

/** Whether a list can have the facet: some need a paper that the list hangs from, or citations. */
export function hasFacet({ list }: Pick<Selection, 'list'>, name: FacetName): boolean {
  const { needs }: FacetText = FACETS[name];
  if (needs === 'citations') return isOfCitations(list);
  return needs === 'paper' ? list.parent === 'Paper' : true;
}

const isOfCitations = ({ variables }: Selection['list']) => variables.includes('cites');

/**
 * For each parent a list of one: how many papers there are, then for each facet its largest buckets as
 * [key, display, id's type or null, papers], and how many papers are in one of these (null: in each just one).
 * Each takes its arguments from `$in.a1.f0`, `f1` ….
 */
export function composeFacets(selection: Selection, asked: readonly FacetAsk[]): Statement {
  const { list } = selection;
  const cites = isOfCitations(list) ? ', cites' : '';
  const each = `UNWIND rows AS row\nWITH row[0] AS node${cites && ', row[1] AS cites'}`;
  const tops = asked.map(({ name }, i) => {
    const facet: FacetText = FACETS[name];
    const key = facet.key.replace('independence(node)', () => independence(list));
    const expand = `${each}\n${(facet.expand ?? '').replaceAll('$facet', `$args.f${i}`)}`;
    const type = facet.id
      ? `CASE WHEN ${facet.id.where} AND ${key} IS NOT NULL THEN '${facet.id.type}' END`
      : 'null';
    const buckets = `${expand}
WITH ${key} AS bucket, ${type} AS type, ${facet.display ? `min(${facet.display})` : 'null'} AS display, count(*) AS papers
ORDER BY papers DESC, bucket LIMIT $args.f${i}.first
RETURN [bucket, display, type, papers]`;
    const listed = `${expand}
WITH node, coalesce(${key}, '') AS bucket
WHERE bucket IN [top IN top${i} | coalesce(top[0], '')]
RETURN DISTINCT node`;
    return { buckets, covered: facet.several ? `COUNT {\n${listed}\n}` : 'null' };
  });
  const value = [
    `WITH COLLECT {\n${source(selection)}\nRETURN [node${cites}]\n} AS rows`,
    ...tops.map(({ buckets }, i) => `WITH *, COLLECT {\n${buckets}\n} AS top${i}`),
    `RETURN [${['size(rows)', ...tops.map(({ covered }, i) => `[top${i}, ${covered}]`)].join(', ')}]`,
  ].join('\n');
  return statement({
    ...selection,
    fragment: list,
    name: `${list.name}#facets`,
    value: `COLLECT {\n${value}\n}`,
  });
}
