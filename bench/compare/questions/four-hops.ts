import type { Question } from '../question.ts';
import { citations, NEWEST, theirAuthors, theirTopics, topics } from './parts.ts';

const PAPERS = `papers: {nodes: COLLECT {
  MATCH (author)-[wrote:AUTHORED]->(work) WHERE wrote.isRepeat IS NULL
  WITH work ORDER BY work.sortDate DESC, work.key LIMIT 10
  RETURN work {id: work.key, .title, ${topics('work', 10)}}
}}`;

const AUTHORS = `authors: {nodes: COLLECT {
  MATCH (citing)<-[at:AUTHORED]-(author) WHERE at.isRepeat IS NULL
  WITH author, at ORDER BY at.position LIMIT 10
  RETURN author {id: author.key, .name, ${PAPERS}}
}}`;

const THEIR_PAPERS = `papers: papersConnection(first: 10, where: { edge: { isRepeat: { eq: null } } }, sort: [{ node: { sortDate: DESC } }, { node: { key: ASC } }]) {
  edges { node { id: key title ${theirTopics(10)} } }
}`;

export const fourHops: Question = {
  name: 'four hops',
  about: 'who cites it, their authors, what else these wrote, and on what topics: 10 at each level',
  of: 'papers',
  document: `query FourHops($id: ID!) {
  paper(id: $id) {
    id title
    citations(first: 10) { nodes { id title
      authors(first: 10) { nodes { id name
        papers(first: 10) { nodes { id title
          topics(first: 10) { nodes { id name } }
        } }
      } }
    } }
  }
}`,
  variables: ({ key }) => ({ id: key }),
  cypher: `MATCH (p:Paper {key: $in.id})
RETURN {paper: p {id: p.key, .title, ${citations('p', 'citing', 10, `.title, ${AUTHORS}`)}}} AS data`,
  neo4jGraphql: `query FourHops($id: ID!) {
  paper: papers(where: { key: { eq: $id } }) {
    id: key title
    citations(limit: 10, ${NEWEST}) { id: key title
      ${theirAuthors(10, `id: key name ${THEIR_PAPERS}`)}
    }
  }
}`,
  statements: 5,
};
