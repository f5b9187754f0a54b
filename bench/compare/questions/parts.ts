/** Parts that several hand-written statements have, as map entries: `p {.title, ${authors('p', 20)}}`. */

/** A byline's first authors. */
export const authors = (paper: string, first: number) => `authors: {nodes: COLLECT {
  MATCH (${paper})<-[at:AUTHORED]-(author) WHERE at.isRepeat IS NULL
  WITH author ORDER BY at.position LIMIT ${first}
  RETURN author {id: author.key, .name}
}}`;

/** A page of what cites a paper, each with what `shown` says of `node`. */
export const citations = (paper: string, node: string, first: number, shown: string) =>
  papers('citations', `(${paper})<-[:CITES]-(${node})`, node, first, shown);

/** A page of what a paper cites. */
export const references = (paper: string, node: string, first: number, shown: string) =>
  papers('references', `(${paper})-[:CITES]->(${node})`, node, first, shown);

const papers = (name: string, walk: string, node: string, first: number, shown: string) =>
  `${name}: {nodes: COLLECT {
  MATCH ${walk}
  WITH ${node} ORDER BY ${node}.sortDate DESC, ${node}.key LIMIT ${first}
  RETURN ${node} {id: ${node}.key, ${shown}}
}}`;

/** A paper's topics, the main one first. */
export const topics = (paper: string, first: number) => `topics: {nodes: COLLECT {
  MATCH (${paper})-[on:HAS_TOPIC]->(topic)
  WITH topic, CASE WHEN on.isPrimary THEN 2.0 ELSE coalesce(on.score, -1.0) END AS score
  ORDER BY score DESC, topic.key LIMIT ${first}
  RETURN topic {id: topic.key, .name}
}}`;

/** The order of a page in `@neo4j/graphql`. */
export const NEWEST = 'sort: [{ sortDate: DESC }, { key: ASC }]';

/** A byline in `@neo4j/graphql`. */
export const theirAuthors = (first: number, shown = 'id: key name') =>
  `authors: authorsConnection(first: ${first}, where: { edge: { isRepeat: { eq: null } } }, sort: [{ edge: { position: ASC } }]) {
  edges { node { ${shown} } }
}`;

/** Topics in `@neo4j/graphql`. */
export const theirTopics = (first: number) =>
  `topics: topicsConnection(first: ${first}, sort: [{ edge: { isPrimary: DESC } }, { edge: { score: DESC } }, { node: { key: ASC } }]) {
  edges { node { id: key name } }
}`;
