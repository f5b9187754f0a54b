import type { Question } from '../question.ts';

const BUCKETS = '{ otherCount buckets { key displayName count } }';

/** The ten largest, with their papers: `tops`; and how many papers are in none of them: `rest`. */
const top = (name: string, walk: string) => `CALL (p, total) {
  MATCH (p)<-[:CITES]-(citing)
  OPTIONAL MATCH ${walk}
  WITH DISTINCT citing, value
  WITH value, collect(citing) AS papers ORDER BY size(papers) DESC, value.key LIMIT 10
  WITH total, collect({value: value, papers: papers}) AS tops
  RETURN {
    otherCount: total - COUNT { UNWIND tops AS top UNWIND top.papers AS paper RETURN DISTINCT paper },
    buckets: [top IN tops | {
      key: top.value.key, displayName: coalesce(top.value.name, 'Unknown'), count: size(top.papers)
    }]
  } AS ${name}
}`;

export const facets: Question = {
  name: 'facets',
  about: 'the papers that cite it, counted by year, by topic and by author, with the rest of each',
  of: 'papers',
  document: `query Facets($id: ID!) {
  paper(id: $id) {
    citations {
      facets { year ${BUCKETS} topics(first: 10) ${BUCKETS} authors(first: 10) ${BUCKETS} }
    }
  }
}`,
  variables: ({ key }) => ({ id: key }),
  cypher: `MATCH (p:Paper {key: $in.id})
WITH p, COUNT { (p)<-[:CITES]-() } AS total
CALL (p) {
  MATCH (p)<-[:CITES]-(citing)
  WITH citing.year AS year, count(*) AS papers ORDER BY papers DESC, year
  RETURN collect({key: toString(year), displayName: coalesce(toString(year), 'Unknown'), count: papers}) AS years
}
${top('topics', '(citing)-[:HAS_TOPIC]->()-[:BROADER*0..]->(value)')}
${top('authors', '(citing)<-[:AUTHORED]-(value)')}
RETURN {paper: {citations: {facets: {year: {otherCount: 0, buckets: years}, topics: topics, authors: authors}}}} AS data`,
  neo4jGraphql: null,
  isForResolvers: false,
  statements: 2,
};
