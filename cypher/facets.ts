/** Buckets of a whole filtered list, all that are asked in one statement. */
import { type Selection, source, statement } from './compose.ts';
import type { Statement } from './db.ts';
import { independence, SHARES } from './preludes.ts';

/** How one facet is made. */
type FacetText = {
  /** Expression of the values of `node` (and `cites`): a list of [key, display, type if it is a node's key]. */
  values: string;
  /** A paper may have several values. */
  several?: boolean;
  /** What the list has to be. */
  needs?: 'paper' | 'citations';
};

/** For a paper whose value is not known, a null key. */
const UNKNOWN = '[[null, null, null]]';
const orUnknown = (values: string) => `coalesce(nullIf(${values}, []), ${UNKNOWN})`;
const one = (value: string) => `[[${value}, null, null]]`;

const FACETS = {
  year: { values: one('node.year') },
  topics: {
    values: orUnknown(`COLLECT {
    MATCH (node)-[:HAS_TOPIC]->()-[:BROADER*0..]->(onTopic)
    WHERE ($facet.scheme IS NULL OR onTopic.scheme = $facet.scheme)
      AND ($facet.level IS NULL OR onTopic.level = $facet.level)
    RETURN DISTINCT [onTopic.key, onTopic.name, 'Topic']
  }`),
    several: true,
  },
  authors: {
    values: orUnknown(`COLLECT {
    MATCH (node)<-[at:AUTHORED]-(byAuthor) WHERE at.isRepeat IS NULL
    RETURN [byAuthor.key, byAuthor.name, 'Author']
  }`),
    several: true,
  },
  venues: {
    values: `coalesce(nullIf(COLLECT {
    MATCH (node)-[:PUBLISHED_IN]->(venue) RETURN [venue.key, venue.name, 'Venue']
  }, []), [[toLower(node.venue), node.venue, null]])`,
  },
  publicationTypes: {
    values: orUnknown('[type IN node.publicationTypes | [type, null, null]]'),
    several: true,
  },
  languages: { values: one('node.language') },
  isOpenAccess: { values: one('node.isOpenAccess') },
  independence: { values: one('independence(node)'), needs: 'paper' },
  sharesAuthors: { values: one(SHARES), needs: 'paper' },
  // No intents is no bucket: that the list is empty is known.
  intents: {
    values: `coalesce([intent IN cites.intents | [intent, null, null]], ${UNKNOWN})`,
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
 * For each parent how many papers there are, then for each facet its largest buckets as
 * [key, display, type or null, papers], and how many papers are in one of these (null: in each just one).
 * Each takes its arguments from `$in.a1.f0`, `f1` …. The list is walked anew for each facet: collected, it would
 * be held once for every bucket.
 */
export function composeFacets(selection: Selection, asked: readonly FacetAsk[]): Statement {
  const { list, where } = selection;
  const walk = source(selection);
  const facets = asked.map(({ name }, i) => {
    const { values, several }: FacetText = FACETS[name];
    const of = values
      .replace('independence(node)', () => independence(list))
      .replaceAll('$facet', `$args.f${i}`);
    const top = `CALL (*) {
${walk}
UNWIND ${of} AS value
WITH value[0] AS bucket, value[2] AS type, min(value[1]) AS display, count(*) AS papers
ORDER BY papers DESC, bucket LIMIT $args.f${i}.first
RETURN collect([bucket, display, type, papers]) AS top${i}
}`;
    const covered = `CALL (*) {
${walk}
WITH * WHERE any(value IN ${of} WHERE coalesce(value[0], '') IN [bucket IN top${i} | coalesce(bucket[0], '')])
RETURN count(*) AS covered${i}
}`;
    return several
      ? { clauses: [top, covered], value: `[top${i}, covered${i}]` }
      : { clauses: [top], value: `[top${i}, null]` };
  });
  return statement({
    fragment: list,
    where,
    name: `${list.name}#facets`,
    clauses: [
      `CALL (*) {\n${walk}\nRETURN count(node) AS total\n}`,
      ...facets.flatMap(({ clauses }) => clauses),
    ],
    value: `[${['total', ...facets.map(({ value }) => value)].join(', ')}]`,
  });
}
