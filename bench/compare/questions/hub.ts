import type { Question } from '../question.ts';
import { authors, citations, theirAuthors } from './parts.ts';

export const hub: Question = {
  name: 'hub',
  about: 'the most cited paper: how many cite it, and the newest 20 of them with their authors',
  of: 'hub',
  document: `query Hub($id: ID!) {
  paper(id: $id) {
    id title
    citations(first: 20) { totalCount nodes { id title year authors(first: 20) { nodes { id name } } } }
  }
}`,
  variables: ({ key }) => ({ id: key }),
  cypher: `MATCH (p:Paper {key: $in.id})
RETURN {paper: p {id: p.key, .title, ${citations(
    'p',
    'citing',
    20,
    `.title, .year, ${authors('citing', 20)}`,
  ).replace('citations: {', 'citations: {totalCount: COUNT { (p)<-[:CITES]-() }, ')}}} AS data`,
  neo4jGraphql: `query Hub($id: ID!) {
  paper: papers(where: { key: { eq: $id } }) {
    id: key title
    citations: citationsConnection(first: 20, sort: [{ node: { sortDate: DESC } }, { node: { key: ASC } }]) {
      totalCount
      edges { node { id: key title year ${theirAuthors(20)} } }
    }
  }
}`,
  statements: 4,
};
