import type { Question } from '../question.ts';
import { authors, citations, NEWEST, references, theirAuthors } from './parts.ts';

/** Three levels of one list, 10 × 10 × 5, with the authors at the end. */
const threeLevels = (
  list: 'citations' | 'references',
  part: typeof citations,
): Omit<Question, 'name' | 'about'> => ({
  of: 'papers',
  document: `query ThreeLevels($id: ID!) {
  paper(id: $id) {
    id title
    ${list}(first: 10) { nodes { id title
      ${list}(first: 10) { nodes { id title
        ${list}(first: 5) { nodes { id title authors(first: 20) { nodes { id name } } } }
      } }
    } }
  }
}`,
  variables: ({ key }) => ({ id: key }),
  cypher: `MATCH (p:Paper {key: $in.id})
RETURN {paper: p {id: p.key, .title,
${part('p', 'a', 10, `.title, ${part('a', 'b', 10, `.title, ${part('b', 'c', 5, `.title, ${authors('c', 20)}`)}`)}`)}
}} AS data`,
  neo4jGraphql: `query ThreeLevels($id: ID!) {
  paper: papers(where: { key: { eq: $id } }) {
    id: key title
    ${list}(limit: 10, ${NEWEST}) { id: key title
      ${list}(limit: 10, ${NEWEST}) { id: key title
        ${list}(limit: 5, ${NEWEST}) { id: key title ${theirAuthors(20)} }
      }
    }
  }
}`,
  statements: 5,
});

export const threeHops: Question = {
  name: 'three hops',
  about: 'who cites it, who cites these, who cites those: 10 × 10 × 5, with the authors at the end',
  ...threeLevels('citations', citations),
};

export const deepReferences: Question = {
  name: 'deep references',
  about: 'what it cites, what these cite, what those cite: 10 × 10 × 5, with the authors at the end',
  ...threeLevels('references', references),
};
