/** What is asked of authors, and of groups of them. */
import { chosen } from '../../cypher/limit.ts';
import { EXAMINED, firstYear, NEWEST_FIRST, named, newestOf, references, shown, years } from './parts.ts';
import type { Question } from './question.ts';

/** Authors by their numbers, the busiest first. */
const numbered = (from: number, count: number) => Array.from({ length: count }, (_, i) => `gen:a${from + i}`);

const AUTHORS = { 'the busiest author': 'gen:a0', 'an author': 'gen:a5000' };

type Asked = { field: string; asked: string; cypher: string };

const metrics = (citations: string) => `WITH COLLECT {
  MATCH (a)-[on:AUTHORED]->(paper) WHERE on.isRepeat IS NULL
  WITH ${citations} AS citations ORDER BY citations DESC
  RETURN citations
} AS counts
RETURN {paperCount: size(counts), citationCount: reduce(total = 0, count IN counts | total + count),
  hIndex: size([place IN range(0, size(counts) - 1) WHERE counts[place] > place])} AS answer`;

const COAUTHORS = `CALL (a) {
  MATCH (a)-[:AUTHORED]->(paper)<-[:AUTHORED]-(node) WHERE node <> a
  WITH node, collect(DISTINCT paper) AS papers
  WITH node, papers, size(papers) AS sharedPaperCount ORDER BY sharedPaperCount DESC, node.key LIMIT 20
  RETURN collect({sharedPaperCount: sharedPaperCount, sharedPapers: ${newestOf('papers')}, node: ${named('node')}}) AS edges
}
RETURN {edges: edges} AS answer`;

/** Of the citations between: their papers. */
const citing = (weight: string, order: string, way: string) => `CALL (a) {
  MATCH (a)-[on:AUTHORED]->(between) WHERE on.isRepeat IS NULL
  ${chosen({ paper: 'between', weight, order })}
  RETURN looked, enough
}
CALL (looked, enough) {
  UNWIND looked[0 .. enough] AS between
  MATCH ${way}(other)<-[at:AUTHORED]-(node)
  WHERE at.isRepeat IS NULL AND NOT other IN looked
  WITH node, collect(link) AS links, count(*) AS citationCount ORDER BY citationCount DESC, node.key LIMIT 20
  RETURN collect({citationCount: citationCount, node: ${named('node')}, citations: COLLECT {
    UNWIND links AS link
    WITH startNode(link) AS citing, endNode(link) AS cited
    ORDER BY ${NEWEST_FIRST('citing')}, cited.key LIMIT 3
    RETURN {citing: {id: citing.key}, cited: {id: cited.key}}
  }}) AS edges
}
RETURN {truncation: ${EXAMINED}, edges: edges} AS answer`;

const OF_OTHERS =
  '(first: 20) { truncation { examined } edges { citationCount citations(first: 3) { citing { id } cited { id } } node { id name } } }';

const COUNTS_BY_YEAR = `WITH COLLECT {
  MATCH (a)-[on:AUTHORED]->(paper)<-[:CITES]-(citing) WHERE on.isRepeat IS NULL AND citing.year IS NOT NULL
  WITH citing.year AS year, count(*) AS count
  RETURN [year, count]
} AS citations, COLLECT {
  MATCH (a)-[on:AUTHORED]->(paper) WHERE on.isRepeat IS NULL AND paper.year IS NOT NULL
  WITH paper.year AS year, count(*) AS count
  RETURN [year, count]
} AS papers
RETURN ${years(firstYear('citations + papers'), 'papers')} AS answer`;

/** With the next two by their numbers, who write with this one now and then. */
const joint = `RETURN {totalCount: COUNT {
  MATCH (a)-[on:AUTHORED]->(node) WHERE on.isRepeat IS NULL AND EXISTS { (node)<-[:AUTHORED]-(:Author {key: $in.other}) }
  RETURN node
}, edges: COLLECT {
  MATCH (a)-[on:AUTHORED]->(node) WHERE on.isRepeat IS NULL AND EXISTS { (node)<-[:AUTHORED]-(:Author {key: $in.other}) }
  WITH on, node ORDER BY ${NEWEST_FIRST('node')} LIMIT 20
  RETURN {position: on.position, node: ${shown('node')}}
}} AS answer`;

