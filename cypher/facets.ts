/** Buckets of a whole filtered list, all that are asked in one statement. */
import { compose, type Part } from './compose.ts';
import type { Statement } from './db.ts';
import type { NodeType } from './ids.ts';
import { parentOf } from './members.ts';
import { anchorOf, type Selection, source } from './parts.ts';
import { independence, SHARES } from './preludes.ts';

/** How one facet is made of `node` (and `cites`). */
type FacetText = {
  /** Clauses that bind what `value` names, once for each value of the paper. */
  expand?: string;
  /** What papers are counted by: null where it is not known. */
  value: string;
  /** The values are nodes of this type, with key and name. */
  nodes?: NodeType;
  /** Conditions on a value that is a node, each where its argument is given. */
  where?: Partial<Record<'scheme' | 'level', string>>;
  /** Of values that are no nodes: what people read, and the type of a node whose key the value is. */
  display?: string;
  type?: string;
  /** A paper may have several values: `some`, or none at all. */
  several?: 'some' | 'none';
  /** Of several: whether the paper has one of `$listed`, the values of the buckets. */
  isListed?: string;
  /** The same where the list is long: of `$listed`, which is worked out once. */
  ofMany?: { listed: string; isListed: string };
  /** What the list has to be. */
  needs?: 'paper' | 'citations';
};

const FACETS = {
  year: { value: 'node.year' },
  topics: {
    // A paper is on a topic once, over however many of those below it.
    expand: `CALL (node) {
  OPTIONAL MATCH (node)-[:HAS_TOPIC]->()-[:BROADER*0..]->(onTopic)$where
  RETURN DISTINCT onTopic
}`,
    value: 'onTopic',
    where: { scheme: 'onTopic.scheme = $facet.scheme', level: 'onTopic.level = $facet.level' },
    nodes: 'Topic',
    several: 'some',
    isListed: 'EXISTS { (node)-[:HAS_TOPIC]->()-[:BROADER*0..]->(onTopic) WHERE onTopic IN $listed }',
    // There may be many topics below the listed ones.
    ofMany: {
      listed: `COLLECT {
  UNWIND $listed AS top MATCH (top)<-[:BROADER*0..]-(below) RETURN DISTINCT below
}`,
      isListed: 'EXISTS { (node)-[:HAS_TOPIC]->(direct) WHERE direct IN $listed }',
    },
  },
  authors: {
    // An author may stand on a byline twice.
    expand: `CALL (node) {
  OPTIONAL MATCH (node)<-[:AUTHORED]-(byAuthor)
  RETURN DISTINCT byAuthor
}`,
    value: 'byAuthor',
    nodes: 'Author',
    several: 'some',
    isListed: 'EXISTS { (node)<-[:AUTHORED]-(byAuthor) WHERE byAuthor IN $listed }',
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
    isListed: 'any(type IN node.publicationTypes WHERE type IN $listed)',
  },
  languages: { value: 'node.language' },
  isOpenAccess: { value: 'node.isOpenAccess' },
  independence: { value: 'independence(node)', needs: 'paper' },
  sharesAuthors: { value: SHARES, needs: 'paper' },
  intents: {
    expand: 'UNWIND coalesce(cites.intents, [null]) AS value',
    value: 'value',
    several: 'none',
    isListed: 'any(intent IN cites.intents WHERE intent IN $listed)',
    needs: 'citations',
  },
} satisfies Record<string, FacetText>;

/** A list of more papers is long. */
const MANY = 1_000;

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
 * Each takes its arguments from `$in.a1.f0`, `f1` …. The list is walked anew for each facet, and once more where papers
 * have several values and not all of these are listed: collected, it would be held once for every bucket.
 */
