import type { Question } from '../question.ts';

export const nestedFilter: Question = {
  name: 'nested filter',
  about:
    'of the later papers that cite it the 20 most cited, and of each the 5 most cited references since its year',
  of: 'papers',
  document: `query NestedFilter($id: ID!, $year: Int!, $later: Int!) {
  paper(id: $id) {
    id title
    citations(first: 20, where: { year: { from: $later } }, orderBy: MOST_CITED_HERE) {
      nodes {
        id title year
        references(first: 5, where: { year: { from: $year } }, orderBy: MOST_CITED) { nodes { id title year } }
      }
    }
  }
}`,
  variables: ({ key, year }) => ({ id: key, year, later: year + 1 }),
  cypher: `MATCH (p:Paper {key: $in.id})
RETURN {paper: p {id: p.key, .title, citations: {nodes: COLLECT {
  MATCH (p)<-[:CITES]-(citing) WHERE citing.year >= $in.later
  WITH citing ORDER BY citing.heldCitationCount DESC, citing.key LIMIT 20
  RETURN citing {id: citing.key, .title, .year, references: {nodes: COLLECT {
    MATCH (citing)-[:CITES]->(cited) WHERE cited.year >= $in.year
    WITH cited ORDER BY cited.sortCitationCount DESC, cited.key LIMIT 5
    RETURN cited {id: cited.key, .title, .year}
  }}}
}}}} AS data`,
  neo4jGraphql: `query NestedFilter($id: ID!, $year: Int!, $later: Int!) {
  paper: papers(where: { key: { eq: $id } }) {
    id: key title
    citations(where: { year: { gte: $later } }, limit: 20, sort: [{ heldCitationCount: DESC }, { key: ASC }]) {
      id: key title year
      references(where: { year: { gte: $year } }, limit: 5, sort: [{ sortCitationCount: DESC }, { key: ASC }]) {
        id: key title year
      }
    }
  }
}`,
  statements: 3,
};
