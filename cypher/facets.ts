/** Buckets of a whole filtered list, all that are asked in one statement. */
import { compose, type Part } from './compose.ts';
import type { Statement } from './db.ts';
import type { EntityType } from './ids.ts';
import { anchorOf, type Selection, source } from './parts.ts';
import { independence, SHARES } from './preludes.ts';

/** How one facet is made of `node` (and `cites`). */
type FacetText = {
  /** Clauses that bind what `value` names, once for each value of the paper. */
  expand?: string;
  /** What papers are counted by: null where it is not known. */
  value: string;
  /** The values are nodes of this type, with key and name. */
  nodes?: EntityType;
  /** Of values that are no nodes: what people read, and the type of a node whose key the value is. */
  display?: string;
  type?: string;
  /** A paper may have several values: `some`, or none at all. */
  several?: 'some' | 'none';
  /** What the list has to be. */
  needs?: 'paper' | 'citations';
};

const FACETS = {
  year: { value: 'node.year' },
  topics: {
    // A paper is on a topic once, over however many of those below it.
    expand: `WITH *, COLLECT {
  MATCH (node)-[:HAS_TOPIC]->()-[:BROADER*0..]->(onTopic)
  WHERE ($facet.scheme IS NULL OR onTopic.scheme = $facet.scheme)
    AND ($facet.level IS NULL OR onTopic.level = $facet.level)
  RETURN DISTINCT onTopic
} AS onTopics
UNWIND CASE WHEN size(onTopics) > 0 THEN onTopics ELSE [null] END AS value`,
    value: 'value',
    nodes: 'Topic',
    several: 'some',
  },
  authors: {
    expand: 'OPTIONAL MATCH (node)<-[at:AUTHORED]-(byAuthor) WHERE at.isRepeat IS NULL',
    value: 'byAuthor',
    nodes: 'Author',
    several: 'some',
  },
  venues: {
    expand: 'OPTIONAL MATCH (node)-[:PUBLISHED_IN]->(venue)',
    value: 'coalesce(venue.key, toLower(node.venue))',
    display: 'min(coalesce(venue.name, node.venue))',
    type: "min(CASE WHEN venue IS NOT NULL THEN 'Venue' END)",
  },
  publicationTypes: {
    // An empty list is an unknown one here; of intents it says that there are none.
    expand:
      'UNWIND CASE WHEN size(node.publicationTypes) > 0 THEN node.publicationTypes ELSE [null] END AS value',
    value: 'value',
    several: 'some',
  },
  languages: { value: 'node.language' },
  isOpenAccess: { value: 'node.isOpenAccess' },
  independence: { value: 'independence(node)', needs: 'paper' },
  sharesAuthors: { value: SHARES, needs: 'paper' },
  intents: {
    expand: 'UNWIND coalesce(cites.intents, [null]) AS value',
    value: 'value',
    several: 'none',
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
export function facets(selection: Selection, asked: readonly FacetAsk[]): Part {
  const { list, where } = selection;
  const walk = source(selection);
  const each = asked.map(({ name }, i) => {
    const facet: FacetText = FACETS[name];
    const value = facet.value.replace('independence(node)', () => independence(list));
    const expand = [walk, facet.expand ?? []].flat().join('\n').replaceAll('$facet', `$args.f${i}`);
    const [key, display, type] = facet.nodes
      ? ['value.key', 'value.name', `'${facet.nodes}'`]
      : ['value', 'display', 'type'];
    const top = `CALL (*) {
${expand}
WITH ${value} AS value, ${facet.display ?? 'null'} AS display, ${facet.type ?? 'null'} AS type, count(*) AS papers
ORDER BY papers DESC, ${key} LIMIT $args.f${i}.first
RETURN collect([${key}, ${display}, ${type}, papers]) AS top${i}, collect(value) AS listed${i}, count(*) > count(value) AS unknown${i}
}`;
    // With every bucket listed each paper that has some value is in one.
    const isCut = facet.several === 'some' ? `WITH * WHERE size(top${i}) >= $args.f${i}.first\n` : '';
    const covered = `CALL (*) {
${isCut}${expand}
WITH node, ${value} AS value
WHERE value IN listed${i} OR value IS NULL AND unknown${i}
RETURN count(DISTINCT node) AS covered${i}
}`;
    return facet.several
      ? {
          clauses: [top, covered],
          value: `[top${i}, ${isCut ? `CASE covered${i} WHEN 0 THEN total ELSE covered${i} END` : `covered${i}`}]`,
        }
      : { clauses: [top], value: `[top${i}, null]` };
  });
  return {
    anchor: anchorOf(list.parent),
    variables: list.variables,
    once: where?.preludes,
    name: `${list.name}#facets`,
    clauses: [
      `CALL (*) {\n${walk}\nRETURN count(node) AS total\n}`,
      ...each.flatMap(({ clauses }) => clauses),
    ],
    value: `[${['total', ...each.map(({ value }) => value)].join(', ')}]`,
  };
}

export const composeFacets = (selection: Selection, asked: readonly FacetAsk[]): Statement =>
  compose({ part: facets(selection, asked), below: [] });
