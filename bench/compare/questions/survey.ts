import type { Question } from '../question.ts';
import { authors, theirAuthors } from './parts.ts';

/** The README's first question. */
export const survey: Question = {
  name: 'survey',
  about: 'which papers that cite it share authors with it, most shared first, and who these are',
  of: 'papers',
  document: `query CitingPapersThatShareAuthors($id: ID!) {
  paper(id: $id) {
    id title
    authors(first: 10) { nodes { id name } }
    citations(first: 20, where: { sharesAuthors: true }, orderBy: SHARED_AUTHORS) {
      totalCount
      edges {
        sharedAuthorCount
        sharedAuthors { id name }
        node { id title year authors(first: 3) { nodes { id name } } }
      }
    }
  }
}`,
  variables: ({ key }) => ({ id: key }),
  cypher: `MATCH (p:Paper {key: $in.id})
CALL (p) {
  MATCH (p)<-[on:AUTHORED]-(author) WHERE on.isRepeat IS NULL
  WITH p, author ORDER BY on.position
  WITH p, collect(author) AS byline
  MATCH (p)<-[:CITES]-(citing)<-[at:AUTHORED]-(author) WHERE author IN byline AND at.isRepeat IS NULL
  WITH byline, citing, collect(author) AS sharing
  WITH citing, [author IN byline WHERE author IN sharing] AS shared
  WITH citing, shared ORDER BY size(shared) DESC, citing.key
  RETURN collect([citing, shared]) AS found
}
RETURN {paper: p {id: p.key, .title, ${authors('p', 10)}, citations: {
  totalCount: size(found),
  edges: COLLECT {
    UNWIND found[..20] AS pair
    WITH pair[0] AS citing, pair[1] AS shared
    RETURN {
      sharedAuthorCount: size(shared),
      sharedAuthors: [author IN shared[..100] | author {id: author.key, .name}],
      node: citing {id: citing.key, .title, .year, ${authors('citing', 3)}}
    }
  }
}}} AS data`,
  neo4jGraphql: `query CitingPapersThatShareAuthors($id: ID!) {
  paper: papers(where: { key: { eq: $id } }) {
    id: key title
    ${theirAuthors(10)}
    byline: authorsConnection(where: { edge: { isRepeat: { eq: null } } }, sort: [{ edge: { position: ASC } }]) {
      edges { node { key } }
    }
    citations(where: { authors: { some: { papers: { some: { key: { eq: $id } } } } } }) {
      id: key title year
      ${theirAuthors(3)}
      shared: authors(where: { papers: { some: { key: { eq: $id } } } }) { id: key name }
    }
  }
}`,
  arrange,
  isForResolvers: false,
  statements: 5,
};

type Author = { id: string; name: string };
type Citing = { id: string; shared: Author[] };
type Theirs = { paper: { byline: { edges: { node: { key: string } }[] }; citations: Citing[] } };

/** Most shared first, which `@neo4j/graphql` cannot order by, and the shared ones as on the byline. */
function arrange({ paper: { byline, citations, ...paper } }: Theirs) {
  const place = new Map(byline.edges.map(({ node }, i) => [node.key, i]));
  const edges = citations
    .toSorted((a, b) => b.shared.length - a.shared.length || (a.id < b.id ? -1 : 1))
    .slice(0, 20)
    .map(({ shared, ...node }) => ({
      sharedAuthorCount: shared.length,
      sharedAuthors: shared.toSorted((a, b) => place.get(a.id)! - place.get(b.id)!),
      node,
    }));
  return { paper: { ...paper, citations: { totalCount: citations.length, edges } } };
}
