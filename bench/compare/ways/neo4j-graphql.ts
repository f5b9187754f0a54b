import { inputOf, overYoga, type Way } from './way.ts';

/** The graph of cypher/model.ts, as far as questions ask about it. */
const TYPES = `
type Paper @node @fulltext(indexes: [{ indexName: "paper_text", queryName: "papersByText", fields: ["title", "abstract"] }]) {
  key: ID!
  title: String
  abstract: String
  year: Int
  sortDate: String
  citationCount: Int
  heldCitationCount: Int
  sortCitationCount: Int
  authors: [Author!]! @relationship(type: "AUTHORED", direction: IN, properties: "Authored")
  topics: [Topic!]! @relationship(type: "HAS_TOPIC", direction: OUT, properties: "HasTopic")
  citations: [Paper!]! @relationship(type: "CITES", direction: IN)
  references: [Paper!]! @relationship(type: "CITES", direction: OUT)
}
type Author @node {
  key: ID!
  name: String!
  papers: [Paper!]! @relationship(type: "AUTHORED", direction: OUT, properties: "Authored")
}
type Topic @node {
  key: ID!
  name: String!
}
type Authored @relationshipProperties {
  position: Int!
  isRepeat: Boolean
}
type HasTopic @relationshipProperties {
  score: Float
  isPrimary: Boolean
}`;

/** The library of Neo4j that makes a GraphQL server of type definitions, as its documentation sets it up. */
export const neo4jGraphql: Way = {
  name: '@neo4j/graphql',
  body: (question, target) =>
    question.neo4jGraphql === null
      ? null
      : { query: question.neo4jGraphql, variables: inputOf(question, target) },
  arrange: (question, data) => question.arrange?.(data as never) ?? data,
  async open(driver) {
    const { createYoga } = await import('graphql-yoga');
    const { Neo4jGraphQL } = await import('@neo4j/graphql');
    const schema = await new Neo4jGraphQL({ typeDefs: TYPES, driver }).getSchema();
    const context = () => ({ sessionConfig: { database: 'neo4j', defaultAccessMode: 'READ' } });
    return overYoga(createYoga({ schema: schema as never, context, logging: false, maskedErrors: false }));
  },
};