const NOT_SELF =
  'COUNT { (paper)<-[:CITES]-(citing) WHERE NOT EXISTS { (paper)<-[:AUTHORED]-()-[:AUTHORED]->(citing) } }';

const ASKED: Asked[] = [
  {
    field: 'metrics',
    asked: '{ paperCount citationCount hIndex }',
    cypher: metrics('COUNT { (paper)<-[:CITES]-() }'),
  },
  {
    field: 'metrics without self-citations',
    asked: '(excludeSelfCitations: true) { paperCount citationCount hIndex }',
    cypher: metrics(NOT_SELF),
  },
  {
    field: 'coauthors',
    asked: '(first: 20) { edges { sharedPaperCount sharedPapers(first: 3) { id title } node { id name } } }',
    cypher: COAUTHORS,
  },
  {
    field: 'citedByAuthors',
    asked: OF_OTHERS,
    cypher: citing(
      'between.heldCitationCount',
      'between.heldCitationCount, between.key',
      '(between)<-[link:CITES]-',
    ),
  },
  {
    field: 'citesAuthors',
    asked: OF_OTHERS,
    cypher: citing(references('between'), NEWEST_FIRST('between'), '(between)-[link:CITES]->'),
  },
  { field: 'countsByYear', asked: '{ year citationCount paperCount }', cypher: COUNTS_BY_YEAR },
  {
    field: 'jointPapers',
    asked: '(with: ["gen:a1"], first: 20) { totalCount edges { position node { id title year } } }',
    cypher: joint,
  },
  {
    field: 'collaborationPath',
    asked: '(to: "gen:a100") { paths { length } truncation { examined } }',
    cypher: `OPTIONAL MATCH path = SHORTEST 1 (a)-[:AUTHORED]-{1,12}(:Author {key: $in.far})
RETURN {truncation: null, paths: CASE WHEN path IS NULL THEN [] ELSE [{length: length(path)}] END} AS answer`,
  },
];

const CONFLICTS = `CALL () {
  UNWIND $in.ids AS id
  MATCH (node:Author {key: id})-[one:AUTHORED]->(paper) WHERE one.isRepeat IS NULL AND paper.year >= 2010
  MATCH (paper)<-[two:AUTHORED]-(other) WHERE two.isRepeat IS NULL AND other.key IN $in.others
  WITH node, other, collect(paper) AS papers, count(*) AS sharedPaperCount ORDER BY sharedPaperCount DESC, other.key, node.key
  WITH collect([node, other, papers, sharedPaperCount]) AS ties
  RETURN ties
}
RETURN {conflictsOfInterest: {truncation: null, totalCount: size(ties), edges: COLLECT {
  UNWIND ties[0 .. 20] AS tie
  WITH tie[0] AS node, tie[1] AS other, tie[2] AS papers, tie[3] AS sharedPaperCount
  RETURN {sharedPaperCount: sharedPaperCount, sharedPapers: ${newestOf('papers')}, node: ${named('node')}, other: ${named('other')}}
}}} AS data`;

export const OF_AUTHORS: Question[] = [
  ...Object.entries(AUTHORS).flatMap(([name, id]) =>
    ASKED.map(({ field, asked, cypher }) => ({
      name: `${name}, ${field}`,
      document: `{ author(id: "${id}") { ${field.split(' ')[0]}${asked} } }`,
      byHand: {
        cypher: `MATCH (a:Author {key: $in.id})
CALL (a) {
${cypher}
}
RETURN {author: {${field.split(' ')[0]}: answer}} AS data`,
        input: { id, other: 'gen:a1', far: 'gen:a100' },
      },
    })),
  ),
  {
    name: 'groups of 3 and 100 authors, conflictsOfInterest',
    document: `query ($ids: [ID!]!, $others: [ID!]!) { conflictsOfInterest(authorIds: $ids, otherAuthorIds: $others, years: { from: 2010 }) {
      totalCount truncation { examined } edges { sharedPaperCount sharedPapers(first: 3) { id title } node { id name } other { id name } } } }`,
    variables: { ids: numbered(0, 3), others: numbered(3, 100) },
    byHand: { cypher: CONFLICTS, input: { ids: numbered(0, 3), others: numbered(3, 100) } },
  },
];
