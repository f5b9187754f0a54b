import type { Question } from '../question.ts';
import { authors, citations, NEWEST, references, theirAuthors, theirTopics, topics } from './parts.ts';

const OURS = 'id title year authors(first: 20) { nodes { id name } }';
const SHOWN = `.title, .year, ${authors('other', 20)}`;
const THEIRS = `id: key title year ${theirAuthors(20)}`;

export const page: Question = {
  name: 'page',
  about: 'a paper, its authors and topics, 20 citations and 20 references, each with their authors',
  of: 'papers',
  document: `query Page($id: ID!) {
  paper(id: $id) {
    ${OURS}
    topics(first: 20) { nodes { id name } }
    citations(first: 20) { nodes { ${OURS} } }
    references(first: 20) { nodes { ${OURS} } }
  }
}`,
  variables: ({ key }) => ({ id: key }),
  cypher: `MATCH (p:Paper {key: $in.id})
RETURN {paper: p {id: p.key, .title, .year,
${authors('p', 20)},
${topics('p', 20)},
${citations('p', 'other', 20, SHOWN)},
${references('p', 'other', 20, SHOWN)}
}} AS data`,
  neo4jGraphql: `query Page($id: ID!) {
  paper: papers(where: { key: { eq: $id } }) {
    ${THEIRS}
    ${theirTopics(20)}
    citations(limit: 20, ${NEWEST}) { ${THEIRS} }
    references(limit: 20, ${NEWEST}) { ${THEIRS} }
  }
}`,
  statements: 7,
};