export function facets(selection: Selection, asked: readonly FacetAsk[]): Part {
  const { list, where } = selection;
  const walk = source(selection);
  const several = asked.flatMap(({ name }, i) => ((FACETS[name] as FacetText).several ? [i] : []));
  return {
    anchor: anchorOf(parentOf(list, where)),
    variables: list.variables,
    once: where?.preludes,
    name: `${list.name}#facets`,
    clauses: [
      `WITH *, COUNT {\n${walk}\nRETURN node\n} AS total`,
      ...asked.map((ask, i) => top(walk, ask, i, list)),
      ...(several.length ? covered(walk, asked, several) : []),
    ],
    value: `[${['total', ...asked.map((_, i) => `[top${i}, ${several.includes(i) ? `covered${i}` : 'null'}]`)].join(', ')}]`,
  };
}

export const composeFacets = (selection: Selection, asked: readonly FacetAsk[]): Statement =>
  compose({ part: facets(selection, asked), below: [] });

/** The largest buckets, their values, and how many papers are in the one without a value, if it is among them. */
function top(walk: string, ask: FacetAsk, i: number, list: Selection['list']): string {
  const facet: FacetText = FACETS[ask.name];
  const value = facet.value.replace('independence(node)', () => independence(list));
  const conditions = Object.entries(facet.where ?? {}).flatMap(([name, text]) =>
    ask[name as 'scheme' | 'level'] == null ? [] : text,
  );
  const expand = (facet.expand ?? '')
    .replace('$where', conditions.length ? ` WHERE ${conditions.join(' AND ')}` : '')
    .replaceAll('$facet', `$args.f${i}`);
  const [key, display, type] = facet.nodes
    ? ['value.key', 'value.name', `'${facet.nodes}'`]
    : ['value', 'display', 'type'];
  const unknown = facet.several
    ? `, collect(value) AS listed${i}, sum(CASE WHEN value IS NULL THEN papers ELSE 0 END) AS unknown${i}`
    : '';
  return `CALL (*) {
${[walk, expand || []].flat().join('\n')}
WITH ${value} AS value, ${facet.display ?? 'null'} AS display, ${facet.type ?? 'null'} AS type, count(*) AS papers
ORDER BY papers DESC, ${key} LIMIT $args.f${i}.first
RETURN collect([${key}, ${display}, ${type}, papers]) AS top${i}${unknown}
}`;
}

/** How many papers are in a listed bucket of each of these facets, in one walk. */
function covered(walk: string, asked: readonly FacetAsk[], several: number[]): string[] {
  const each = several.map((i) => {
    const facet: FacetText = FACETS[asked[i]!.name];
    // With every bucket listed each paper that has some value is in one.
    const isCut = facet.several === 'some' ? `size(top${i}) >= $args.f${i}.first` : 'true';
    const { isListed = '', ofMany } = facet;
    const among =
      ofMany &&
      `CASE WHEN isCut${i} AND total > ${MANY} THEN ${ofMany.listed.replace('$listed', `listed${i}`)} END AS among${i}`;
    const few = isListed.replace('$listed', `listed${i}`);
    const many = ofMany?.isListed.replace('$listed', `among${i}`);
    return {
      i,
      isCut,
      among,
      isListed: many ? `CASE WHEN total > ${MANY} THEN ${many} ELSE ${few} END` : few,
    };
  });
  const worked = each.flatMap(({ among }) => among ?? []);
  return [
    `WITH *, ${each.map(({ i, isCut }) => `${isCut} AS isCut${i}`).join(', ')}`,
    ...(worked.length ? [`WITH *, ${worked.join(', ')}`] : []),
    `CALL (*) {
WITH * WHERE ${each.map(({ i }) => `isCut${i}`).join(' OR ')}
${walk}
RETURN ${each.map(({ i, isListed }) => `count(CASE WHEN isCut${i} AND ${isListed} THEN 1 END) AS held${i}`).join(', ')}
}`,
    `WITH *, ${each.map(({ i }) => `CASE WHEN isCut${i} THEN held${i} + unknown${i} ELSE total END AS covered${i}`).join(', ')}`,
  ];
}
